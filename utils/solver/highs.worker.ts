import loadHighs from 'highs';
import type { Program } from '../plan/program.ts';
import type { SolverProgress } from '../plan/solver.ts';
import { nowMs } from './now-ms.ts';
import { type Solved, solveLevels } from './solve-levels.ts';

export type SolverQuestion = { program: Program; start: Float64Array; deadlineMs: number };

export type SolverMessage =
  | ({ is: 'progress' } & SolverProgress)
  | ({ is: 'solved' } & Solved)
  /** `couldLoad` false: WebAssembly or its file is refused here. */
  | { is: 'failed'; couldLoad: boolean; why: string };

/** Loaded once for as many programs as the worker is asked for. */
let loading: ReturnType<typeof loadHighs> | undefined;

self.onmessage = async ({ data: { program, start, deadlineMs } }: MessageEvent<SolverQuestion>) => {
  let couldLoad = false;
  // A rejected promise in a worker never reaches the page's `onerror`, so it is told like anything else.
  try {
    loading ??= loadHighs();
    const highs = await loading;
    couldLoad = true;
    const onProgress = (progress: SolverProgress) => tell({ is: 'progress', ...progress });
    tell({ is: 'solved', ...solveLevels(highs, program, start, { deadlineMs, nowMs, onProgress }) });
  } catch (error) {
    tell({ is: 'failed', couldLoad, why: String(error) });
  }
};

function tell(message: SolverMessage): void {
  self.postMessage(message);
}
