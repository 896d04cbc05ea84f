import { expect, test } from 'vitest';
import { localDate } from '../../domain/local-date.ts';
import { digitsContradict } from './heading.ts';

const week = ['2026-11-15', '2026-11-21'].map(localDate);
const day = ['2026-11-16'].map(localDate);

test.each([
  ['Week of November 15, 2026, 3 events', week, false],
  ['Semana del 15 de noviembre de 2026, 61 eventos', week, false],
  ['2026年11月15日の週', week, false],
  ['November 15 – 21, 2026', week, false],
  ['Monday, November 16, 2026, today, 2 events', day, false],
  ['', week, false],
  ['أسبوع ١٥ نوفمبر', week, false],
  ['Week of November 8, 2026, 3 events', week, true],
  ['Week of November 22, 2026, 0 events', week, true],
  ['Tuesday, November 17, 2026', day, true],
])('%s', (heading, dates, contradicts) => {
  expect(digitsContradict(heading, dates)).toBe(contradicts);
});
