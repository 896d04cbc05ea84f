import type { Draft } from './draft.ts';
import { levelRanges } from './level-ranges.ts';
import type { PlanModel } from './model.ts';
import type { LevelAnswer } from './solver.ts';
import type { PlanLevel } from './week-plan.ts';
import { type LevelName, levelNames } from './weights.ts';

/** What is known of a first plan: proven only where no plan at all could be better. */
export function levelsOfFirst(model: PlanModel, first: Draft): PlanLevel[] {
  const { most } = levelRanges(model);
  const values = first.levels();
  return levelNames.map((name, at) => {
    const [value, bound] = [values[at] ?? 0, most[at] ?? 0];
    return { name, value, bound, proven: value >= bound };
  });
}

/**
 * The solver counts only what it may decide, so its answers tell how far a level is from its best. `upTo`: it was asked
 * about the levels before this one.
 */
export function levelsOfAnswer(
  model: PlanModel,
  found: Draft,
  answers: readonly LevelAnswer[],
  upTo?: LevelName,
): PlanLevel[] {
  const end = upTo === undefined ? levelNames.length : levelNames.indexOf(upTo);
  return levelsOfFirst(model, found).map((level, at) => {
    if (at >= end) return level;
    const answer = answers.find(({ name }) => name === level.name);
    // Nothing of it can be decided.
    if (!answer) return { ...level, bound: level.value, proven: true };
    return { ...level, bound: level.value + answer.bound - answer.value, proven: answer.proven };
  });
}

/** Of the first level that is not proven: how far its value could be from the best, 0 to 1. */
export function gapOf(levels: readonly PlanLevel[]): number {
  const open = levels.find(({ proven }) => !proven);
  return open ? Math.min(1, (open.bound - open.value) / Math.max(1, Math.abs(open.bound))) : 0;
}
