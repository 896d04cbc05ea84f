import type { Draft } from './draft.ts';
import { levelsOfFirst } from './levels.ts';
import type { PlanModel } from './model.ts';
import { type ModelPart, partsOf } from './parts.ts';
import { readSolution } from './read-solution.ts';
import { type Found, solveQuality, solveVisits } from './solve-in-two.ts';
import type { Solver, SolverControl, SolverProgress } from './solver.ts';
import type { PlanLevel } from './week-plan.ts';
import { FIRST_OF_QUALITY, type LevelName, levelNames } from './weights.ts';

type Settings = { solver: Solver; control: SolverControl; nowMs: () => number; upTo?: LevelName | undefined };
type Part = ModelPart & { found: Found };

/**
 * Each independent part of the week by itself, which is far less to look at than all together: first which visits there
 * are, everywhere, then how good they are. What time one part leaves is for those after it. `upTo`: only levels before
 * this one matter. null: the solver can't run here.
 */
export async function solveInParts(
  model: PlanModel,
  first: Draft,
  { solver, control, nowMs, upTo }: Settings,
): Promise<Found | null> {
  const until = nowMs() + control.deadlineMs;
  const parts = partsOf(model).map((part): Part => ({ ...part, found: startOf(part, first) }));
  for (const solve of upTo === FIRST_OF_QUALITY ? [solveVisits] : [solveVisits, solveQuality])
    for (const [at, part] of parts.entries()) {
      const own: SolverControl = {
        ...control,
        deadlineMs: Math.max(0, until - nowMs()) / (parts.length - at),
        onProgress: (progress) => control.onProgress?.(ofWeek(progress, parts.toSpliced(at, 1))),
      };
      const found = await solve(part.model, part.found, { solver, control: own });
      if (found === null) return null;
      part.found = found;
    }
  return join(model, parts);
}

/** The parts' plans as one of the whole week. */
function join(model: PlanModel, parts: readonly Part[]): Found {
  const solution = new Uint8Array(model.attendances.length);
  for (const { attendances, found } of parts)
    for (const index of found.draft.chosen()) solution[attendances[index] ?? -1] = 1;
  return { draft: readSolution(model, solution), levels: levelNames.map((name) => together(name, parts)) };
}

function startOf({ model, attendances }: ModelPart, first: Draft): Found {
  const draft = readSolution(
    model,
    attendances.map((index) => (first.has(index) ? 1 : 0)),
  );
  return { draft, levels: levelsOfFirst(model, draft) };
}

/** What one part's progress means for the week, with what is known of the others. */
function ofWeek(progress: SolverProgress, others: readonly Part[]): SolverProgress {
  const rest = together(progress.level, others);
  return { ...progress, value: progress.value + rest.value, bound: progress.bound + rest.bound };
}

function together(name: LevelName, parts: readonly Part[]): PlanLevel {
  const own = parts.flatMap(({ found }) => found.levels[levelNames.indexOf(name)] ?? []);
  return {
    name,
    value: own.reduce((sum, { value }) => sum + value, 0),
    bound: own.reduce((sum, { bound }) => sum + bound, 0),
    proven: own.every(({ proven }) => proven),
  };
}
