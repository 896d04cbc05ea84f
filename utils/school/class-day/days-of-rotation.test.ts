import { expect, test } from 'vitest';
import { CLASSROOM, daily } from '../../../tests/fixtures/class-week.ts';
import type { TimedEvent } from '../../domain/calendar-event.ts';
import { asId, type SchoolId } from '../../domain/ids.ts';
import { localDate } from '../../domain/local-date.ts';
import type { School } from '../../domain/school.ts';
import { buildClassDays } from './build-class-day.ts';

const range = { from: localDate('2026-11-16'), until: localDate('2026-11-19') };

const twoDays: School = {
  id: asId<SchoolId>('lincoln'),
  name: 'Lincoln',
  zone: 'America/New_York',
  bells: { startMinute: 465, endMinute: 870 },
  rotation: { cycleDays: 2, anchorDate: range.from, anchorDay: 1, afterClosure: 'resume', legend: {} },
};

function pe(cycleDays: string[]): TimedEvent[] {
  return daily('10:15', '11:00', 'PE').flatMap((event) => (event.allDay ? [] : [{ ...event, cycleDays }]));
}

function runs(school: School | undefined, cycleDays: string[]) {
  return buildClassDays({ classroom: CLASSROOM, school, events: pe(cycleDays) }, range).map(
    ({ routines }) => routines[0]?.notRunning ?? routines[0]?.doubts.join(),
  );
}

test('C4 a line for some days of the rotation runs on those, by number or by letter', () => {
  expect(runs(twoDays, ['1'])).toEqual(['', 'other-rotation-day', '']);
  expect(runs(twoDays, ['B'])).toEqual(['other-rotation-day', '', 'other-rotation-day']);
});

test('C4 where the rotation is not known it is doubted, not hidden', () => {
  expect(runs(undefined, ['A'])).toEqual(Array(3).fill('rotation-not-known'));
});
