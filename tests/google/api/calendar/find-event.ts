import type { EventStore } from '../../store/event-store.ts';
import { type Occurrence, suffixOf, timeText } from '../../store/instances.ts';
import { occurrenceStarts } from '../../store/recurrence-rule.ts';
import type { OccurrenceChange, StoredEvent } from '../../store/stored-event.ts';

export type FoundEvent =
  | { kind: 'event'; event: StoredEvent }
  | { kind: 'occurrence'; series: StoredEvent; occurrence: Occurrence; originalStart: string }
  | { kind: 'cancelled'; series: StoredEvent; originalStart: string; suffix: string }
  | { kind: 'deleted'; event: StoredEvent; id: string };

/** What an id of this calendar leads to: an event, a series, or one date of a series. */
export function findEvent(store: EventStore, calendarId: string, id: string): FoundEvent | null {
  const event = store.find(id);
  if (event) return event.calendarId === calendarId && event.kind !== 'task' ? { kind: 'event', event } : null;
  const gone = store.history.deleted(id);
  if (gone) return gone.calendarId === calendarId ? { kind: 'deleted', event: gone, id } : null;
  const cut = id.lastIndexOf('_');
  if (cut < 0) return null;
  const series = findEvent(store, calendarId, id.slice(0, cut));
  if (series?.kind === 'deleted') return { ...series, id };
  if (series?.kind !== 'event' || !series.event.recurrence) return null;
  return findOccurrence(series.event, id.slice(cut + 1));
}

function findOccurrence(series: StoredEvent, suffix: string): FoundEvent | null {
  const start = occurrencesStartingAt(series, suffix);
  if (!start || !series.recurrence) return null;
  const originalStart = timeText(start, series.allDay);
  const exception = series.recurrence.exceptions[originalStart];
  if (exception === 'cancelled') return { kind: 'cancelled', series, originalStart, suffix };
  const event = { ...series, ...timesFrom(series, start), ...(exception as OccurrenceChange | undefined) };
  return { kind: 'occurrence', series, originalStart, occurrence: { event, suffix, originalStart } };
}

/** A date of the series with its usual length. */
function timesFrom(series: StoredEvent, start: Temporal.PlainDateTime): { start: string; end: string } {
  const length = Temporal.PlainDateTime.from(series.start).until(Temporal.PlainDateTime.from(series.end));
  return { start: timeText(start, series.allDay), end: timeText(start.add(length), series.allDay) };
}

function occurrencesStartingAt(series: StoredEvent, suffix: string): Temporal.PlainDateTime | null {
  const day = /^(\d{4})(\d\d)(\d\d)/.exec(suffix);
  if (!day || !series.recurrence) return null;
  const date = Temporal.PlainDate.from(`${day[1]}-${day[2]}-${day[3]}`);
  const range = { zone: series.zone, from: date.subtract({ days: 1 }), until: date.add({ days: 2 }) };
  const starts = occurrenceStarts(series.recurrence.rule, Temporal.PlainDateTime.from(series.start), range);
  return starts.find((start) => suffixOf(start, series) === suffix) ?? null;
}
