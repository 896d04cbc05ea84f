import type { LevelName } from './weights.ts';

/**
 * A mixed-integer program in the plainest form: columns with bounds, rows over them, and goals to be maximized one
 * after the other. What the columns mean is known to `build-program.ts` alone, so any solver can take it.
 */
export type Program = {
  lower: Float64Array;
  upper: Float64Array;
  /** 1: whole numbers only. */
  isInteger: Uint8Array;
  rows: Rows;
  /** First level first. */
  levels: ProgramLevel[];
};

/** `lower[i] <= sum of value x column <= upper[i]`; row i holds the entries from starts[i] up to starts[i + 1]. */
export type Rows = {
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
};

/** Every cost is a whole number and every value too; `least` and `most` are known before anything is solved. */
export type ProgramLevel = {
  name: LevelName;
  columns: Int32Array;
  costs: Float64Array;
  least: number;
  most: number;
  /** May be solved as one with the level before, weighing less than it. */
  joins: boolean;
  /** Rows that hold once `most` is reached: they say so part by part, which is far stronger than the sum. */
  whenMost: Rows | null;
};

/** Collects rows while a program is written. */
export type RowWriter = {
  add(entries: readonly (readonly [column: number, value: number])[], lower: number, upper: number): void;
  rows(): Rows;
};

export function createRowWriter(): RowWriter {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  const lowers: number[] = [];
  const uppers: number[] = [];
  return {
    add(entries, lower, upper) {
      for (const [column, value] of entries) {
        columns.push(column);
        values.push(value);
      }
      starts.push(columns.length);
      lowers.push(lower);
      uppers.push(upper);
    },
    rows: () => ({
      starts: Int32Array.from(starts),
      columns: Int32Array.from(columns),
      values: Float64Array.from(values),
      lower: Float64Array.from(lowers),
      upper: Float64Array.from(uppers),
    }),
  };
}

/** What a solution is worth on one level. */
export function levelValue({ columns, costs }: ProgramLevel, solution: ArrayLike<number>): number {
  let value = 0;
  columns.forEach((column, at) => {
    value += (costs[at] ?? 0) * (solution[column] ?? 0);
  });
  return Math.round(value);
}
