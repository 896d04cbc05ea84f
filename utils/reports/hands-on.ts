import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Goal } from '../domain/student.ts';
import { goalStrength } from './goal-strength.ts';

/** Routines in which a student does something with hands and body, and little is read or written. */
const HANDS_ON: ReadonlySet<RoutineKindId> = new Set<RoutineKindId>([
  'arrival',
  'breakfast',
  'learning_centers',
  'play_centers',
  'project_time',
  'snack',
  'lunch',
  'recess',
  'movement_break',
  'cleanup_packup',
  'dismissal',
  'specials',
  'pe',
  'art',
  'music',
  'life_skills',
  'vocational_community',
  'lab',
]);

/**
 * Where else in the class's day these goals come up at least as strongly, with hands instead of paper: for a routine
 * whose task is out of reach (S33). `routines`: those that the class has; the answer keeps their order.
 */
export function handsOnInstead(
  goals: readonly Pick<Goal, 'areas'>[],
  routine: RoutineKindId,
  routines: readonly RoutineKindId[],
): RoutineKindId[] {
  const strongestIn = (kind: RoutineKindId) => Math.max(0, ...goals.map((goal) => goalStrength(goal, kind)));
  const asStrong = strongestIn(routine);
  return routines.filter((kind) => {
    const strength = strongestIn(kind);
    return kind !== routine && HANDS_ON.has(kind) && strength > 0 && strength >= asStrong;
  });
}
