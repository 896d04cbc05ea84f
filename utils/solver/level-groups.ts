import { greatestDivisor } from '../plan/greatest-divisor.ts';
import type { ProgramLevel } from '../plan/program.ts';

/** Levels that are solved as one: each weighs more than all that follow it in the group. */
export type LevelGroup = { levels: ProgramLevel[]; weights: number[] };

/** Larger values could no longer be told apart within the solver's tolerances. */
const LARGEST_VALUE = 2_000_000;

/** As many levels as safe in each group, so that there is as little as possible to solve. */
export function groupLevels(levels: readonly ProgramLevel[]): LevelGroup[] {
  const groups: LevelGroup[] = [];
  let open: ProgramLevel[] = [];
  for (const level of levels) {
    if (open.length > 0 && (!level.joins || largest([...open, level]) > LARGEST_VALUE)) {
      groups.push(withWeights(open));
      open = [];
    }
    open.push(level);
  }
  if (open.length > 0) groups.push(withWeights(open));
  return groups;
}

function largest(levels: readonly ProgramLevel[]): number {
  const { weights } = withWeights(levels);
  return levels.reduce((sum, { most, least }, at) => sum + Math.max(most, -least) * (weights[at] ?? 1), 0);
}

function withWeights(levels: readonly ProgramLevel[]): LevelGroup {
  const weights: number[] = [];
  let weight = 1;
  for (const level of levels.toReversed()) {
    weights.unshift(weight / commonDivisor(level));
    weight *= (level.most - level.least) / commonDivisor(level) + 1;
  }
  return { levels: [...levels], weights };
}

/** Minutes come in fives: what a level's values are all multiples of. */
export function commonDivisor({ costs }: Pick<ProgramLevel, 'costs'>): number {
  return costs.reduce((divisor, cost) => greatestDivisor(divisor, Math.abs(cost)), 0) || 1;
}
