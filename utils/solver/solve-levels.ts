import type { Highs, Model } from 'highs';
import { levelValue, type Program, type ProgramLevel } from '../plan/program.ts';
import type { LevelAnswer, SolverProgress } from '../plan/solver.ts';
import { groupLevels, type LevelGroup } from './level-groups.ts';

export type Solved = { solution: Float64Array; levels: LevelAnswer[] };

type Limits = { deadlineMs: number; nowMs: () => number; onProgress: (progress: SolverProgress) => void };

/** Of values that are whole numbers: nearer than this to the bound means that nothing better exists. */
const GAP = 0.9;

/**
 * Maximizes level after level, from a start that keeps every row. A level that the start already brings to all it could
 * ever be needs no solving; the others are solved in as few runs as the solver's tolerances allow.
 */
export function solveLevels(highs: Highs, program: Program, start: Float64Array, limits: Limits): Solved {
  const began = limits.nowMs();
  const left = () => limits.deadlineMs - (limits.nowMs() - began);
  let solution = start;
  const levels: LevelAnswer[] = [];
  const model = modelOf(highs, program);
  try {
    for (const group of groupLevels(program.levels)) {
      const isOpen = levels.some(({ proven }) => !proven);
      if (!isOpen && !isAtMost(group, solution) && left() > 0) {
        const found = solveGroup(highs, model, group, solution, { ...limits, deadlineMs: left() });
        solution = found.solution;
        levels.push(...answersOf(group, solution, found.bound));
      } else levels.push(...group.levels.map((level) => answerAt(level, solution)));
      for (const level of group.levels) keep(highs, model, level, solution);
    }
  } finally {
    model.dispose();
  }
  return { solution, levels };
}

function modelOf(highs: Highs, { lower, upper, isInteger, rows }: Program): Model {
  const [numCols, numRows] = [lower.length, rows.lower.length];
  const model = highs.createModel({
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: new Float64Array(numCols),
    colLower: lower,
    colUpper: upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: { format: 'csr', numCols, numRows, starts: rows.starts, indices: rows.columns, values: rows.values },
    integrality: Int32Array.from(isInteger),
  });
  // Without its output there is no word of the progress either.
  const output = { output_flag: true, log_to_console: false };
  model.options.set({ ...output, mip_rel_gap: 0, mip_abs_gap: GAP, mip_feasibility_tolerance: 1e-7 });
  return model;
}

function isAtMost({ levels }: LevelGroup, solution: Float64Array): boolean {
  return levels.every((level) => levelValue(level, solution) === level.most);
}

type Found = { solution: Float64Array; bound: number };

function solveGroup(highs: Highs, model: Model, group: LevelGroup, start: Float64Array, limits: Limits): Found {
  const began = limits.nowMs();
  const costs = new Float64Array(start.length);
  group.levels.forEach(({ columns, costs: own }, at) => {
    columns.forEach((column, place) => {
      costs[column] = (costs[column] ?? 0) + (own[place] ?? 0) * (group.weights[at] ?? 1);
    });
  });
  model.changeColsCost({ kind: 'range', from: 0, to: start.length - 1 }, costs);
  model.zeroAllClocks();
  model.options.set({ time_limit: Math.max(0.01, limits.deadlineMs / 1000) });
  model.setSolution({ colValue: start });
  const [first] = group.levels;
  model.run({
    [highs.constants.callbackType.mipLogging]({ data }) {
      const { mip_primal_bound: value = 0, mip_dual_bound: bound = 0 } = data;
      const weight = group.weights[0] ?? 1;
      if (first && Number.isFinite(value) && Number.isFinite(bound))
        limits.onProgress({
          level: first.name,
          value: value / weight,
          bound: bound / weight,
          ms: limits.nowMs() - began,
        });
      return undefined;
    },
  });
  const bound = Number(model.info.get('mip_dual_bound'));
  const found = model.getSolution().colValue;
  const isBetter = found.length === start.length && worth(costs, found) > worth(costs, start);
  return { solution: isBetter ? rounded(found) : start, bound };
}

function worth(costs: Float64Array, solution: Float64Array): number {
  return costs.reduce((sum, cost, column) => sum + cost * (solution[column] ?? 0), 0);
}

/** Whole columns are whole to a tolerance; those that follow them then are, too. */
function rounded(solution: Float64Array): Float64Array {
  return solution.map((value) => Math.round(value));
}

/** What a bound on the weighted sum says about each level, given those before it. */
function answersOf({ levels, weights }: LevelGroup, solution: Float64Array, bound: number): LevelAnswer[] {
  let room = bound;
  let isProven = true;
  return levels.map((level, at) => {
    if (!isProven) return answerAt(level, solution);
    const value = levelValue(level, solution);
    const weight = weights[at] ?? 1;
    const restLeast = levels
      .slice(at + 1)
      .reduce((sum, { least }, place) => sum + least * (weights[at + 1 + place] ?? 1), 0);
    const best = Math.min(level.most, Math.floor((room - restLeast) / weight + 1e-3));
    const ofRest = levels
      .slice(at + 1)
      .reduce((sum, later, place) => sum + levelValue(later, solution) * (weights[at + 1 + place] ?? 1), 0);
    room -= value * weight;
    isProven = best <= value || room - ofRest < 1;
    return { name: level.name, value, bound: isProven ? value : best, proven: isProven };
  });
}

function answerAt(level: ProgramLevel, solution: Float64Array): LevelAnswer {
  const value = levelValue(level, solution);
  return { name: level.name, value, bound: level.most, proven: value >= level.most };
}

/** Later levels may cost this one nothing. */
function keep(highs: Highs, model: Model, level: ProgramLevel, solution: Float64Array): void {
  const { columns, costs, most, whenMost } = level;
  const value = levelValue(level, solution);
  if (value >= most && whenMost !== null) {
    const { starts, columns: indices, values, lower, upper } = whenMost;
    model.addRows({
      lower,
      upper,
      matrix: { format: 'csr', numCols: solution.length, numRows: lower.length, starts, indices, values },
    });
    return;
  }
  model.addRow(value, highs.infinity, { indices: columns, values: costs });
}
