import { type RoutineKindId, routineKindIds } from '../domain/routine-kind.ts';
import type { Goal } from '../domain/student.ts';
import { routineFacts } from '../school/routine-facts.ts';
import type { GoalPoint } from './goal-history.ts';
import { goalStrength } from './goal-strength.ts';

/** Where a skill has been seen, and where it could be tried next. */
export type Carryover = {
  /** Each routine with how often, the most frequent first. */
  seenIn: { routine: RoutineKindId; times: number }[];
  /** Set when the last visits were all in one setting (S6). */
  tryNext: RoutineKindId | null;
};

const LAST_VISITS = 6;
const GOOD = 2;

/** S6: a skill that was seen in one setting only is not yet carried over. `routines`: those that the class has, in order. */
export function carryoverOf(
  goal: Pick<Goal, 'areas'>,
  points: readonly GoalPoint[],
  routines: readonly RoutineKindId[],
): Carryover {
  const times = new Map<RoutineKindId, number>();
  for (const { routine } of points) times.set(routine, (times.get(routine) ?? 0) + 1);
  const seenIn = [...times].map(([routine, count]) => ({ routine, times: count })).sort((a, b) => b.times - a.times);
  const recent = new Set(points.slice(-LAST_VISITS).map(({ routine }) => routine));
  return { seenIn, tryNext: recent.size === 1 ? untried(goal, times, routines) : null };
}

function untried(
  goal: Pick<Goal, 'areas'>,
  tried: ReadonlyMap<RoutineKindId, number>,
  own: readonly RoutineKindId[],
): RoutineKindId | null {
  // A class whose day is not known yet may have any of them.
  const possible =
    own.length > 0 ? own : routineKindIds.filter((kind) => routineFacts[kind].calendarEffect === 'window');
  const [best] = possible
    .filter((routine) => !tried.has(routine) && goalStrength(goal, routine) >= GOOD)
    .toSorted((a, b) => goalStrength(goal, b) - goalStrength(goal, a));
  return best ?? null;
}
