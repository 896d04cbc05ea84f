import type { Highs } from 'highs';
import { buildModel } from '../../utils/plan/build-model.ts';
import { buildProgram } from '../../utils/plan/build-program.ts';
import type { PlanInput } from '../../utils/plan/plan-input.ts';
import { createRowWriter, type Program, type Rows } from '../../utils/plan/program.ts';

export type TextbookFigures = { ms: number; isProven: boolean; columns: number; rows: number };

/**
 * The same week as a textbook would write it: a row for each pair of visits that exclude each other, nothing left out
 * beforehand, each level a run of its own, no plan to begin with.
 */
export function solveTextbook(highs: Highs, input: PlanInput, deadlineMs: number): TextbookFigures {
  const began = performance.now();
  const { program } = buildProgram(buildModel(input, { keepAll: true }));
  const rows = pairwise(program.rows);
  const [numCols, numRows] = [program.lower.length, rows.lower.length];
  const isProven = highs.withModel(
    {
      ...{ numCols, numRows, sense: highs.constants.objectiveSense.maximize, colCost: new Float64Array(numCols) },
      ...{ colLower: program.lower, colUpper: program.upper, rowLower: rows.lower, rowUpper: rows.upper },
      matrix: { format: 'csr', numCols, numRows, starts: rows.starts, indices: rows.columns, values: rows.values },
      integrality: Int32Array.from(program.isInteger),
    },
    (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.9 });
      return program.levels.every(({ columns, costs }) => {
        const all = new Float64Array(numCols);
        columns.forEach((column, at) => {
          all[column] = costs[at] ?? 0;
        });
        model.changeColsCost({ kind: 'range', from: 0, to: numCols - 1 }, all);
        model.zeroAllClocks();
        model.options.set({ time_limit: Math.max(0.01, (deadlineMs - (performance.now() - began)) / 1000) });
        model.run();
        if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return false;
        model.addRow(Math.round(model.getObjectiveValue()), highs.infinity, { indices: columns, values: costs });
        return true;
      });
    },
  );
  return { ms: performance.now() - began, isProven, columns: numCols, rows: numRows };
}

/** A row that says "one of these" as one row for each pair of them. */
function pairwise({ starts, columns, values, lower, upper }: Rows): Rows {
  const writer = createRowWriter();
  const known = new Set<number>();
  lower.forEach((least, row) => {
    const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    const own = Array.from(columns.subarray(from, to));
    const isClique = least === -Infinity && upper[row] === 1 && values.subarray(from, to).every((value) => value === 1);
    if (!isClique || own.length < 3) {
      writer.add(
        own.map((column, at): [number, number] => [column, values[from + at] ?? 0]),
        least,
        upper[row] ?? 0,
      );
      return;
    }
    own.forEach((first, at) => {
      for (const second of own.slice(at + 1)) {
        const pair = Math.min(first, second) * 1e6 + Math.max(first, second);
        if (!known.has(pair))
          writer.add(
            [
              [first, 1],
              [second, 1],
            ],
            -Infinity,
            1,
          );
        known.add(pair);
      }
    });
  });
  return writer.rows();
}

export function sizeOf(program: Program): { columns: number; rows: number } {
  return { columns: program.lower.length, rows: program.rows.lower.length };
}
