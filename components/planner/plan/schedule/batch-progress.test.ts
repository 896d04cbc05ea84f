import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BatchStep, emptyBatch, stepBatch } from './batch-progress.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const step: fc.Arbitrary<BatchStep> = fc.oneof(
  fc.uniqueArray(id).map((ids) => ({ do: 'start' as const, ids })),
  fc.constant({ do: 'begin' as const }),
  fc.constant({ do: 'done' as const }),
  fc.string().map((why) => ({ do: 'failed' as const, why })),
  id.map((one) => ({ do: 'retry' as const, id: one })),
  fc.constant({ do: 'stop' as const }),
  fc.uniqueArray(id).map((ids) => ({ do: 'taken-back' as const, ids })),
);

describe('a batch on its way to the calendar', () => {
  it('has every visit in one place only, and never schedules one twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state = emptyBatch;
        for (const one of steps) {
          const before = state;
          state = stepBatch(state, one);
          const all = [
            ...state.queue,
            ...state.done,
            ...state.failed.keys(),
            ...(state.current ? [state.current] : []),
          ];
          expect(new Set(all).size).toBe(all.length);
          const takenBack = one.do === 'taken-back' ? one.ids : [];
          for (const done of before.done) expect(state.done.includes(done)).toBe(!takenBack.includes(done));
        }
      }),
    );
  });

  it('keeps what failed with its reason until it is tried again', () => {
    const start = stepBatch(emptyBatch, { do: 'start', ids: ['a', 'b'] });
    const failed = stepBatch(stepBatch(start, { do: 'begin' }), { do: 'failed', why: 'offline' });
    expect([...failed.failed]).toEqual([['a', 'offline']]);
    expect(failed.queue).toEqual(['b']);
    const again = stepBatch(failed, { do: 'retry', id: 'a' });
    expect(again.queue).toEqual(['b', 'a']);
    expect(again.failed.size).toBe(0);
  });

  it('schedules again what was taken back', () => {
    const start = stepBatch(emptyBatch, { do: 'start', ids: ['a'] });
    const done = stepBatch(stepBatch(start, { do: 'begin' }), { do: 'done' });
    expect(stepBatch(done, { do: 'start', ids: ['a'] }).queue).toEqual([]);
    const back = stepBatch(done, { do: 'taken-back', ids: ['a'] });
    expect(stepBatch(back, { do: 'start', ids: ['a'] }).queue).toEqual(['a']);
  });
});
