import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minuteAt, spanOfBox } from './geometry.ts';

const boxOf = (startMinute: number, endMinute: number, hourPx: number, round = (px: number) => px) => ({
  topPx: round((startMinute / 60) * hourPx) - 1,
  heightPx: round(((endMinute - startMinute) / 60) * hourPx) - 2,
});

describe('spanOfBox', () => {
  test.each([
    [431, 46, 48, 540, 600],
    [623, 18, 48, 780, 805],
    [491, 46, 48, 615, 675],
    [359, 38, 40, 540, 600],
  ])('top %d, height %d at %d px an hour', (topPx, heightPx, hourPx, startMinute, endMinute) => {
    expect(spanOfBox({ topPx, heightPx }, hourPx)).toEqual({ startMinute, endMinute });
  });

  const hour = fc.oneof(fc.constantFrom(40, 48), fc.double({ min: 32, max: 120, noNaN: true }));
  const span = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
    .filter(([start, end]) => start < end);

  test('gives every minute of the day back at any height of an hour', () => {
    fc.assert(
      fc.property(span, hour, ([startMinute, endMinute], hourPx) => {
        const read = spanOfBox(boxOf(startMinute, endMinute, hourPx), hourPx);
        expect(Math.abs((read?.startMinute ?? -9) - startMinute)).toBeLessThanOrEqual(hourPx < 40 ? 1 : 0);
        expect(Math.abs((read?.endMinute ?? -9) - endMinute)).toBeLessThanOrEqual(hourPx < 40 ? 1 : 0);
      }),
    );
  });

  test('bears whole pixels: times on the five-minute grid of a school come back', () => {
    const onGrid = span.map(([start, end]) => [Math.floor(start / 5) * 5, Math.ceil(end / 5) * 5] as const);
    fc.assert(
      fc.property(onGrid, fc.constantFrom(40, 48, 60), ([startMinute, endMinute], hourPx) => {
        const top = { topPx: Math.round((startMinute / 60) * hourPx) - 1, heightPx: 1 };
        expect(spanOfBox({ ...top, heightPx: hourPx }, hourPx)?.startMinute ?? startMinute).toBe(startMinute);
        expect(minuteAt(Math.round((endMinute / 60) * hourPx), hourPx)).toBe(endMinute);
      }),
    );
  });

  test.each([
    ['above the day', { topPx: -40, heightPx: 20 }],
    ['below the day', { topPx: 1150, heightPx: 40 }],
    ['without height', { topPx: 100, heightPx: -2 }],
    ['not a number', { topPx: Number.NaN, heightPx: 20 }],
    ['without a height that is a number', { topPx: 100, heightPx: Number.NaN }],
  ])('%s is no span', (_what, box) => {
    expect(spanOfBox(box, 48)).toBeNull();
  });
});
