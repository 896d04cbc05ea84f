import { expect, test } from 'vitest';
import { readAccountIndex } from './account.ts';

test.each([
  ['/calendar/u/0/r/week', 0],
  ['/calendar/u/1/r', 1],
  ['/calendar/u/12/r/day/2026/11/16', 12],
  ['/calendar/r/week', 0],
  ['/calendar/u/', 0],
])('%s is account %d', (path, index) => {
  expect(readAccountIndex(path)).toBe(index);
});
