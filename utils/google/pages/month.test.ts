import { expect, test } from 'vitest';
import { localDate } from '../../domain/local-date.ts';
import { dayAddress } from './month.ts';

test.each([
  ['/calendar/u/0/r/month/2026/11/16', '/calendar/u/0/r/day/2026/11/3'],
  ['/calendar/u/2/r/month', '/calendar/u/2/r/day/2026/11/3'],
  // The view that was shown last, and an address without an account.
  ['/calendar/u/1/r', '/calendar/u/1/r/day/2026/11/3'],
  ['/calendar/r/month/2026/11/1', '/calendar/r/day/2026/11/3'],
  // Other applications under the same host.
  ['/calendar/embed', null],
  ['/calendar/u/0/render', null],
])('the day of a month at %s is at %s', (path, address) => {
  expect(dayAddress(path, localDate('2026-11-03'))).toBe(address);
});
