import { type DayRange, type Occurrence, occurrencesOf } from '../../store/instances.ts';
import type { StoredEvent } from '../../store/stored-event.ts';
import type { Window } from './sync-token.ts';

/** Where no end is asked for: as far as a series without one is told. */
const OPEN_DAYS = 400;

/** Whether an event of this calendar is asked for. */
export function isListed(event: StoredEvent, calendarId: string, query: URLSearchParams): boolean {
  if (event.calendarId !== calendarId || event.kind === 'task') return false;
  const types = query.getAll('eventTypes');
  return types.length === 0 || types.includes(event.kind === 'event' ? 'default' : event.kind);
}

/** What ends after the window's start and starts before its end. */
export function within(event: StoredEvent, { fromMs, untilMs }: Window): Occurrence[] {
  const dateOf = (ms: number) =>
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(event.zone).toPlainDate();
  const first = Temporal.PlainDate.from(event.start.slice(0, 10));
  const from = fromMs === null ? first : dateOf(fromMs);
  const until = untilMs === null ? first.add({ days: OPEN_DAYS }) : dateOf(untilMs).add({ days: 1 });
  const range: DayRange = { from: from.toString(), until: until.toString() };
  return occurrencesOf(event, range).filter(
    (one) => (fromMs === null || endMs(one.event) > fromMs) && (untilMs === null || startMs(one.event) < untilMs),
  );
}

export const startMs = ({ start, zone }: StoredEvent) => msOf(start, zone);
export const endMs = ({ end, zone }: StoredEvent) => msOf(end, zone);

function msOf(local: string, zone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}
