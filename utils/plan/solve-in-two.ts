import { buildProgram } from './build-program.ts';
import { columnsFor } from './columns-for.ts';
import { constructPlan } from './construct.ts';
import type { Draft } from './draft.ts';
import { levelsOfAnswer } from './levels.ts';
import type { PlanModel } from './model.ts';
import { levelValue, type Program } from './program.ts';
import { readSolution } from './read-solution.ts';
import type { Solver, SolverControl } from './solver.ts';
import type { PlanLevel } from './week-plan.ts';
import { FIRST_OF_QUALITY, type LevelName, levelNames } from './weights.ts';

type Settings = { solver: Solver; control: SolverControl };
/** A plan and what is known of it. */
export type Found = { draft: Draft; levels: PlanLevel[] };

/** Which visits there are: all levels before the first of quality. null: the solver can't run here. */
export function solveVisits(model: PlanModel, { draft }: Found, settings: Settings): Promise<Found | null> {
  return solveFrom(model, draft, { ...settings, upTo: FIRST_OF_QUALITY });
}

/**
 * How good the visits are, once it is proven which there are. Before, the search by hand starts again from the solver's
 * plan: a good plan to begin with lets the solver leave out most of what it would have to look at.
 */
export async function solveQuality(model: PlanModel, settled: Found, settings: Settings): Promise<Found | null> {
  if (!areProven(settled.levels, FIRST_OF_QUALITY)) return settled;
  const better = constructPlan(model, [...settled.draft.chosen()]);
  return solveFrom(model, better, { ...settings, settledUpTo: FIRST_OF_QUALITY });
}

type Run = Settings & { upTo?: LevelName; settledUpTo?: LevelName };

async function solveFrom(
  model: PlanModel,
  start: Draft,
  { solver, control, upTo, settledUpTo }: Run,
): Promise<Found | null> {
  const whole = buildProgram(model, upTo);
  const columns = columnsFor(whole, model, start.chosen(), start.lunches());
  const program = settledUpTo === undefined ? whole.program : withSettled(whole.program, columns, settledUpTo);
  const answer = await solver.solve(program, columns, control);
  if (answer.is === 'unavailable') return null;
  const draft = readSolution(model, answer.solution);
  return { draft, levels: levelsOfAnswer(model, draft, answer.levels, upTo) };
}

/** With the values that levels have in a start as the most that they could have, so that nothing of them is solved. */
function withSettled(program: Program, start: Float64Array, upTo: LevelName): Program {
  const end = levelNames.indexOf(upTo);
  const levels = program.levels.map((level) => {
    const value = levelValue(level, start);
    if (levelNames.indexOf(level.name) >= end || value === level.most) return level;
    return { ...level, most: value, whenMost: null };
  });
  return { ...program, levels };
}

function areProven(levels: readonly PlanLevel[], upTo: LevelName): boolean {
  return levels.slice(0, levelNames.indexOf(upTo)).every(({ proven }) => proven);
}
