import { chipId, occurrenceSuffix } from '../shared/event-id.ts';
import type { AccessRole, EventInstance } from '../shared/wire.ts';
import { occurrenceStarts } from './recurrence-rule.ts';
import type { OccurrenceChange, StoredEvent } from './stored-event.ts';

export interface DayRange {
  from: string;
  /** Exclusive. */
  until: string;
}

/** Long enough for any moved or multi-day occurrence to be found from its original start. */
const LOOK_AROUND_DAYS = 21;

/** What an account with `access` to its calendar sees of an event in `range`. */
export function instancesOf(event: StoredEvent, range: DayRange, access: AccessRole): EventInstance[] {
  return occurrencesOf(event, range).map((occurrence) => toInstance(occurrence, access));
}

/** An event that stands alone, or one date of a series with what is special about it. */
export interface Occurrence {
  event: StoredEvent;
  /** Of its id; null when it stands alone. */
  suffix: string | null;
  /** Local, in the event's zone; null when it stands alone. */
  originalStart: string | null;
}

/** What happens in `range`, without what was cancelled. */
export function occurrencesOf(event: StoredEvent, range: DayRange): Occurrence[] {
  const occurrences = event.recurrence ? expand(event, range) : [{ event, suffix: null, originalStart: null }];
  return occurrences.filter((occurrence) => touches(occurrence.event, range));
}

function expand(event: StoredEvent, range: DayRange): Occurrence[] {
  const { rule, exceptions } = event.recurrence!;
  const first = Temporal.PlainDateTime.from(event.start);
  const length = first.until(Temporal.PlainDateTime.from(event.end));
  const starts = occurrenceStarts(rule, first, {
    zone: event.zone,
    from: Temporal.PlainDate.from(range.from).subtract({ days: LOOK_AROUND_DAYS }),
    until: Temporal.PlainDate.from(range.until).add({ days: LOOK_AROUND_DAYS }),
  });
  return starts.flatMap((start) => {
    const key = timeText(start, event.allDay);
    const exception = exceptions[key];
    if (exception === 'cancelled') return [];
    const times = { start: key, end: timeText(start.add(length), event.allDay) };
    return [
      {
        event: { ...event, ...times, ...(exception as OccurrenceChange) },
        suffix: suffixOf(start, event),
        originalStart: key,
      },
    ];
  });
}

/** The form in which starts and ends are stored. */
export function timeText(time: Temporal.PlainDateTime, allDay: boolean): string {
  return allDay ? time.toPlainDate().toString() : time.toString({ smallestUnit: 'minute' });
}

/** What an occurrence's id ends with. */
export function suffixOf(start: Temporal.PlainDateTime, event: StoredEvent): string {
  return occurrenceSuffix(event.allDay ? start.toPlainDate() : start.toZonedDateTime(event.zone));
}

/** Generous by a day on either side, since the page may show another zone. */
function touches(event: StoredEvent, range: DayRange): boolean {
  const from = Temporal.PlainDate.from(range.from).subtract({ days: 1 }).toString();
  const until = Temporal.PlainDate.from(range.until).add({ days: 1 }).toString();
  return event.start.slice(0, 10) < until && event.end.slice(0, 10) >= from;
}

function toInstance({ event, suffix }: Occurrence, access: AccessRole): EventInstance {
  const eventId = suffix ? `${event.id}_${suffix}` : event.id;
  const hidden = access === 'freeBusyReader' || (access === 'reader' && event.more?.visibility === 'private');
  return {
    chipId: event.kind === 'task' ? taskChipId(eventId, event.calendarId) : chipId(eventId, event.calendarId),
    eventId,
    ...(suffix && { seriesId: event.id }),
    calendarId: event.calendarId,
    kind: event.kind,
    title: hidden ? '' : event.title,
    ...(!hidden && event.location && { location: event.location }),
    ...(!hidden && event.description && { description: event.description }),
    ...(!hidden && event.color && { color: event.color }),
    response: event.response,
    guests: hidden ? [] : event.guests,
    ...(event.recurrence && { repeats: event.recurrence.rule }),
    editable: access === 'owner' || access === 'writer',
    ...times(event),
  };
}

function taskChipId(eventId: string, calendarId: string): string {
  return `ttb_${chipId(eventId, calendarId)}`;
}

type Times = { allDay: true; date: string; endDate: string } | { allDay: false; startMs: number; endMs: number };

function times(event: StoredEvent): Times {
  if (event.allDay) return { allDay: true, date: event.start, endDate: event.end };
  const toMs = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(event.zone).epochMilliseconds;
  return { allDay: false, startMs: toMs(event.start), endMs: toMs(event.end) };
}
