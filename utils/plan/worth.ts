import type { StudentId } from '../domain/ids.ts';
import { weekdayOf } from '../domain/local-date.ts';
import { lengthOf, type MinuteSpan, type Minutes } from '../domain/minutes.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import { keyRoutinesOf } from '../windows/key-routines.ts';
import type { PlanWindow } from './model.ts';
import type { PastVisit, PlanInput } from './plan-input.ts';
import {
  FIT_UNITS_PER_POINT,
  KEY_VISIT,
  KEY_VISIT_OVERDUE,
  MIDWAY_EDGE_UNITS,
  PULL_OUT_UNITS,
  SAME_SLOT,
  SAME_TIME_MINUTES,
  SAME_WEEKDAY,
} from './weights.ts';

/** What one student at one stop adds to a plan, below the minutes. */
export type Worth = {
  isKey(studentId: StudentId, routine: RoutineKindId): boolean;
  keyWeight: ReadonlyMap<StudentId, number>;
  /** Half a session is worth half: more and shorter visits are not better. */
  fitUnits(window: PlanWindow, at: MinuteSpan, sessionMinutes: Minutes): number;
  steadyUnits(window: PlanWindow, at: MinuteSpan): number;
};

export function readWorth({ students, keyRoutines, keyOverdue = [], lastWeek = [] }: PlanInput): Worth {
  const key = new Map(
    students.map((student) => [student.id, new Set(keyRoutines?.get(student.id) ?? keyRoutinesOf(student))]),
  );
  const overdue = new Set(keyOverdue);
  const past = new Map<StudentId, PastVisit[]>();
  for (const visit of lastWeek)
    for (const studentId of visit.studentIds) past.set(studentId, [...(past.get(studentId) ?? []), visit]);
  return {
    isKey: (studentId, routine) => key.get(studentId)?.has(routine) ?? false,
    keyWeight: new Map(students.map(({ id }) => [id, overdue.has(id) ? KEY_VISIT_OVERDUE : KEY_VISIT])),
    fitUnits,
    steadyUnits: (window, at) => steadiness(window, at, past.get(window.studentId) ?? []),
  };
}

function fitUnits({ score, start, end, mode }: PlanWindow, at: MinuteSpan, sessionMinutes: Minutes): number {
  const units =
    score * FIT_UNITS_PER_POINT +
    (at.startMinute === start ? 0 : MIDWAY_EDGE_UNITS) +
    (at.endMinute === end ? 0 : MIDWAY_EDGE_UNITS) +
    (mode === 'pull-out' ? PULL_OUT_UNITS : 0);
  return Math.round((units * lengthOf(at)) / sessionMinutes);
}

function steadiness(window: PlanWindow, { startMinute }: MinuteSpan, past: readonly PastVisit[]): number {
  const weekday = weekdayOf(window.date);
  const sameTime = past.filter(
    (visit) => weekdayOf(visit.date) === weekday && Math.abs(visit.startMinute - startMinute) <= SAME_TIME_MINUTES,
  );
  if (sameTime.some((visit) => visit.classroomId === window.classroomId && visit.routine === window.routine))
    return SAME_SLOT;
  return sameTime.length > 0 ? SAME_WEEKDAY : 0;
}
