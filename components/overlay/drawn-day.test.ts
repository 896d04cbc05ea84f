import { expect, test } from 'vitest';
import { asId } from '../../utils/domain/ids.ts';
import { addDays, localDate } from '../../utils/domain/local-date.ts';
import type { Drawing, DrawnWindow } from '../../utils/messages.ts';
import { DrawingMemory } from './drawn-day.ts';

const monday = localDate('2026-11-16');
const tuesday = localDate('2026-11-17');
const windowAt = (date: typeof monday, startMinute: number): DrawnWindow => ({
  id: asId(`${date}${startMinute}`),
  sharedIds: [],
  date,
  startMinute,
  endMinute: startMinute + 25,
  fit: 'great',
  codeName: 'Fox',
  moreStudents: 0,
  amongBest: true,
});
const drawing = (...windows: DrawnWindow[]): Drawing => ({ is: 'windows', windows, visits: [], noteMarks: [] });

test('keeps each day apart, in the order of the day', () => {
  const memory = new DrawingMemory();
  memory.keep([monday, tuesday], drawing(windowAt(tuesday, 600), windowAt(monday, 700), windowAt(monday, 500)));
  expect(memory.day(monday)?.windows.map(({ startMinute }) => startMinute)).toEqual([500, 700]);
  expect(memory.day(tuesday)?.windows).toHaveLength(1);
  expect(memory.knows([monday, tuesday])).toBe(true);
  expect(memory.knows([addDays(tuesday, 1)])).toBe(false);
});

test('a day that is said again keeps its identity, so that nothing is painted twice', () => {
  const memory = new DrawingMemory();
  memory.keep([monday], drawing(windowAt(monday, 500)));
  const before = memory.day(monday);
  memory.keep([monday], drawing(windowAt(monday, 500)));
  expect(memory.day(monday)).toBe(before);
  memory.keep([monday], drawing(windowAt(monday, 505)));
  expect(memory.day(monday)).not.toBe(before);
});

test.each(['locked', 'hidden', 'off', 'nothing-set-up'] as const)('%s: every code name is forgotten', (is) => {
  const memory = new DrawingMemory();
  memory.keep([monday], drawing(windowAt(monday, 500)));
  memory.keep([tuesday], { is });
  expect(memory.day(monday)).toBeNull();
  expect(memory.is).toBe(is);
});

test('forgets other weeks when everything may have changed, and what was off is asked for again', () => {
  const memory = new DrawingMemory();
  memory.keep([monday], drawing(windowAt(monday, 500)));
  memory.keep([tuesday], drawing());
  memory.forgetAllBut([tuesday]);
  expect([memory.knows([monday]), memory.knows([tuesday])]).toEqual([false, true]);
  memory.keep([], { is: 'off' });
  expect(memory.knows([monday])).toBe(true);
  memory.forgetAllBut([]);
  expect(memory.knows([monday])).toBe(false);
});

test('does not grow without end', () => {
  const memory = new DrawingMemory();
  for (let week = 0; week < 400; week++) memory.keep([addDays(monday, week)], drawing());
  expect(memory.day(monday)).toBeNull();
  expect(memory.day(addDays(monday, 399))).not.toBeNull();
});
