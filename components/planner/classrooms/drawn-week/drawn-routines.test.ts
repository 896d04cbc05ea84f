import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedText } from '../../../../tests/fixtures/pasted-text.ts';
import type { TypedDays } from '../typed-days.ts';
import { drawnRoutines, withChangedRoutine, withNewRoutine } from './drawn-routines.ts';

const days: TypedDays = [
  { weekdays: [1, 2, 4, 5], text: 'zorgle\n8:05-8:20 Morning work\n\tMon\tTue\n9-9:30\tArt\tPE' },
  { weekdays: [3], text: '8:05-9:00 Assembly' },
];

function told(now: TypedDays) {
  return drawnRoutines(now).map(({ weekdays, startMinute, title }) => `${weekdays} ${startMinute} ${title}`);
}

test('draws each routine on the days that it holds for', () => {
  expect(told(days)).toEqual(['1,2,4,5 485 Morning work', '1 540 Art', '2 540 PE', '3 485 Assembly']);
});

test('a routine that is moved leaves all others, and lines that are not understood, as they were', () => {
  const pe = drawnRoutines(days)[2];
  if (!pe) throw new Error('PE is missing');
  const moved = withChangedRoutine(days, pe.place, { ...pe, startMinute: 600, endMinute: 645, weekdays: [2, 4] });
  expect(told(moved)).toEqual(['1,2,4,5 485 Morning work', '1 540 Art', '2,4 600 PE', '3 485 Assembly']);
  expect(moved[0]?.text).toContain('zorgle');
  const place = drawnRoutines(moved).find(({ title }) => title === 'PE')?.place ?? pe.place;
  const gone = withChangedRoutine(moved, place, null);
  expect(told(gone)).toEqual(['1,2,4,5 485 Morning work', '1 540 Art', '3 485 Assembly']);
});

test('the first one that is drawn begins the week', () => {
  const draft = { title: 'Arrival', startMinute: 470, endMinute: 485, weekdays: [1 as const], cycleDays: null };
  expect(told(withNewRoutine([], draft))).toEqual(['1 470 Arrival']);
  expect(told(withNewRoutine(days, draft))).toHaveLength(5);
});

test('whatever the text, changing one routine to what it is changes no other', () => {
  fc.assert(
    fc.property(pastedText, fc.nat(), (text, pick) => {
      const typed: TypedDays = [{ weekdays: [1, 2, 3, 4, 5], text }];
      const drawn = drawnRoutines(typed);
      const one = drawn[pick % Math.max(1, drawn.length)];
      if (!one) return;
      const after = drawnRoutines(withChangedRoutine(typed, one.place, one));
      const facts = ({ weekdays, cycleDays, startMinute, title }: (typeof drawn)[number]) =>
        JSON.stringify([weekdays, cycleDays, startMinute, title]);
      expect(after.map(facts).sort()).toEqual(drawn.map(facts).sort());
    }),
    { numRuns: 500 },
  );
});
