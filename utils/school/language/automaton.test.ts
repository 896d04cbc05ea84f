import fc from 'fast-check';
import { expect, it } from 'vitest';
import { follow, grow, newAutomaton } from './automaton.ts';

it('leads every way that was made to its own node, also after growing, and no other way anywhere', () => {
  const sequence = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(sequence, { maxLength: 60 }), sequence, (known, other) => {
      const automaton = newAutomaton(4);
      const ends = new Map<string, number>();
      for (const words of known)
        words.reduce((node, word, at) => {
          const next = grow(automaton, node, word);
          ends.set(words.slice(0, at + 1).join(' '), next);
          return next;
        }, 0);
      expect(new Set(ends.values()).size).toBe(ends.size);
      for (const words of [...known, other])
        for (let to = 1, node = 0; to <= words.length; to++) {
          node = to > 1 && node === 0 ? 0 : follow(automaton, node, words[to - 1] ?? -1);
          expect(node).toBe(ends.get(words.slice(0, to).join(' ')) ?? 0);
        }
    }),
  );
});
