import { addDays, type LocalDate } from '../domain/local-date.ts';
import { type RoutineKindId, routineKindIds } from '../domain/routine-kind.ts';
import type { Student } from '../domain/student.ts';
import type { Visit } from '../domain/visit.ts';
import { buildClassDays } from '../school/class-day/build-class-day.ts';
import { isClassTime } from '../school/class-day/resolve-overlaps.ts';
import { routineFacts } from '../school/routine-facts.ts';
import { readGoals } from './goal-fit.ts';
import { type ClassInput, dayInputOf } from './input.ts';
import { takesTime } from './taken-time.ts';

const KEY_STRENGTH = 3;
/** S13: a plan without a key routine for this long is flagged. */
const KEY_ROUTINE_WEEKS = 4;

/** The routines that demand one of the student's goals, those that a goal names first (S13). */
export function keyRoutinesOf(student: Student): RoutineKindId[] {
  const goals = readGoals(student);
  const kinds = routineKindIds.filter((kind) => routineFacts[kind].calendarEffect === 'window');
  const key = kinds.flatMap((kind) => {
    const best = goals.fitsOf(kind, null).find((fit) => fit.strength >= KEY_STRENGTH || fit.named);
    return best ? [{ kind, named: best.named, points: best.points }] : [];
  });
  return key.sort((a, b) => Number(b.named) - Number(a.named) || b.points - a.points).map(({ kind }) => kind);
}

/** S12: key routines that stand on no calendar of the class in this range; the teacher can be asked when they run. */
export function missingKeyRoutines(input: ClassInput & { student: Student }): RoutineKindId[] {
  const seen = new Set<string>();
  const days = buildClassDays(dayInputOf(input), input.range);
  for (const day of days) for (const routine of day.routines) if (isClassTime(routine)) seen.add(routine.kind);
  return keyRoutinesOf(input.student).filter((kind) => !seen.has(kind));
}

/** S13: whether the last four weeks up to `asOf` had visits to this student, none of them in a key routine. */
export function lacksKeyRoutine(student: Student, visits: Visit[], asOf: LocalDate): boolean {
  const from = addDays(asOf, -7 * KEY_ROUTINE_WEEKS);
  const recent = visits.filter(
    (visit) => visit.studentIds.includes(student.id) && takesTime(visit) && visit.date > from && visit.date <= asOf,
  );
  if (recent.length === 0) return false;
  const key = new Set(keyRoutinesOf(student));
  return !recent.some((visit) => visit.type !== 'pull-out' && key.has(visit.routine));
}
