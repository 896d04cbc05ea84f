import { expect, test } from 'vitest';
import { localDate } from '../../domain/local-date.ts';
import { numberOfDate } from './day-numbers.ts';
import { type Budget, daysOfRule, readRule } from './recurrence.ts';

const start = { day: numberOfDate(localDate('1970-01-01')), minute: 480, zone: null };
const range = { from: numberOfDate(localDate('2026-11-02')), until: numberOfDate(localDate('2026-12-14')) };

function stepsOf(parts: object): { days: number | null; steps: number } {
  const rule = readRule(parts);
  if (!rule) throw new Error('no rule');
  const budget: Budget = { steps: 100_000 };
  const days = daysOfRule(rule, start, range, budget);
  return { days: days?.length ?? null, steps: 100_000 - budget.steps };
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const months = Array.from({ length: 12 }, (_, at) => at + 1);
/** Every weekday in every place of a month that can be written down. */
const everyPlace = WEEKDAYS.flatMap((day) =>
  Array.from({ length: 99 }, (_, at) => [`${at + 1}${day}`, `-${at + 1}${day}`]),
);

test('what is written ten thousand times counts once', () => {
  const often = (value: unknown) => Array(10_000).fill(value);
  const rule = readRule({
    freq: 'YEARLY',
    bymonth: often(11),
    byday: often('MO'),
    bymonthday: often(-1),
    bysetpos: often(1),
  });
  expect(rule).toMatchObject({ byMonth: [11], byMonthDay: [-1], bySetPos: [1] });
  expect(rule?.byDay).toEqual([{ weekday: 1, nth: null }]);
});

test('a rule pays for every day that it names, not for its years alone', () => {
  const long = stepsOf({ freq: 'YEARLY', count: 1_000_000_000, bymonth: months, byday: everyPlace.flat() });
  const short = stepsOf({ freq: 'YEARLY', count: 1_000_000_000, bymonth: [11], byday: ['1MO'] });
  expect(long.days).toBeNull();
  expect(long.steps).toBeLessThanOrEqual(100_000);
  expect(short).toMatchObject({ days: 1 });
  // 1970 to 2027.
  expect(short.steps).toBeLessThan(58 * 3);
});

test('a rule of every day and every week pays a step for each', () => {
  expect(stepsOf({ freq: 'DAILY', count: 1_000_000_000 }).steps).toBe(range.until - start.day + 1);
  expect(stepsOf({ freq: 'WEEKLY', byday: ['MO', 'WE'] })).toMatchObject({ days: 12 });
});
