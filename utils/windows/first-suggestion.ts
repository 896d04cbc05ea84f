import type { PushInWindow } from '../domain/push-in-window.ts';

/**
 * S44: before any visit is kept, exactly one class, one routine and one student: the single best window of the
 * caseload. null when there is none.
 */
export function firstSuggestion(windows: PushInWindow[]): PushInWindow | null {
  return windows.reduce<PushInWindow | null>(
    (best, window) => (best === null || window.score > best.score ? window : best),
    null,
  );
}
