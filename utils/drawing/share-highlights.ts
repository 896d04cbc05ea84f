import { overlaps } from '../domain/minutes.ts';
import { type PushInWindow, spanOf } from '../domain/push-in-window.ts';

/** Windows under one highlight: the best first, each of another student. */
export type Highlight = readonly [PushInWindow, ...PushInWindow[]];

/**
 * Students who share a routine share one highlight. Of several windows of one student inside the same routine only the
 * best is kept. Windows come best first, highlights go best first.
 */
export function shareHighlights(windows: readonly PushInWindow[]): Highlight[] {
  const highlights: [PushInWindow, ...PushInWindow[]][] = [];
  const byRoutine = new Map<string, [PushInWindow, ...PushInWindow[]][]>();
  for (const window of windows) {
    const key = `${window.date} ${window.classroomId} ${window.routine}`;
    const near = byRoutine.get(key) ?? [];
    const shared = near.find(([first]) => overlaps(spanOf(first), spanOf(window)));
    if (!shared) {
      const highlight: [PushInWindow] = [window];
      highlights.push(highlight);
      byRoutine.set(key, [...near, highlight]);
    } else if (!shared.some(({ studentId }) => studentId === window.studentId)) {
      shared.push(window);
    }
  }
  return highlights;
}
