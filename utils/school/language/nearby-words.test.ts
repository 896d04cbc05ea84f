import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { slipsBetween } from './nearby-words.ts';

test.each([
  ['recess', 'recses', 1],
  ['snack', 'snak', 1],
  ['morning', 'mornign', 1],
  ['library', 'libary', 1],
  ['dismissal', 'dismisal', 1],
  ['lunch', 'lucnh', 1],
  ['math', 'art', 3],
])('%s and %s differ by %i slips', (a, b, slips) => {
  expect(slipsBetween(a, b, 2)).toBe(slips);
});

it('is nothing between equal words, and the same in both directions', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slipsBetween(a, a, 2)).toBe(0);
      expect(slipsBetween(a, b, 2)).toBe(slipsBetween(b, a, 2));
    }),
  );
});
