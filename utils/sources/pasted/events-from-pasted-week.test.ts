import { expect, test } from 'vitest';
import { asId } from '../../domain/ids.ts';
import { localDate, type Weekday, weekOf } from '../../domain/local-date.ts';
import type { PastedWeek } from '../../records/pasted-week.ts';
import { eventsFromPastedWeek } from './events-from-pasted-week.ts';

const week: PastedWeek = {
  id: asId('class-day'),
  zone: 'America/New_York',
  pastedAt: '2026-11-01T12:00:00Z',
  days: [
    { weekdays: [1, 2, 4, 5], text: '8:05-8:20 Morning work\n8:20 Math\n9:00-9:10 Snack' },
    { weekdays: [3], text: 'Assembly sometime\n8:05-9:00 Assembly' },
  ],
};

test('each weekday has the lines that hold for it, weekends have none', () => {
  const events = eventsFromPastedWeek(week, weekOf(localDate('2026-11-16')));
  const days = Map.groupBy(events, (event) => event.date);
  expect([...days.keys()].sort()).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']);
  expect(days.get(localDate('2026-11-18'))?.map(({ title }) => title)).toEqual(['Assembly']);
  expect(days.get(localDate('2026-11-20'))).toMatchObject([
    { startMinute: 485, endMinute: 500, title: 'Morning work', endConfirmed: true, source: 'pasted', zone: week.zone },
    { startMinute: 500, endMinute: 540, title: 'Math', endConfirmed: false },
    { startMinute: 540, endMinute: 550, title: 'Snack', endConfirmed: true },
  ]);
});

test('an event has one id wherever it is asked for, and its line is one series', () => {
  const friday = { from: localDate('2026-11-20'), until: localDate('2026-11-21') };
  const alone = eventsFromPastedWeek(week, friday);
  const within = eventsFromPastedWeek(week, weekOf(friday.from)).filter(({ date }) => date === friday.from);
  expect(alone).toEqual(within);
  expect(new Set(within.map(({ id }) => id)).size).toBe(within.length);
  const later = eventsFromPastedWeek(week, weekOf(localDate('2026-12-07')));
  expect(new Set(later.map(({ seriesId }) => seriesId)).size).toBe(4);
});

test('C4 a line that names its days holds for those only, whatever the others are for', () => {
  const text = '8:00-8:20 Arrival\nWed Sat: 10:15-11 PE\nDay 3: 1:00-1:45 Art';
  const named = { ...week, days: [{ weekdays: [1, 2, 4, 5] as Weekday[], text }] };
  const events = eventsFromPastedWeek(named, weekOf(localDate('2026-11-16')));
  const datesOf = (title: string) => events.filter((event) => event.title === title).map(({ date }) => date.slice(-2));
  expect(datesOf('Arrival')).toEqual(['16', '17', '19', '20']);
  expect(datesOf('PE')).toEqual(['18', '21']);
  expect(events.filter(({ title }) => title === 'Art')).toMatchObject(Array(4).fill({ cycleDays: ['3'] }));
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});
