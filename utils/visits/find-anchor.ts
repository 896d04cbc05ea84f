import type { CalendarEvent, TimedEvent } from '../domain/calendar-event.ts';
import type { Classroom } from '../domain/classroom.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type MinuteSpan, sharedMinutes } from '../domain/minutes.ts';
import type { RoutineAnchor } from '../domain/visit.ts';

/**
 * The event of the class's own calendars on which a visit at this time stands; null: none is known. It is what is looked
 * for later, when the calendar may have changed.
 */
export function findAnchor(
  { calendars }: Pick<Classroom, 'calendars'>,
  events: readonly CalendarEvent[],
  date: LocalDate,
  span: MinuteSpan,
): RoutineAnchor | null {
  const own = new Set(calendars.filter(({ role }) => role === 'class').map(({ calendarId }) => calendarId));
  const under = events.filter(
    (event): event is TimedEvent =>
      !event.allDay && event.date === date && own.has(event.calendarId) && sharedMinutes(event, span) > 0,
  );
  const [best] = under.toSorted((a, b) => sharedMinutes(b, span) - sharedMinutes(a, span) || lengthOf(a) - lengthOf(b));
  return best ? anchorOn(best) : null;
}

export function anchorOn({ calendarId, id, seriesId, startMinute, endMinute }: TimedEvent): RoutineAnchor {
  return { calendarId, eventId: id, startMinute, endMinute, ...(seriesId !== undefined && { seriesId }) };
}

function lengthOf({ startMinute, endMinute }: MinuteSpan): number {
  return endMinute - startMinute;
}
