import { expect, it, vi } from 'vitest';
import type { Program } from '../plan/program.ts';
import type { SolverMessage } from './highs.worker.ts';
import { solverInWorker } from './solver-in-worker.ts';

const NOTHING = new Float64Array(0);
const EMPTY: Program = {
  lower: NOTHING,
  upper: NOTHING,
  isInteger: new Uint8Array(0),
  rows: { starts: new Int32Array(1), columns: new Int32Array(0), values: NOTHING, lower: NOTHING, upper: NOTHING },
  levels: [],
};

/** A worker that answers as told; `null`: never. */
function workersThat(answer: SolverMessage | null) {
  const started: { terminate: ReturnType<typeof vi.fn> }[] = [];
  const solver = solverInWorker(() => {
    const worker = {
      terminate: vi.fn(),
      onmessage: null as ((event: { data: SolverMessage }) => void) | null,
      onerror: null,
      postMessage() {
        if (answer) queueMicrotask(() => worker.onmessage?.({ data: answer }));
      },
    };
    started.push(worker);
    return worker as unknown as Worker;
  });
  return { solver, started };
}

it('keeps its worker for the next program, until it is closed', async () => {
  const { solver, started } = workersThat({ is: 'solved', solution: NOTHING, levels: [] });
  await solver.solve(EMPTY, NOTHING, { deadlineMs: 1 });
  const answer = await solver.solve(EMPTY, NOTHING, { deadlineMs: 1 });
  expect(answer.is).toBe('solved');
  expect(started).toHaveLength(1);
  expect(started[0]?.terminate).not.toHaveBeenCalled();
  solver.close();
  expect(started[0]?.terminate).toHaveBeenCalledOnce();
});

it('ends the worker when it is cancelled, and rejects with the reason of the signal', async () => {
  const { solver, started } = workersThat(null);
  const controller = new AbortController();
  const solving = solver.solve(EMPTY, NOTHING, { deadlineMs: 1000, signal: controller.signal });
  controller.abort(new Error('left'));
  await expect(solving).rejects.toThrow('left');
  expect(started[0]?.terminate).toHaveBeenCalledOnce();
});

it('says so where WebAssembly is refused', async () => {
  const { solver } = workersThat({ is: 'failed', couldLoad: false, why: 'CompileError' });
  expect(await solver.solve(EMPTY, NOTHING, { deadlineMs: 1 })).toEqual({ is: 'unavailable', why: 'CompileError' });
});

it('any other failure is one', async () => {
  const { solver } = workersThat({ is: 'failed', couldLoad: true, why: 'bug' });
  await expect(solver.solve(EMPTY, NOTHING, { deadlineMs: 1 })).rejects.toThrow('bug');
});
