import type { CalendarEvent } from '../domain/calendar-event.ts';
import type { Classroom } from '../domain/classroom.ts';
import type { CalendarId } from '../domain/ids.ts';
import type { DateRange, LocalDate } from '../domain/local-date.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { Therapist } from '../domain/therapist.ts';
import type { Visit } from '../domain/visit.ts';
import { createReadingMemory, type ReadingMemory } from '../school/class-day/reading-memory.ts';
import { suggestForClass } from '../windows/suggest.ts';
import type { Caseload } from './load-caseload.ts';

type Extras = {
  /** Days before it are over. */
  today?: LocalDate;
  /** Titles read before; keep one for as long as a context lives. */
  memory?: ReadingMemory;
};

/** Every student's push-in windows, best first per student. A class's days are built once for all of its students. */
export function suggestForCaseload(
  { therapist, schools, classrooms, students, preferences }: Caseload,
  eventsByCalendar: ReadonlyMap<CalendarId, CalendarEvent[]>,
  visits: Visit[],
  range: DateRange,
  { today, memory = createReadingMemory() }: Extras = {},
): PushInWindow[] {
  if (!therapist) return [];
  const schoolOf = new Map(classrooms.map(({ id, schoolId }) => [id, schoolId]));
  const studentsOf = Map.groupBy(students, ({ classroomId }) => classroomId);
  return classrooms.flatMap((classroom) => {
    const inClass = studentsOf.get(classroom.id);
    if (!inClass) return [];
    const windows = suggestForClass({
      classroom,
      school: schools.find(({ id }) => id === classroom.schoolId),
      events: calendarsOf(classroom, therapist).flatMap((id) => eventsByCalendar.get(id) ?? []),
      therapist,
      students: inClass,
      visits,
      preferences,
      range,
      schoolOf,
      memory,
      ...(today && { today }),
    });
    return [...windows.values()].flat();
  });
}

/** Every calendar that matters to a caseload. */
export function calendarsOfCaseload({
  therapist,
  classrooms,
}: Pick<Caseload, 'therapist' | 'classrooms'>): CalendarId[] {
  const linked = [...classrooms.flatMap(({ calendars }) => calendars), ...(therapist?.calendars ?? [])];
  return [...new Set(linked.map(({ calendarId }) => calendarId))];
}

function calendarsOf(classroom: Classroom, therapist: Therapist): CalendarId[] {
  return calendarsOfCaseload({ therapist, classrooms: [classroom] });
}
