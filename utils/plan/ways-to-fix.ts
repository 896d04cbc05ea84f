import { buildModel } from './build-model.ts';
import { constructPlan } from './construct.ts';
import { changesFor } from './fixes.ts';
import { changesBetween } from './plan-changes.ts';
import type { PlanInput } from './plan-input.ts';
import { type PlanOptions, planModel } from './plan-week.ts';
import { findStanding } from './standing.ts';
import type { Fix, PlannedVisit, Unplaced, WeekPlan } from './week-plan.ts';
import { FIRST_OF_QUALITY } from './weights.ts';

const MOST_FIXES = 3;

/**
 * Up to three small changes that give a student what has no place yet, best first. Each is checked by planning anew
 * with it, as near as possible to the plan that stands; `onFix` tells each as soon as it is found. Started on demand:
 * every change takes a solve of its own. An odd change that helps nobody is not told.
 */
export async function waysToFix(
  input: PlanInput,
  plan: Pick<WeekPlan, 'visits' | 'students'>,
  unplaced: Unplaced,
  { onFix, ...options }: PlanOptions & { onFix?: (fix: Fix) => void },
): Promise<Fix[]> {
  const fixes: Fix[] = [];
  for (const { change, input: changed } of changesFor(input, unplaced)) {
    options.signal?.throwIfAborted();
    const found = await planNear(changed, plan.visits, options);
    const gained = placed(found, unplaced.studentId) - placed(plan, unplaced.studentId);
    const gainedByAll = placed(found) - placed(plan);
    if (gained <= 0 || gainedByAll <= 0) continue;
    const moves = changesBetween(plan.visits, found.visits, () => 0).filter(({ is }) => is !== 'added').length;
    const fix: Fix = { change, gained, gainedByAll, moves };
    fixes.push(fix);
    onFix?.(fix);
  }
  return fixes.sort((a, b) => b.gained - a.gained || a.moves - b.moves).slice(0, MOST_FIXES);
}

/** Minutes first, then as little change as possible; how good the visits are does not matter here. */
async function planNear(input: PlanInput, before: readonly PlannedVisit[], options: PlanOptions): Promise<WeekPlan> {
  const model = buildModel(input, { standing: before });
  const standing = findStanding(model, before).flatMap(({ attendance }) => attendance?.index ?? []);
  return planModel(model, constructPlan(model, standing), { ...options, upTo: FIRST_OF_QUALITY });
}

function placed({ students }: Pick<WeekPlan, 'students'>, studentId?: string): number {
  return students
    .filter((share) => studentId === undefined || share.studentId === studentId)
    .reduce((sum, { minutesPlaced }) => sum + minutesPlaced, 0);
}
