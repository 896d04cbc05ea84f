import { expect, test } from 'vitest';
import { asId } from '../../domain/ids.ts';
import { localDate } from '../../domain/local-date.ts';
import type { SeenTimedChip } from '../../messages.ts';
import { leaveHiddenTitlesOut } from './hidden-titles.ts';

const chip = (calendar: string, title: string, at: number): SeenTimedChip => ({
  eventId: asId(`${calendar}${at}`),
  calendarId: asId(calendar),
  date: localDate('2026-11-16'),
  startMinute: at * 30,
  endMinute: at * 30 + 30,
  title,
  endConfirmed: true,
  declined: false,
});
const day = (calendar: string, titles: string[]) => titles.map((title, at) => chip(calendar, title, at + 16));
const titlesOf = (timed: SeenTimedChip[], writable: string[] = []) =>
  leaveHiddenTitlesOut({ timed, allDay: [] }, () => new Set(writable.map((id) => asId(id)))).timed.map(
    ({ title }) => title,
  );

test('one word on every event of a calendar is no title, in any language', () => {
  for (const word of ['busy', 'Ocupado', '予定あり']) {
    expect(titlesOf([...day('chen', Array(6).fill(word)), ...day('rm12', ['Snack', 'Math'])])).toEqual([
      ...Array(6).fill(null),
      'Snack',
      'Math',
    ]);
  }
});

test.each([
  ['few events', day('a', Array(5).fill('Recess'))],
  ['another title among them', day('a', [...Array(8).fill('Recess'), 'Lunch'])],
  ['more than one word', day('a', Array(8).fill('Room visit'))],
  ['a number', day('a', Array(8).fill('5A'))],
  ['one repeating event', day('a', Array(8).fill('Recess')).map((one) => ({ ...one, seriesId: 'series' }))],
])('stays: %s', (_what, timed) => {
  expect(titlesOf(timed)).toEqual(timed.map(({ title }) => title));
});

test('a calendar that the account can write to hides nothing', () => {
  expect(titlesOf(day('mine', Array(8).fill('Visits')), ['mine'])).toEqual(Array(8).fill('Visits'));
});
