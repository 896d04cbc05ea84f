import type { Classroom } from '../../../utils/domain/classroom.ts';
import { type LocalDate, parseLocalDate } from '../../../utils/domain/local-date.ts';
import type { Reason } from '../../../utils/domain/reason.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { buildClassDays } from '../../../utils/school/class-day/build-class-day.ts';
import type { ClassRoutine } from '../../../utils/school/class-day/class-day.ts';
import { explainerOf } from '../../../utils/windows/explain.ts';
import type { SuggestInput } from '../../../utils/windows/input.ts';
import { noTherapist } from '../hours/no-therapist.ts';
import type { PlannerData } from '../planner.ts';
import type { WeekView } from './week-view.ts';

export type RefusedRoutine = { routine: ClassRoutine; why: Reason[] };

/** The same routine at the same time with the same reasons on several days: said once. In order of the day. */
export function sameRefusals(refused: readonly RefusedRoutine[]): [RefusedRoutine, ...RefusedRoutine[]][] {
  const groups = new Map<string, [RefusedRoutine, ...RefusedRoutine[]]>();
  for (const refusal of refused) {
    const { title, startMinute, endMinute } = refusal.routine;
    const key = JSON.stringify([title, startMinute, endMinute, refusal.why.map(({ key, args }) => [key, args])]);
    const group = groups.get(key);
    if (group) group.push(refusal);
    else groups.set(key, [refusal]);
  }
  return [...groups.values()].sort(([a], [b]) => a.routine.startMinute - b.routine.startMinute);
}

/** The class's routines of the week that this student is not offered, each with its reasons. */
export function whyNotThese(
  room: Classroom,
  student: Student,
  { events, range }: WeekView,
  { caseload, visits, today }: Pick<PlannerData, 'caseload' | 'visits'> & { today: string },
): RefusedRoutine[] {
  const date: LocalDate | null = parseLocalDate(today);
  const input: SuggestInput = {
    classroom: room,
    school: caseload.schools.find(({ id }) => id === room.schoolId),
    events,
    therapist: caseload.therapist ?? noTherapist,
    student,
    visits,
    preferences: caseload.preferences,
    range,
    ...(date && { today: date }),
    schoolOf: new Map(caseload.classrooms.map(({ id, schoolId }) => [id, schoolId])),
  };
  const explain = explainerOf(input);
  return buildClassDays({ ...input, titleAnswers: caseload.preferences.titleAnswers }, range)
    .flatMap((day) => day.routines)
    .filter((routine) => date === null || routine.date >= date)
    .map((routine) => ({ routine, why: explain({ eventId: routine.eventId, date: routine.date }) }))
    .filter(({ why }) => why.length > 0);
}
