import type { PlanInput } from '../../utils/plan/plan-input.ts';
import { planWeek } from '../../utils/plan/plan-week.ts';
import type { Solver } from '../../utils/plan/solver.ts';
import type { WeekPlan } from '../../utils/plan/week-plan.ts';

/** What one caseload took, in milliseconds; `provenMs` null: not proven within the deadline. */
export type PlanFigures = { firstMs: number; provenMs: number | null; gapAtOneSecond: number; gapAtEnd: number };

/** Plans a caseload and notes what is known of it when. */
export async function planFigures(input: PlanInput, solver: Solver, deadlineMs: number): Promise<PlanFigures> {
  const began = performance.now();
  const since = () => performance.now() - began;
  let firstMs = 0;
  let gapAtOneSecond = 1;
  const plan = await planWeek(input, {
    solver,
    deadlineMs,
    onProgress(progress) {
      if (progress.is === 'first-plan') {
        firstMs = since();
        gapAtOneSecond = progress.plan.gap;
      } else if (since() <= 1000)
        gapAtOneSecond = Math.max(0, progress.bound - progress.value) / Math.max(1, progress.bound);
    },
  });
  const ms = since();
  if (ms <= 1000) gapAtOneSecond = plan.gap;
  return { firstMs, provenMs: plan.provenOptimal ? ms : null, gapAtOneSecond, gapAtEnd: gapOfMinutes(plan) };
}

/** On promised minutes, the level that matters before all others. */
function gapOfMinutes({ levels }: WeekPlan): number {
  const [promised] = levels;
  return promised ? (promised.bound - promised.value) / Math.max(1, promised.bound) : 0;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
