import { expect, test } from 'vitest';
import { asId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { Service, ServiceTerms } from '../domain/service.ts';
import { isPlain, weeklyShareOf, withChange, withCorrection } from './change-service.ts';

const weekly: ServiceTerms = { from: null, minutes: 60, per: 'week', setting: 'either' };
const service: Service = { id: asId('s'), discipline: 'OT', kind: 'direct', terms: [weekly] };
const [october, today] = [localDate('2026-10-05'), localDate('2026-11-16')];

test('a change begins on its day and leaves what was before; the same day again replaces it', () => {
  const once = withChange(service, { ...weekly, from: october, minutes: 90 });
  expect(once.terms).toEqual([weekly, { ...weekly, from: october, minutes: 90 }]);
  expect(withChange(once, { ...weekly, from: october, minutes: 45 }).terms).toEqual([
    weekly,
    { ...weekly, from: october, minutes: 45 },
  ]);
});

test('a correction replaces in place and remembers what stood there, once a day', () => {
  const once = withCorrection(service, 0, { ...weekly, minutes: 45 }, today);
  const twice = withCorrection(once, 0, { ...weekly, minutes: 40 }, today);
  expect(twice.terms).toEqual([{ ...weekly, minutes: 40 }]);
  expect(twice.corrections).toEqual([{ on: today, before: weekly }]);
  expect(withCorrection(service, 0, weekly, today)).toBe(service);
});

test.each<[ServiceTerms[], number]>([
  [[weekly], 60],
  [[{ ...weekly, per: 'month', minutes: 90 }], 25],
  [[{ ...weekly, per: 'quarter', minutes: 270 }], 30],
  [[{ ...weekly, per: 'year', minutes: 600 }], 15],
  [[{ ...weekly, per: 'some-weeks', weeks: { on: 3, of: 4 }, minutes: 40 }], 30],
  [
    [
      { ...weekly, minutes: 20 },
      { ...weekly, per: 'cycle', minutes: 40 },
    ],
    55,
  ],
])('%o is about %i minutes in an ordinary week', (lines, minutes) => {
  expect(weeklyShareOf(lines.map((terms) => ({ ...service, terms: [terms] })))).toBe(minutes);
});

test('a plan of so many minutes a week is plain, anything more is not', () => {
  expect(isPlain(service)).toBe(true);
  expect(isPlain({ ...service, until: today })).toBe(false);
  expect(isPlain(withChange(service, { ...weekly, from: october }))).toBe(false);
});
