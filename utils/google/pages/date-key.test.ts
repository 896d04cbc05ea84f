import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localDate } from '../../domain/local-date.ts';
import { readDateKey } from './date-key.ts';

describe('readDateKey', () => {
  test.each([
    ['28759', '2026-02-23'],
    ['28764', '2026-02-28'],
    ['28769', '2026-03-01'],
    ['28003', '2024-11-03'],
    ['25123', '2019-01-03'],
    ['29040', '2026-11-16'],
  ])('%s is %s', (key, date) => {
    expect(readDateKey(key)).toBe(date);
  });

  test.each([null, undefined, '', 'x', '28766', '0', '29040.5', '-1', '99999999'])('%s is no date', (key) => {
    expect(readDateKey(key)).toBeNull();
  });

  test('reads back every day of a century', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_524 }), (days) => {
        const date = addDays(localDate('1970-01-01'), days);
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
        expect(readDateKey(String(((year - 1970) << 9) | (month << 5) | day))).toBe(date);
      }),
    );
  });

  test('never throws, and gives a real date or null', () => {
    const text = fc.oneof(fc.string(), fc.nat(999_999).map(String));
    fc.assert(
      fc.property(text, (key) => {
        const date = readDateKey(key);
        expect(date === null || localDate(date) === date).toBe(true);
      }),
    );
  });
});
