import type { WindowId } from '../domain/ids.ts';
import { overlaps } from '../domain/minutes.ts';
import { spanOf } from '../domain/push-in-window.ts';
import type { RoutineWithoutWindow } from '../messages.ts';
import { withoutNames } from '../school/likely-names.ts';
import { explainerOf } from '../windows/explain.ts';
import type { CardSubject } from './card-subject.ts';
import { schoolOf } from './read-card.ts';

/** Every event of that day in which this student has no window, with what speaks against it. */
export function routinesWithoutWindow({ focus, week }: CardSubject, windowId: WindowId): RoutineWithoutWindow[] {
  const window = focus.find(({ id }) => id === windowId);
  const { caseload, visits, range, byCalendar } = week;
  const classroom = caseload.classrooms.find(({ id }) => id === window?.classroomId);
  const student = caseload.students.find(({ id }) => id === window?.studentId);
  if (!window || !classroom || !student || !caseload.therapist) return [];
  const input = {
    classroom,
    school: schoolOf(week, classroom.id),
    events: [...byCalendar.values()].flat(),
    therapist: caseload.therapist,
    student,
    visits,
    preferences: caseload.preferences,
    range,
  };
  const explain = explainerOf(input);
  const taken = [window, ...week.windows.filter((one) => one.studentId === student.id && one.date === window.date)];
  const day = week.daysOf(classroom.id).find(({ date }) => date === window.date);
  return [...Map.groupBy(day?.routines ?? [], ({ eventId }) => eventId)]
    .filter(([, parts]) => !parts.some((part) => taken.some((one) => overlaps(spanOf(one), part))))
    .flatMap(([eventId, parts]) => {
      // A combined title ("Lunch/Recess") is one event with several routines, and explained as one.
      const [first] = parts;
      const last = parts.at(-1);
      if (!first || !last) return [];
      return {
        startMinute: first.startMinute,
        endMinute: last.endMinute,
        routine: first.kind,
        title: first.title === null ? null : withoutNames(first.title),
        why: explain({ eventId, date: window.date }),
      };
    });
}
