import type { StudentId, WindowId } from '../domain/ids.ts';
import { type LocalDate, mondayOf } from '../domain/local-date.ts';
import type { MinuteOfDay } from '../domain/minutes.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';

/** The wall clock where the calendar is. */
export type LocalNow = { date: LocalDate; minute: MinuteOfDay };

/** More would be noise on a week of sixty students (design section 5). */
export const BEST_PER_STUDENT_AND_WEEK = 3;

/** The three best of each student and week that are still ahead; of a week that is over, simply its three best. */
export function bestWindows(windows: readonly PushInWindow[], now: LocalNow): Set<WindowId> {
  const taken = new Map<string, number>();
  const best = new Set<WindowId>();
  for (const window of windows.toSorted((a, b) => b.score - a.score)) {
    const week = mondayOf(window.date);
    if (isTooLate(window, now)) continue;
    const key = keyOf(window.studentId, week);
    const count = taken.get(key) ?? 0;
    if (count >= BEST_PER_STUDENT_AND_WEEK) continue;
    taken.set(key, count + 1);
    best.add(window.id);
  }
  return best;
}

/** Over, in a week that is still going on: of a past week everything is, and it may be looked at all the same. */
export function isTooLate(window: Pick<PushInWindow, 'date' | 'end'>, now: LocalNow): boolean {
  return mondayOf(window.date) === mondayOf(now.date) && isOver(window, now);
}

export function isOver(window: Pick<PushInWindow, 'date' | 'end'>, now: LocalNow): boolean {
  return window.date < now.date || (window.date === now.date && window.end <= now.minute);
}

function keyOf(student: StudentId, week: LocalDate): string {
  return `${student} ${week}`;
}
