import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextIndex, wordsIn } from './text-index.ts';

const things = [
  { title: 'Recess · Rm 12', text: 'The far hook is easier; zipper ring helped' },
  { title: 'Writing · Rm 12', text: 'Slant board, wide lines' },
  { title: 'Núñez', text: 'hook' },
];
const titles = (query: string, most = 10) =>
  createTextIndex(things)
    .search(query, most)
    .map(({ title }) => title);

describe('a search', () => {
  test.each([
    ['hook', ['Recess · Rm 12', 'Núñez']],
    ['zip', ['Recess · Rm 12']],
    ['rm 12 slant', ['Writing · Rm 12']],
    ['SLANT', ['Writing · Rm 12']],
    ['nunez', ['Núñez']],
    ['hook slant', []],
    ['', []],
    ['?', []],
  ])('%j finds %j', (query, found) => {
    expect(titles(query)).toEqual(found);
  });

  test('a whole word in a title stands before a beginning in a text', () => {
    const index = createTextIndex([
      { title: 'a', text: 'recessed shelf' },
      { title: 'recess', text: '' },
    ]);
    expect(index.search('recess', 2).map(({ title }) => title)).toEqual(['recess', 'a']);
  });

  test('finds a thing by the beginning of any of its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(), fc.nat(), (text, nth, length) => {
        const words = wordsIn(text);
        const word = words[nth % Math.max(1, words.length)];
        fc.pre(word !== undefined);
        const start = [...(word ?? '')].slice(0, 1 + (length % (word ?? ' ').length)).join('');
        fc.pre(wordsIn(start).length === 1);
        expect(createTextIndex([{ title: '', text }]).search(start, 1)).toHaveLength(1);
      }),
    );
  });
});
