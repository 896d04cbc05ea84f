import type { TimedEvent } from '../domain/calendar-event.ts';
import type { MinuteSpan } from '../domain/minutes.ts';
import type { RoutineAnchor, Visit } from '../domain/visit.ts';
import type { EventPage } from '../records/event-page.ts';

/** What has become of the routine under a visit. */
export type RoutineChange =
  | { is: 'moved'; from: MinuteSpan; to: TimedEvent }
  | { is: 'shrunk'; from: MinuteSpan; to: TimedEvent }
  /** Others of its calendar were seen that day, it was not. */
  | { is: 'vanished'; from: MinuteSpan };

/**
 * Compares the event that a visit was scheduled on with what is known of its calendar that week. Absence is not evidence:
 * gone is only what is missing among others of the same calendar on the same day. null: nothing has changed that matters.
 */
export function routineChange(
  visit: Visit & { anchor: RoutineAnchor },
  page: Pick<EventPage, 'events' | 'seenDays'> | null,
): RoutineChange | null {
  const { anchor, date } = visit;
  if (!page?.seenDays[date]) return null;
  const timed = page.events.filter((event): event is TimedEvent => !event.allDay);
  const now = timed.find(({ id }) => id === anchor.eventId) ?? sameSeries(timed, visit);
  const from = { startMinute: anchor.startMinute, endMinute: anchor.endMinute };
  if (!now || now.status === 'declined')
    return timed.some((event) => event.date === date) ? { is: 'vanished', from } : null;
  if (now.date === date && (isInside(visit, now) || isSame(now, from))) return null;
  return now.date === date && now.startMinute === from.startMinute && now.endMinute < from.endMinute
    ? { is: 'shrunk', from, to: now }
    : { is: 'moved', from, to: now };
}

/** A teacher who changes one day of a series sometimes deletes it and draws another. */
function sameSeries(
  timed: readonly TimedEvent[],
  { anchor, date }: Visit & { anchor: RoutineAnchor },
): TimedEvent | undefined {
  if (anchor.seriesId === undefined) return undefined;
  return timed.find((event) => event.date === date && event.seriesId === anchor.seriesId);
}

function isInside(inner: MinuteSpan, outer: MinuteSpan): boolean {
  return inner.startMinute >= outer.startMinute && inner.endMinute <= outer.endMinute;
}

function isSame(a: MinuteSpan, b: MinuteSpan): boolean {
  return a.startMinute === b.startMinute && a.endMinute === b.endMinute;
}
