import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import type { Reason } from '../../../utils/domain/reason.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { buildClassDays } from '../../../utils/school/class-day/build-class-day.ts';
import type { ClassRoutine } from '../../../utils/school/class-day/class-day.ts';
import { explainerOf } from '../../../utils/windows/explain.ts';
import { dayInputOf } from '../../../utils/windows/input.ts';
import type { PlannerData } from '../planner.ts';
import { studentInput } from './student-input.ts';
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
  week: WeekView,
  data: Pick<PlannerData, 'caseload'> & { today: LocalDate },
): RefusedRoutine[] {
  const input = studentInput(room, student, week, data);
  const explain = explainerOf(input);
  return buildClassDays(dayInputOf(input), week.range)
    .flatMap((day) => day.routines)
    .filter((routine) => routine.date >= data.today)
    .map((routine) => ({ routine, why: explain({ eventId: routine.eventId, date: routine.date }) }))
    .filter(({ why }) => why.length > 0);
}
