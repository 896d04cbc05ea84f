import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { tokensOf } from './tokens.ts';

const texts = (title: string) => tokensOf(title).map(({ text }) => text);

test.each([
  ['P.E. & D.E.A.R.', ['pe', '&', 'dear']],
  ["Reader's Wkshp", ['readers', 'wkshp']],
  ['Educación física', ['educacion', 'fisica']],
  ['Rm 2B', ['rm', '2', 'b']],
  ['4th hr', ['4th', 'hr']],
  ['1/2 day', ['half', 'day']],
  ['w/ aide w/o bags', ['with', 'aide', 'without', 'bags']],
  ['check-in - 8:15', ['check', 'in', '-', '@']],
  ['Math -> pack up', ['math', '&', 'pack', 'up']],
  ['1:1 help (para)', ['1', '1', 'help', '(', 'para', ')']],
  ['🚽🧼', ['🚽', '🧼']],
])('cuts %s', (title, expected) => {
  expect(texts(title)).toEqual(expected);
});

it('reads clock times as minutes since midnight', () => {
  expect(tokensOf('8:15 9.30 2pm 12:05 p.m. 12am').map(({ minute }) => minute)).toEqual([495, 570, 840, 725, 720]);
});

it('knows where every token stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let before = 0;
      for (const { start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = end;
      }
    }),
  );
});

it('reads a very long text only in part', () => {
  expect(tokensOf('a '.repeat(10_000)).length).toBeLessThan(2000);
});
