import { expect, test } from 'vitest';
import { olderThanDays } from './older-than-days.ts';

const now = Temporal.Instant.from('2026-11-16T12:00:00Z');

test.each([
  ['2026-10-16T11:59:59Z', true],
  ['2026-10-17T12:00:00Z', false],
  ['2026-11-16T12:00:00Z', false],
  // A clock that was ahead when it was written.
  ['2027-01-01T00:00:00Z', false],
])('a note of %s is older than 30 days: %s', (updatedAt, isOld) => {
  expect(olderThanDays([{ updatedAt }], 30, now)).toHaveLength(isOld ? 1 : 0);
});
