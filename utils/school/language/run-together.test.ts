import { expect, it, test } from 'vitest';
import { titleReader } from '../titles/title-lexicon.ts';
import { mendedTogether, wordsTogether } from './run-together.ts';

const { lexicon } = titleReader();
const names = [...lexicon.wordIds.keys()];
const wordsOf = (ids: number[] | undefined) => ids?.map((id) => names[id]).join(' ');

test.each([
  ['readaloud', 'read aloud'],
  ['morningmeeting', 'morning meeting'],
  ['packup', 'pack up'],
])('%s is %s written as one', (word, words) => {
  expect(wordsOf(wordsTogether(lexicon, word))).toBe(words);
});

test.each([
  ['mornngmeeting', 'morning meeting'],
  ['morningmeetng', 'morning meeting'],
])('%s is %s with a slip in it', (word, words) => {
  expect(wordsOf(mendedTogether(lexicon, word))).toBe(words);
});

it('makes no wording of a word that only begins like one', () => {
  expect(wordsTogether(lexicon, 'mathematicianship')).toBeUndefined();
  expect(mendedTogether(lexicon, 'extraordinary')).toBeUndefined();
});
