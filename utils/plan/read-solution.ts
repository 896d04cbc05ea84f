import { createDraft, type Draft } from './draft.ts';
import type { PlanModel } from './model.ts';

/** A solution's attendances, checked against every rule once more: a solver is not believed, it is asked. */
export function readSolution(model: PlanModel, solution: ArrayLike<number>): Draft {
  const draft = createDraft(model);
  const open = model.attendances.filter(({ index, pinned }) => !pinned && (solution[index] ?? 0) > 0.5);
  if (!draft.add(open.map(({ index }) => index))) throw new Error('the solver gave a plan that breaks a rule');
  return draft;
}
