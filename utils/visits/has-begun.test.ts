import { expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { Visit } from '../domain/visit.ts';
import { hasBegun } from './has-begun.ts';

const visit: Visit = {
  id: asId('visit'),
  type: 'push-in',
  studentIds: [],
  classroomId: asId('rm12'),
  routine: 'arrival',
  date: localDate('2026-11-16'),
  startMinute: 540,
  endMinute: 570,
  zone: 'America/New_York',
  state: { is: 'opened', openedAt: '2026-11-13T12:00:00Z' },
};

it('a visit can be closed from its first minute on, and on any later day', () => {
  expect(hasBegun(visit, { date: visit.date, minute: 539 })).toBe(false);
  expect(hasBegun(visit, { date: visit.date, minute: 540 })).toBe(true);
  expect(hasBegun(visit, { date: localDate('2026-11-17'), minute: 0 })).toBe(true);
  expect(hasBegun(visit, { date: localDate('2026-11-15'), minute: 1439 })).toBe(false);
});
