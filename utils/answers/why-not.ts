import type { WindowId } from '../domain/ids.ts';
import { overlaps } from '../domain/minutes.ts';
import { spanOf } from '../domain/push-in-window.ts';
import type { RoutineWithoutWindow } from '../messages.ts';
import { explainRoutine } from '../windows/explain.ts';
import type { CardSubject } from './card-subject.ts';
import { schoolOf } from './read-card.ts';

/** Every routine of that day in which this student has no window, with what speaks against it. */
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
  const taken = [window, ...week.windows.filter((one) => one.studentId === student.id && one.date === window.date)];
  const routines = week.daysOf(classroom.id).find(({ date }) => date === window.date)?.routines ?? [];
  return routines
    .filter((routine) => !taken.some((one) => overlaps(spanOf(one), routine)))
    .map((routine) => ({
      startMinute: routine.startMinute,
      endMinute: routine.endMinute,
      routine: routine.kind,
      title: routine.title,
      why: explainRoutine(input, routine),
    }));
}
