import type { Highs } from 'highs';
import type { Solver } from '../plan/solver.ts';
import { nowMs } from './now-ms.ts';
import { solveLevels } from './solve-levels.ts';

/** The same solver without a worker, for tests and benchmarks: it blocks until it is done. */
export function solverHere(highs: Highs): Solver {
  return {
    async solve(program, start, { deadlineMs, signal, onProgress = () => undefined }) {
      signal?.throwIfAborted();
      return { is: 'solved', ...solveLevels(highs, program, start, { deadlineMs, nowMs, onProgress }) };
    },
  };
}
