import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../utils/domain/ids.ts';
import { type RepairLine, toggled } from './repair-choice.ts';

const ids = ['a', 'b', 'c', 'd'];
const line = (id: string, needs: string[]): RepairLine => ({
  id,
  studentId: asId('fox'),
  is: 'moved',
  from: null,
  to: null,
  needs,
  isOnlyBetter: false,
});
const anyLines = fc
  .tuple(...ids.map((id) => fc.subarray(ids.filter((other) => other !== id))))
  .map((needs) => ids.map((id, at) => line(id, needs[at] ?? [])));

describe('lines of a repair, accepted one by one (S43)', () => {
  it('a ticked line never stands without what it needs', () => {
    fc.assert(
      fc.property(anyLines, fc.array(fc.constantFrom(...ids), { maxLength: 12 }), (lines, clicks) => {
        let ticked = new Set<string>();
        for (const id of clicks) {
          const wasOn = ticked.has(id);
          ticked = toggled(lines, ticked, id);
          expect(ticked.has(id)).toBe(!wasOn);
          for (const { id: one, needs } of lines)
            if (ticked.has(one)) expect([...ticked]).toEqual(expect.arrayContaining(needs));
        }
      }),
    );
  });

  it('a line that nothing hangs on is ticked alone', () => {
    expect([...toggled([line('a', []), line('b', [])], new Set(), 'a')]).toEqual(['a']);
  });
});
