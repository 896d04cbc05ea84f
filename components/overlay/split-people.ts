import type { EventId } from '../../utils/domain/ids.ts';
import { type MinuteSpan, sharedMinutes } from '../../utils/domain/minutes.ts';
import type { SeenTimedChip } from '../../utils/messages.ts';
import type { DrawnDay } from './drawn-day.ts';

/** What one person's column shows, where several people stand side by side on one date. */
export type PersonColumn = { isOwn: boolean; chips: readonly SeenTimedChip[] };

/**
 * Shares one day's drawing out to the columns of several people: a window goes to whoever's routine it lies in, a visit
 * and a note mark to the column with their event, and what has no place of its own to the therapist's own column.
 */
export function splitPeople(day: DrawnDay, columns: readonly PersonColumn[]): DrawnDay[] {
  const own = Math.max(
    0,
    columns.findIndex(({ isOwn }) => isOwn),
  );
  const ofEvent = (eventId: EventId | null) => {
    const at = columns.findIndex(({ chips }) => chips.some((chip) => chip.eventId === eventId));
    return at === -1 ? own : at;
  };
  const parts: DrawnDay[] = columns.map(() => ({ windows: [], visits: [], noteMarks: [] }));
  for (const window of day.windows) parts[columnOfRoutine(window, columns) ?? own]?.windows.push(window);
  for (const visit of day.visits) parts[ofEvent(visit.eventId)]?.visits.push(visit);
  for (const mark of day.noteMarks) parts[ofEvent(mark.eventId)]?.noteMarks.push(mark);
  return parts;
}

/** The column with the event that covers the window best and longest; of equals one that is not the therapist's own. */
function columnOfRoutine(window: MinuteSpan, columns: readonly PersonColumn[]): number | null {
  let best: { at: number; worth: number } | null = null;
  columns.forEach(({ isOwn, chips }, at) => {
    for (const chip of chips) {
      const worth = sharedMinutes(window, chip) - (isOwn ? 0.5 : 0);
      if (worth > (best?.worth ?? 0)) best = { at, worth };
    }
  });
  return (best as { at: number } | null)?.at ?? null;
}
