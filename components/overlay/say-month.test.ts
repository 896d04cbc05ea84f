import { expect, test } from 'vitest';
import { localDate } from '../../utils/domain/local-date.ts';
import { sayMark } from './say-month.ts';

const date = localDate('2026-11-17');

test.each([
  [3, 1, 'Tuesday, November 17: 3 windows, 1 visit'],
  [1, 2, 'Tuesday, November 17: 1 window, 2 visits'],
  [2, 0, 'Tuesday, November 17: 2 windows'],
  [0, 0, 'Tuesday, November 17: no windows'],
  // None, or not known: a visit is said all the same.
  [0, 1, 'Tuesday, November 17: 1 visit'],
  [null, 1, 'Tuesday, November 17: 1 visit'],
])('%s windows and %s visits: %s', (windows, visits, said) => {
  expect(sayMark({ date, windows, visits })).toBe(said);
});
