import type { GoalAreaId } from '../domain/goal-area.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import { type AffinityStrength, goalAreaFacts } from './goal-area-facts.ts';

export type Affinity = { strength: 0 | AffinityStrength; reason: string };

const NONE: Affinity = { strength: 0, reason: '' };

/** How naturally a goal area can be worked on during a routine; strength 0 means not at all. */
export function affinityOf(goalArea: GoalAreaId, routineKind: RoutineKindId): Affinity {
  const fit = goalAreaFacts[goalArea].fits[routineKind];
  return fit ? { strength: fit[0], reason: fit[1] } : NONE;
}
