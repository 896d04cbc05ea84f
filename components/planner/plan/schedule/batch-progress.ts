import { unreachable } from '../../../../utils/domain/result.ts';

/** Where each visit of a batch is on its way to a calendar. What failed stays in the list, with the reason. */
export type BatchState = {
  /** In the order in which they go. */
  queue: readonly string[];
  done: readonly string[];
  failed: ReadonlyMap<string, string>;
  /** The one that is on its way now. */
  current: string | null;
};

export type BatchStep =
  | { do: 'start'; ids: readonly string[] }
  | { do: 'begin' }
  | { do: 'done' }
  | { do: 'failed'; why: string }
  | { do: 'retry'; id: string }
  /** What is still waiting is left out for now. */
  | { do: 'stop' }
  /** Done, and off the calendar again: it may be scheduled once more. */
  | { do: 'taken-back'; ids: readonly string[] };

export const emptyBatch: BatchState = { queue: [], done: [], failed: new Map(), current: null };

/** The batch after a step. Every visit that was started is in exactly one place: waiting, on its way, done or failed. */
export function stepBatch(state: BatchState, step: BatchStep): BatchState {
  const { queue, done, failed, current } = state;
  switch (step.do) {
    case 'start': {
      const known = new Set([...queue, ...done, ...(current ? [current] : [])]);
      const fresh = step.ids.filter((id) => !known.has(id));
      return { ...state, queue: [...queue, ...fresh], failed: without(failed, fresh) };
    }
    case 'begin': {
      const [next, ...rest] = queue;
      return current === null && next !== undefined ? { ...state, queue: rest, current: next } : state;
    }
    case 'done':
      return current === null ? state : { ...state, done: [...done, current], current: null };
    case 'failed':
      return current === null ? state : { ...state, failed: new Map([...failed, [current, step.why]]), current: null };
    case 'retry':
      return failed.has(step.id) ? { ...state, queue: [...queue, step.id], failed: without(failed, [step.id]) } : state;
    case 'stop':
      return { ...state, queue: [] };
    case 'taken-back':
      return { ...state, done: done.filter((id) => !step.ids.includes(id)) };
    default:
      return unreachable(step);
  }
}

function without(failed: ReadonlyMap<string, string>, ids: readonly string[]): Map<string, string> {
  return new Map([...failed].filter(([id]) => !ids.includes(id)));
}
