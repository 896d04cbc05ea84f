import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGap } from './find-gap.ts';

const bar = { left: 0, right: 1000, top: 0, bottom: 64 };
const block = (left: number, right: number) => ({ left, right, top: 10, bottom: 50 });

describe('findGap', () => {
  test('takes the rightmost gap that is wide enough', () => {
    expect(findGap(bar, [block(0, 300), block(600, 700), block(800, 1000)], 200)).toBe(592);
    expect(findGap(bar, [block(0, 300), block(600, 700), block(800, 1000)], 80)).toBe(792);
    expect(findGap(bar, [], 200)).toBe(992);
  });

  test('says when there is none', () => {
    expect(findGap(bar, [block(100, 900)], 200)).toBeNull();
  });

  test('is not kept away by what hangs below the bar', () => {
    expect(findGap(bar, [{ ...block(0, 1000), top: 64, bottom: 400 }], 200)).toBe(992);
  });

  test('never touches what is taken, never leaves the bar', () => {
    const boxes = fc.array(fc.tuple(fc.nat(1000), fc.nat(300)).map(([left, width]) => block(left, left + width)));
    fc.assert(
      fc.property(boxes, fc.integer({ min: 20, max: 400 }), (taken, width) => {
        const right = findGap(bar, taken, width);
        if (right === null) return;
        expect(right).toBeLessThanOrEqual(bar.right);
        expect(right - width).toBeGreaterThanOrEqual(bar.left);
        for (const box of taken) expect(box.right <= right - width || box.left >= right).toBe(true);
      }),
    );
  });
});
