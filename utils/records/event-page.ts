import * as v from 'valibot';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import type { CalendarId, EventId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { eventSource } from './calendar.ts';
import type { RecordKind } from './record-kind.ts';
import { id, instant, localDate, objectOf, span, zone } from './shapes.ts';

/** All that is known of one calendar in one week. */
export type EventPage = {
  id: string;
  calendarId: CalendarId;
  /** The Monday that names the week. */
  monday: LocalDate;
  /** When each day of the week was last on screen with this calendar. A day that never was is absent. */
  seenDays: Record<LocalDate, string>;
  events: CalendarEvent[];
};

export function eventPageIdOf(calendarId: CalendarId, monday: LocalDate): string {
  return `${calendarId} ${monday}`;
}

const eventFacts = {
  id: id<EventId>(),
  calendarId: id<CalendarId>(),
  seriesId: v.exactOptional(v.string()),
  source: eventSource,
  zone,
  seenAt: instant,
  title: v.nullable(v.string()),
  location: v.exactOptional(v.string()),
  description: v.exactOptional(v.string()),
  busy: v.boolean(),
  status: v.picklist(['confirmed', 'tentative', 'declined']),
};

const event = v.variant('allDay', [
  v.object({ ...eventFacts, allDay: v.literal(false), date: localDate, ...span, endConfirmed: v.boolean() }),
  v.object({ ...eventFacts, allDay: v.literal(true), date: localDate, endDate: localDate }),
]);

export const eventPageKind: RecordKind<EventPage> = {
  schema: v.object({
    id: v.string(),
    calendarId: id<CalendarId>(),
    monday: localDate,
    seenDays: objectOf<LocalDate, string>(instant),
    events: v.array(event),
  }),
  migrations: [],
  idIsRandom: false,
  inClear: () => ({}),
};
