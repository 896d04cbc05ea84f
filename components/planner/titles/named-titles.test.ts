import { expect, it } from 'vitest';
import { CLASSROOM, daily, dayOf, timed } from '../../../tests/fixtures/class-week.ts';
import { namedTitles, untoldNames } from './named-titles.ts';

const events = [
  ...daily('9:00', '9:30', 'Math'),
  timed(2, '10:00', '10:30', 'IEP - KL'),
  timed(1, '8:00', '8:30', 'IEP - KL'),
];
const named = namedTitles(
  [CLASSROOM],
  Map.groupBy(events, ({ calendarId }) => calendarId),
);

it('C8 finds titles with a likely name once, with class and first day', () => {
  expect(named).toEqual([{ id: 'class:IEP - KL', title: 'IEP - KL', rooms: ['Rm 12'], date: dayOf(1) }]);
});

it('C8 tells about each of them once', () => {
  expect(untoldNames(named)).toEqual(named);
  expect(untoldNames(named, ['class:IEP - KL'])).toEqual([]);
});
