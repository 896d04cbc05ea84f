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
  /** First level first; every cost is a whole number and every optimum too. */
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

export type ProgramLevel = { name: string; columns: Int32Array; costs: Float64Array };
