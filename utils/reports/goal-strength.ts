import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Goal } from '../domain/student.ts';
import { affinityOf } from '../school/affinity.ts';

/** How naturally a goal comes up in a routine: the best of its areas, 0 (not at all) to 3 (the routine demands it). */
export function goalStrength({ areas }: Pick<Goal, 'areas'>, routine: RoutineKindId): 0 | 1 | 2 | 3 {
  const strengths = areas.map(({ area }) => affinityOf(area, routine).strength);
  return ([3, 2, 1] as const).find((strength) => strengths.includes(strength)) ?? 0;
}
