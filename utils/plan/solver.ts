import type { CancelSignal } from './cancel.ts';
import type { Program } from './program.ts';
import type { LevelName } from './weights.ts';

/** What a solver says about one level: the best value found, and the most that could be reached. */
export type LevelAnswer = { name: string; value: number; bound: number; proven: boolean };

export type SolverProgress = { level: LevelName; value: number; bound: number; ms: number };

export type SolverControl = {
  /** Milliseconds for all levels together. */
  deadlineMs: number;
  /** Aborted: the solver stops at once, its worker is ended, and the promise rejects with the signal's reason. */
  signal?: CancelSignal | undefined;
  onProgress?: ((progress: SolverProgress) => void) | undefined;
};

export type SolverAnswer =
  | {
      is: 'solved';
      /** At least as good as the start. */
      solution: Float64Array;
      levels: LevelAnswer[];
    }
  /** It can't run here: WebAssembly is refused, or its file can't be had. */
  | { is: 'unavailable'; why: string };

/**
 * Solves a program exactly, level by level. The same program and start give the same solution, unless the deadline cuts
 * it short. `start` keeps every row and bound.
 */
export type Solver = {
  solve(program: Program, start: Float64Array, control: SolverControl): Promise<SolverAnswer>;
};
