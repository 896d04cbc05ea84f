import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { ClassDay, ClassRoutine } from '../school/class-day/class-day.ts';
import { routineFacts } from '../school/routine-facts.ts';
import type { UsableRoutine } from './candidates.ts';
import { type GoalFit, pointsOf } from './goal-fit.ts';
import { confidenceOf, stopFor } from './hard-stops.ts';
import type { StudentView } from './student-view.ts';
import { SUITABILITY } from './weights.ts';

/**
 * Short routines that a visit may pass through on its way to a neighbor. The other part of a combined title may be
 * passed through too: how long each part takes is an estimate.
 */
const PASSED_THROUGH: ReadonlySet<RoutineKindId> = new Set([
  'transition',
  'cleanup_packup',
  'arrival',
  'movement_break',
  'dismissal',
  'morning_work',
  'snack',
  'closing_circle',
]);
const LONGEST_PASSED_THROUGH_MINUTES = 15;
/** What watching is worth by the routine's level of interruption: it costs the class nothing up to the second. */
const OBSERVATION_POINTS = [1.5, 1.2, 0, 0] as const;

/** The routines of a day in which this student could be visited, with what a session there is worth. */
export function usableRoutines(day: ClassDay, view: StudentView): UsableRoutine[] {
  const usable: UsableRoutine[] = [];
  const idle: UsableRoutine[] = [];
  for (const routine of day.routines) {
    if (!isKnown(routine)) continue;
    const fits = fitsAt(routine, view);
    const stop = stopFor(routine, day, fits, view);
    if (stop === null) usable.push({ routine, fits, points: worthAt(routine, pointsOf(fits), view) });
    else if (stop === 'noGoalHere') idle.push({ routine, fits: [], points: 0 });
  }
  const passed = idle.filter(
    ({ routine }) => canPassThrough(routine) || usable.some((other) => other.routine.eventId === routine.eventId),
  );
  return [...usable, ...passed];
}

/** The goals that meet a routine, by its kind and by what title and remarks say is done there. */
export function fitsAt(routine: UsableRoutine['routine'], { goals, remarks }: StudentView): GoalFit[] {
  const remark = remarks.here.get(routine.kind);
  return goals.fitsOf(routine.kind, remark === undefined ? routine.words : `${routine.words} ${remark}`);
}

/** A routine whose title could be read. */
export function isKnown(routine: ClassRoutine): routine is UsableRoutine['routine'] {
  return routine.kind !== 'unknown';
}

function canPassThrough({ kind, startMinute, endMinute }: UsableRoutine['routine']): boolean {
  return PASSED_THROUGH.has(kind) && endMinute - startMinute <= LONGEST_PASSED_THROUGH_MINUTES;
}

/** Affinity x suitability x confidence (push-in.md section 8); for an observation, how little it interrupts. */
function worthAt(routine: UsableRoutine['routine'], points: number, view: StudentView): number {
  const basis =
    points > 0 || !view.observing ? points : OBSERVATION_POINTS[routineFacts[routine.kind].interruption.level];
  return basis * SUITABILITY[routine.pushIn] * confidenceOf(routine);
}
