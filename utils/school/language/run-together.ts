import { follow } from './automaton.ts';
import type { Lexicon } from './lexicon.ts';
import { nearbyWords } from './nearby-words.ts';
import { singular } from './words.ts';

/** As many words are written together at most: "readaloud", "endofday". */
const MOST_WORDS = 3;
/** Halves this long may hold a slip of the pen: "mornngmeeting". */
const SHORTEST_HALF = 4;

/** The words of a wording that was written as one: "readaloud" is "read aloud". */
export function wordsTogether(lexicon: Lexicon<unknown>, word: string): number[] | undefined {
  return wordsFrom(lexicon, word, 0, MOST_WORDS);
}

function wordsFrom(lexicon: Lexicon<unknown>, rest: string, node: number, most: number): number[] | undefined {
  for (let cut = 1; cut < rest.length; cut++) {
    const id = knownWord(lexicon, rest.slice(0, cut));
    const next = id < 0 ? 0 : follow(lexicon.automaton, node, id);
    if (next === 0) continue;
    const after = rest.slice(cut);
    const last = knownWord(lexicon, after);
    if (last >= 0 && lexicon.phraseAt[follow(lexicon.automaton, next, last)]) return [id, last];
    const more = most > 2 ? wordsFrom(lexicon, after, next, most - 1) : undefined;
    if (more) return [id, ...more];
  }
  return undefined;
}

/** The same for two words of which one is misspelled. */
export function mendedTogether(lexicon: Lexicon<unknown>, word: string): number[] | undefined {
  for (let cut = SHORTEST_HALF; cut <= word.length - SHORTEST_HALF; cut++) {
    const first = word.slice(0, cut);
    const second = word.slice(cut);
    const firstId = knownWord(lexicon, first);
    const secondId = knownWord(lexicon, second);
    if (firstId < 0 === secondId < 0) continue;
    for (const { id } of nearbyWords(lexicon, firstId < 0 ? first : second, false)) {
      const ids = firstId < 0 ? [id, secondId] : [firstId, id];
      if (isWording(lexicon, ids)) return ids;
    }
  }
  return undefined;
}

function isWording({ automaton, phraseAt }: Lexicon<unknown>, [first = -1, second = -1]: number[]): boolean {
  const node = follow(automaton, 0, first);
  return node !== 0 && phraseAt[follow(automaton, node, second)] !== undefined;
}

function knownWord({ wordIds }: Lexicon<unknown>, word: string): number {
  return wordIds.get(word) ?? wordIds.get(singular(word)) ?? -1;
}
