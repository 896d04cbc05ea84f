import { expect, it } from 'vitest';
import { recognizeWeek } from './recognize-week.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const daily = (title: string, start: string, minutes: number) => DAYS.map((day) => ({ day, title, start, minutes }));

it('gives one reading for every event, in the order of the events', () => {
  const readings = recognizeWeek([...daily('Recess', '10:15', 20), ...daily('Math', '09:00', 60)], '3-5');
  expect(readings.map(({ parts }) => parts[0]?.kind)).toEqual([
    ...Array(5).fill('recess'),
    ...Array(5).fill('math_lesson'),
  ]);
});

it('leans on the day: lockers that open every day are arrival, not a change of class', () => {
  const lockers = daily('Lockers', '08:55', 10);
  const [amid] = recognizeWeek([...daily('Math', '08:00', 55), ...lockers, ...daily('Art', '09:05', 45)], '6-8').slice(
    5,
  );
  const [first] = recognizeWeek([...lockers, ...daily('Math', '09:05', 55)], '6-8');
  expect(amid?.parts[0]?.kind).toBe('transition');
  expect(first?.parts[0]?.kind).toBe('arrival');
});

it('doubts a one-time reading of what stands there every day', () => {
  const [alone] = recognizeWeek([{ day: 'Mon', title: 'Show', start: '13:00', minutes: 30 }], 'K-2');
  const [often] = recognizeWeek(daily('Show', '13:00', 30), 'K-2');
  const confidence = (reading = alone) =>
    reading?.parts[0]?.kind === 'special_event' ? reading.parts[0].confidence : 0;
  expect(confidence(often)).toBeLessThanOrEqual(confidence(alone));
});

it('takes an unreadable title for what its sisters are, less surely', () => {
  const events = daily('Snack', '10:00', 15);
  events[2] = { day: 'Wed', title: 'Snack!!!', start: '10:05', minutes: 15 };
  expect(recognizeWeek(events, 'K-2')[2]?.parts[0]?.kind).toBe('snack');
});

it('takes a week of anything', () => {
  expect(recognizeWeek([])).toEqual([]);
  expect(
    recognizeWeek([
      { day: 'Mon', title: '' },
      { day: 'Mon', title: 'x', start: 'noon', minutes: -1 },
    ]),
  ).toHaveLength(2);
});
