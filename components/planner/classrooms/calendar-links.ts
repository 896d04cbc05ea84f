import type { CalendarRole, Classroom, LinkedCalendar } from '../../../utils/domain/classroom.ts';
import type { CalendarId } from '../../../utils/domain/ids.ts';

/** What a class can make of a calendar that was seen; `mine` is the therapist's own and belongs to no class. */
export type ClassCalendarRole = Exclude<CalendarRole, 'mine'>;
export const classCalendarRoles: readonly ClassCalendarRole[] = ['class', 'teacher', 'school'];

/** The calendars of a class after one was given a role, or none. The color is how a person tells it apart. */
export function withRole(
  calendars: readonly LinkedCalendar[],
  seen: { id: CalendarId; color: string | null },
  role: CalendarRole | null,
  label: string,
): LinkedCalendar[] {
  const others = calendars.filter((calendar) => calendar.calendarId !== seen.id);
  if (role === null) return others;
  return [...others, { calendarId: seen.id, role, label, ...(seen.color !== null && { color: seen.color }) }];
}

/** Names of other classes that use this calendar as their own: most class calendars belong to one class. */
export function otherUsers(id: CalendarId, classrooms: readonly Classroom[], own: Classroom['id'] | null): string[] {
  return classrooms
    .filter((room) => room.id !== own && room.calendars.some((calendar) => calendar.calendarId === id))
    .map((room) => room.name);
}
