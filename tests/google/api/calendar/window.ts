import { type DayRange, type Occurrence, occurrencesOf } from '../../store/instances.ts';
import type { StoredEvent } from '../../store/stored-event.ts';
import type { Window } from './sync-token.ts';

/** Far enough for a series without an end. */
const OPEN_RANGE: DayRange = { from: '2026-07-01', until: '2027-07-31' };

/** Whether an event of this calendar is asked for. */
export function isListed(event: StoredEvent, calendarId: string, query: URLSearchParams): boolean {
  if (event.calendarId !== calendarId || event.kind === 'task') return false;
  const types = query.getAll('eventTypes');
  return types.length === 0 || types.includes(event.kind === 'event' ? 'default' : event.kind);
}

/** What ends after the window's start and starts before its end. */
export function within(event: StoredEvent, { fromMs, untilMs }: Window): Occurrence[] {
  const dateOf = (ms: number | null, otherwise: string) =>
    ms === null
      ? otherwise
      : Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(event.zone).toPlainDate().toString();
  const range = {
    from: dateOf(fromMs, OPEN_RANGE.from),
    until: Temporal.PlainDate.from(dateOf(untilMs, OPEN_RANGE.until)).add({ days: 1 }).toString(),
  };
  return occurrencesOf(event, range).filter(
    (one) => (fromMs === null || endMs(one.event) > fromMs) && (untilMs === null || startMs(one.event) < untilMs),
  );
}

export const startMs = ({ start, zone }: StoredEvent) => msOf(start, zone);
export const endMs = ({ end, zone }: StoredEvent) => msOf(end, zone);

function msOf(local: string, zone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}
