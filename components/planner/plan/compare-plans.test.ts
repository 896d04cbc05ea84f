import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { asId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import { comparePlans } from './compare-plans.ts';

function visit(id: string, student: string, day: number, startMinute: number): DraftVisit {
  return {
    id,
    type: 'push-in',
    studentIds: [asId(student)],
    classroomId: asId('room'),
    routine: 'recess',
    date: localDate(`2026-11-${16 + day}`),
    startMinute,
    endMinute: startMinute + 20,
    pinned: false,
  };
}

const anyVisit = fc
  .record({
    id: fc.uuid(),
    student: fc.constantFrom('fox', 'wren', 'otter'),
    day: fc.nat(4),
    start: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ id, student, day, start }) => visit(id, student, day, 480 + 20 * start));
const anyPlan = fc.uniqueArray(anyVisit, { maxLength: 10, selector: ({ id }) => id });

describe('two plans of a week', () => {
  it('say nothing of what is the same', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const renamed = plan.map((one, at) => ({ ...one, id: `other ${at}` }));
        expect(comparePlans(plan, plan.toReversed())).toEqual({ lines: [], same: plan.length });
        expect(comparePlans(plan, renamed)).toEqual({ lines: [], same: plan.length });
      }),
    );
  });

  it('tell every visit of both once, the same or in a line', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const { lines, same } = comparePlans(before, after);
        expect(same + lines.filter(({ before: was }) => was).length).toBe(before.length);
        expect(same + lines.filter(({ after: is }) => is).length).toBe(after.length);
      }),
    );
  });

  it('call a visit moved, not removed and added', () => {
    const { lines } = comparePlans([visit('a', 'fox', 0, 480)], [visit('b', 'fox', 2, 600)]);
    expect(lines.map(({ is }) => is)).toEqual(['moved']);
  });
});
