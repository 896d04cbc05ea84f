import { expect, test } from 'vitest';
import { handWritten } from './hand-written.ts';

const NOTHING = {
  visitNotes: [],
  strategies: [],
  followUps: [],
  routineProfiles: [],
  classProfiles: [],
  plans: [],
};

test('notes of visits, words for the team and names of plans are all of it', () => {
  const texts = handWritten({
    ...NOTHING,
    visitNotes: [{ line: 'a line', students: [] }],
    strategies: [{ text: 'a strategy' }],
    followUps: [{ text: 'a follow-up' }],
    classProfiles: [{ remarks: 'a remark' }],
    plans: [{ name: 'without Tuesday for K.' }, { name: null }, {}],
  });
  expect(texts.map(({ text }) => text)).toEqual([
    'a line',
    'a strategy',
    'a follow-up',
    'a remark',
    'without Tuesday for K.',
  ]);
  expect(handWritten(NOTHING)).toEqual([]);
});
