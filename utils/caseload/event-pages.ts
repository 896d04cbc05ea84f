import type { CalendarEvent } from '../domain/calendar-event.ts';
import type { CalendarId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type EventPage, eventPageIdOf } from '../records/event-page.ts';

/** A week of which nothing is known yet. */
export function eventPageOf(calendarId: CalendarId, monday: LocalDate): EventPage {
  return { id: eventPageIdOf(calendarId, monday), calendarId, monday, seenDays: {}, events: [] };
}

/** The page with these events, in the order in which pages keep them. */
export function withEvents(page: EventPage, events: readonly CalendarEvent[]): EventPage {
  return { ...page, events: events.toSorted(inOrder) };
}

function inOrder(a: CalendarEvent, b: CalendarEvent): number {
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

function sortKey(event: CalendarEvent): string {
  return `${event.date} ${event.allDay ? '' : String(event.startMinute).padStart(4, '0')} ${event.id}`;
}
