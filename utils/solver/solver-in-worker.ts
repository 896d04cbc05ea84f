import type { Program } from '../plan/program.ts';
import type { Solver, SolverAnswer, SolverControl } from '../plan/solver.ts';
import type { SolverMessage, SolverQuestion } from './highs.worker.ts';

/** A solver whose worker can be let go when nobody plans any more. */
export type WorkerSolver = Solver & { close(): void };

/**
 * HiGHS in a worker of its own, so that the page stays alive. The worker, with its 3.5 MB of WebAssembly, is started
 * with the first program and kept for the next; cancelling ends it, which is the only way to stop it at once.
 */
export function solverInWorker(startWorker = startHighs): WorkerSolver {
  let idle: Worker | null = null;

  async function solve(program: Program, start: Float64Array, control: SolverControl): Promise<SolverAnswer> {
    control.signal?.throwIfAborted();
    const worker = idle ?? startWorker();
    idle = null;
    const cancelled = Promise.withResolvers<never>();
    const cancel = () => cancelled.reject(reasonOf(control));
    control.signal?.addEventListener('abort', cancel, { once: true });
    try {
      const answer = await Promise.race([ask(worker, { program, start, control }), cancelled.promise]);
      if (answer.is === 'solved' && idle === null) idle = worker;
      else worker.terminate();
      return answer;
    } catch (error) {
      worker.terminate();
      throw error;
    } finally {
      control.signal?.removeEventListener('abort', cancel);
    }
  }

  return {
    solve,
    close() {
      idle?.terminate();
      idle = null;
    },
  };
}

function startHighs(): Worker {
  return new Worker(new URL('./highs.worker.ts', import.meta.url), { type: 'module' });
}

type Question = { program: Program; start: Float64Array; control: SolverControl };

function ask(worker: Worker, { program, start, control }: Question): Promise<SolverAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<SolverAnswer>();
  worker.onmessage = ({ data }: MessageEvent<SolverMessage>) => {
    if (data.is === 'progress') control.onProgress?.(data);
    else if (data.is === 'solved') resolve(data);
    else if (data.couldLoad) reject(new Error(`the solver failed: ${data.why}`));
    else resolve({ is: 'unavailable', why: data.why });
  };
  // The worker's own file may be refused, too.
  worker.onerror = (event) => resolve({ is: 'unavailable', why: event.message });
  worker.postMessage({ program, start, deadlineMs: control.deadlineMs } satisfies SolverQuestion);
  return promise;
}

/** An AbortSignal's own reason, so that whoever cancelled recognizes it. */
function reasonOf({ signal }: SolverControl): unknown {
  try {
    signal?.throwIfAborted();
  } catch (reason) {
    return reason;
  }
  return new Error('cancelled');
}
