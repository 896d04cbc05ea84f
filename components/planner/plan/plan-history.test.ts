import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { asId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import { type PlanStep, redo, startHistory, takeStep, undo } from './plan-history.ts';

function visit(id: string, startMinute: number): DraftVisit {
  return {
    id,
    type: 'push-in',
    studentIds: [asId('fox')],
    classroomId: asId('room'),
    routine: 'recess',
    date: localDate('2026-11-17'),
    startMinute,
    endMinute: startMinute + 20,
    pinned: false,
  };
}

const id = fc.constantFrom('a', 'b', 'c');
const put = fc.record({ id, start: fc.integer({ min: 0, max: 3 }) }).map(({ id, start }) => visit(id, 480 + 5 * start));
const step: fc.Arbitrary<PlanStep> = fc.oneof(
  put.map((visit) => ({ do: 'put' as const, visit })),
  id.map((id) => ({ do: 'remove' as const, id })),
  fc.record({ do: fc.constant('pin' as const), id, pinned: fc.boolean() }),
  fc.uniqueArray(put, { selector: ({ id }) => id }).map((visits) => ({ do: 'replace' as const, visits })),
);

describe('undo and redo of a plan', () => {
  it('lead back through every step and forth again', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const plans = [startHistory([])];
        for (const one of steps) {
          const before = plans.at(-1) ?? startHistory([]);
          const after = takeStep(before, one);
          if (after !== before) plans.push(after);
        }
        let now = plans.at(-1) ?? startHistory([]);
        for (const earlier of plans.toReversed().slice(1)) {
          now = undo(now);
          expect(now.now).toEqual(earlier.now);
        }
        expect(undo(now)).toEqual(now);
        for (const later of plans.slice(1)) {
          now = redo(now);
          expect(now.now).toEqual(later.now);
        }
        expect(redo(now)).toEqual(now);
      }),
    );
  });

  it('forget what was undone once something else is done', () => {
    const one = takeStep(startHistory([]), { do: 'put', visit: visit('a', 480) });
    const other = takeStep(undo(one), { do: 'put', visit: visit('b', 500) });
    expect(redo(other)).toEqual(other);
    expect(other.now.map(({ id }) => id)).toEqual(['b']);
  });

  it('keep no more steps than anybody remembers', () => {
    const many = Array.from({ length: 300 }, (_, at) => at).reduce(
      (history, at) => takeStep(history, { do: 'put', visit: visit('a', at) }),
      startHistory([]),
    );
    expect(many.past).toHaveLength(100);
  });
});

it('a step that changes nothing is no step', () => {
  const plan = startHistory([visit('a', 480)]);
  expect(takeStep(plan, { do: 'put', visit: visit('a', 480) })).toBe(plan);
  expect(takeStep(plan, { do: 'remove', id: 'z' })).toBe(plan);
});
