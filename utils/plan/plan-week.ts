import type { Reason } from '../domain/reason.ts';
import { buildModel } from './build-model.ts';
import type { CancelSignal } from './cancel.ts';
import { constructPlan } from './construct.ts';
import type { Draft } from './draft.ts';
import { gapOf, levelsOfFirst } from './levels.ts';
import type { PlanModel } from './model.ts';
import type { PlanInput } from './plan-input.ts';
import { readPlan } from './read-plan.ts';
import { solveInParts } from './solve-in-parts.ts';
import type { Solver, SolverProgress } from './solver.ts';
import type { PlanLevel, WeekPlan } from './week-plan.ts';
import type { LevelName } from './weights.ts';

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
export async function planWeek(input: PlanInput, options: PlanOptions): Promise<WeekPlan> {
  options.signal?.throwIfAborted();
  const began = nowMs();
  const model = buildModel(input);
  return planModel(model, constructPlan(model), { ...options, began });
}

/** The same for a model that stands, from a plan to begin with. `upTo`: only levels before this one matter. */
export async function planModel(
  model: PlanModel,
  first: Draft,
  { solver, deadlineMs, signal, onProgress, upTo, began = nowMs() }: PlanOptions & { upTo?: LevelName; began?: number },
): Promise<WeekPlan> {
  const plan = planOf(model, first, { levels: levelsOfFirst(model, first), by: 'first-plan', ms: nowMs() - began });
  onProgress?.({ is: 'first-plan', plan });
  if (solver === null || plan.provenOptimal) return plan;
  const control = {
    deadlineMs,
    signal,
    onProgress: (progress: SolverProgress) => onProgress?.({ is: 'solving', ...progress }),
  };
  const found = await solveInParts(model, first, { solver, control, nowMs, upTo });
  if (found === null) return { ...plan, notices: [notice('planSolverRefused'), ...plan.notices] };
  return planOf(model, found.draft, { levels: found.levels, by: 'solver', ms: nowMs() - began });
}

type Known = { levels: PlanLevel[]; by: WeekPlan['by']; ms: number };

function planOf(model: PlanModel, found: Draft, { levels, by, ms }: Known): WeekPlan {
  const [promised] = levels;
  const provenOptimal = levels.every(({ proven }) => proven);
  const owedMinutes = model.needs.reduce((sum, need) => sum + (need.makeUp ? 0 : need.minutesOwed), 0);
  const bound = promised?.bound ?? 0;
  const notices: Reason[] = [];
  if (by === 'solver' && !provenOptimal) notices.push(notice('planSearchCut'));
  if (promised?.proven && bound < owedMinutes)
    notices.push(notice('planMostThatFits', { minutes: bound, owedMinutes }));
  return { ...readPlan(model, found), levels, bound, provenOptimal, gap: gapOf(levels), by, notices, ms };
}

function notice(key: Reason['key'], args: Reason['args'] = {}): Reason {
  return { key, args, weight: 0 };
}

function nowMs(): number {
  return Temporal.Now.instant().epochMilliseconds;
}
