import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateKey, dateOfKey } from './date-key.ts';

describe('dateKey', () => {
  it.each([
    ['2026-02-23', 28759],
    ['2026-02-28', 28764],
    ['2026-03-01', 28769],
    ['2024-11-03', 28003],
    ['2019-01-03', 25123],
    ['2026-11-16', 29040],
  ])('writes %s as %i', (date, key) => {
    expect(dateKey(date)).toBe(key);
    expect(dateOfKey(key)).toBe(date);
  });

  it('reads every day back', () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(days, (count) => {
        const date = Temporal.PlainDate.from('1990-01-01').add({ days: count }).toString();
        expect(dateOfKey(dateKey(date))).toBe(date);
      }),
    );
  });
});
