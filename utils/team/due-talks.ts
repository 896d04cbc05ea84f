import type { ClassroomId } from '../domain/ids.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import type { Visit } from '../domain/visit.ts';
import { type ServiceCalendar, schoolDaysIn } from '../minutes/service-calendar.ts';

/** How long ago the last talk with a class's staff was. */
export type LastTalk = { classroomId: ClassroomId; on: LocalDate | null; schoolDays: number | null; isDue: boolean };

/**
 * The last talk with each of these classes, in the order they are given (S40): no list says who talks least. A class
 * that was never talked with is due once it was visited.
 */
export function lastTalks(
  classrooms: readonly { id: ClassroomId }[],
  visits: readonly Visit[],
  calendarOf: (classroomId: ClassroomId) => ServiceCalendar,
  today: LocalDate,
): LastTalk[] {
  return classrooms.map(({ id }) => {
    const held = visits.filter(
      ({ classroomId, state, date }) => classroomId === id && state.is === 'done' && date <= today,
    );
    const talks = held.filter(({ type }) => type === 'touch-base' || type === 'consult').map(({ date }) => date);
    const on = talks.sort().at(-1) ?? null;
    const calendar = calendarOf(id);
    const schoolDays = on && schoolDaysIn({ from: addDays(on, 1), until: addDays(today, 1) }, calendar);
    const isDue = schoolDays === null ? held.length > 0 : schoolDays > calendar.rules.touchBaseAfterDays;
    return { classroomId: id, on, schoolDays, isDue };
  });
}
