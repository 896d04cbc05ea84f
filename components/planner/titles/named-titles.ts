import type { CalendarEvent } from '../../../utils/domain/calendar-event.ts';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { CalendarId } from '../../../utils/domain/ids.ts';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import { likelyNames } from '../../../utils/school/likely-names.ts';

/** A title in which a name of a student or family may stand (C8). */
export type NamedTitle = { id: string; title: string; rooms: string[]; date: LocalDate };

/** Each such title of the linked calendars once, with the first day on which it stands. */
export function namedTitles(
  classrooms: readonly Classroom[],
  byCalendar: ReadonlyMap<CalendarId, readonly CalendarEvent[]>,
): NamedTitle[] {
  const found = new Map<string, NamedTitle>();
  for (const { calendars, name } of classrooms)
    for (const { calendarId } of calendars)
      for (const { title, date } of byCalendar.get(calendarId) ?? []) {
        if (title === null || likelyNames(title).length === 0) continue;
        const id = `${calendarId}:${title}`;
        const known = found.get(id);
        const rooms = known?.rooms ?? [];
        found.set(id, {
          id,
          title,
          rooms: rooms.includes(name) ? rooms : [...rooms, name],
          date: known && known.date < date ? known.date : date,
        });
      }
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Those that the therapist has not been told about. */
export function untoldNames(named: readonly NamedTitle[], told: readonly string[] = []): NamedTitle[] {
  const known = new Set(told);
  return named.filter(({ id }) => !known.has(id));
}
