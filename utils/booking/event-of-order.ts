import { addDays, type LocalDate } from '../domain/local-date.ts';
import { clockTime, MINUTES_A_DAY } from '../domain/minutes.ts';
import type { EventBody } from '../google/calendar/event-body.ts';
import type { GoogleEvent } from '../google/calendar/shapes.ts';
import type { CalendarOrder, EventTime } from '../records/calendar-write.ts';
import { localMoment } from '../sources/google/local-parts.ts';

type Insert = Extract<CalendarOrder, { is: 'insert' }>;

/** Says whose event it is: a retry that finds it knows that it was done. It means nothing to anyone else. */
export function markerOf(recordId: string): EventBody['extendedProperties'] {
  return { private: { pushinVisit: '1', pushinRef: recordId } };
}

/** Whether the event was written for this record of the outbox. */
export function isOurs({ extendedProperties }: GoogleEvent, recordId: string): boolean {
  return extendedProperties?.private?.pushinRef === recordId;
}

/** What Google is told of a new event: a title that has passed the leak check, a time, and nothing about anyone. */
export function bodyOf({ title, time, weekly, guests }: Insert, recordId: string): EventBody {
  return {
    summary: title,
    ...timesOf(time),
    visibility: 'private',
    transparency: 'opaque',
    ...(weekly && { recurrence: recurrenceOf(time, weekly) }),
    ...(guests.length > 0 && { attendees: guests.map((email) => ({ email })) }),
    guestsCanInviteOthers: false,
    guestsCanModify: false,
    guestsCanSeeOtherGuests: false,
    extendedProperties: markerOf(recordId),
  };
}

/** Start and end as wall times of the zone, so that the clocks may change in between. */
export function timesOf({ date, startMinute, endMinute, zone }: EventTime): Pick<EventBody, 'start' | 'end'> {
  return {
    start: { dateTime: dateTime(date, startMinute), timeZone: zone },
    end: { dateTime: dateTime(date, endMinute), timeZone: zone },
  };
}

/** Where a stored event stands now, in `zone`; null: it has no time of a day. */
export function timeOf({ start, end }: GoogleEvent, zone: string): EventTime | null {
  const from = localMoment(start ?? {}, zone);
  const until = localMoment(end ?? {}, zone);
  if (!from || !until) return null;
  const endMinute = until.date > from.date ? MINUTES_A_DAY : until.minute;
  return { date: from.date, startMinute: from.minute, endMinute, zone };
}

export function isSameTime(a: EventTime | null, b: EventTime): boolean {
  return a !== null && a.date === b.date && a.startMinute === b.startMinute && a.endMinute === b.endMinute;
}

/** A weekly rule, and the days that it leaves out. */
export function recurrenceOf(time: EventTime, { until, except }: NonNullable<Insert['weekly']>): string[] {
  const left = except.map((date) => compact(dateTime(date, time.startMinute)));
  return [
    `RRULE:FREQ=WEEKLY;UNTIL=${endOfDay(until, time.zone)}`,
    ...(left.length > 0 ? [`EXDATE;TZID=${time.zone}:${left.join(',')}`] : []),
  ];
}

/** The rule of a series that goes on until the end of this day; its other lines stay as they are. */
export function endingOn(recurrence: readonly string[], last: LocalDate, zone: string): string[] {
  return recurrence.map((line) => {
    if (!line.startsWith('RRULE:')) return line;
    const parts = line.slice('RRULE:'.length).split(';');
    const kept = parts.filter((part) => !/^(UNTIL|COUNT)=/.test(part));
    return `RRULE:${[...kept, `UNTIL=${endOfDay(last, zone)}`].join(';')}`;
  });
}

/** `20261230T045959Z`: rules want UTC. */
function endOfDay(date: LocalDate, zone: string): string {
  const end = Temporal.PlainDate.from(addDays(date, 1)).toZonedDateTime(zone).toInstant().subtract({ seconds: 1 });
  return `${compact(end.toString().slice(0, 19))}Z`;
}

function dateTime(date: LocalDate, minute: number): string {
  return minute === MINUTES_A_DAY ? `${addDays(date, 1)}T00:00:00` : `${date}T${clockTime(minute)}:00`;
}

function compact(dateTime: string): string {
  return dateTime.replaceAll(/[-:]/g, '');
}
