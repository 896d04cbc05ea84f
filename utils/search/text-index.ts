/** Something that can be found, by what stands in it. */
export type Findable = { title: string; text: string };

/** Finds things by the beginnings of their words. Built once; a search is a look into it. */
export type TextIndex<Thing> = { search(query: string, most: number): Thing[] };

/** A word in the title says more than one in the text. */
const TITLE = 3;
const WHOLE_WORD = 2;

/** The best come first; among equals the earlier given. Every word of a query has to begin some word of a thing. */
export function createTextIndex<Thing extends Findable>(things: readonly Thing[]): TextIndex<Thing> {
  const places = new Map<string, Map<number, number>>();
  for (const [at, { title, text }] of things.entries()) {
    for (const word of wordsIn(title)) note(places, word, at, TITLE);
    for (const word of wordsIn(text)) note(places, word, at, 1);
  }
  const words = [...places.keys()].sort();

  /** How well each thing answers to one beginning of a word. */
  function scoresOf(start: string): Map<number, number> {
    const scores = new Map<number, number>();
    for (let at = firstAtOrAfter(words, start); words[at]?.startsWith(start); at += 1) {
      const word = words[at] ?? '';
      for (const [thing, weight] of places.get(word) ?? []) {
        const score = word === start ? weight * WHOLE_WORD : weight;
        if (score > (scores.get(thing) ?? 0)) scores.set(thing, score);
      }
    }
    return scores;
  }

  return {
    search(query, most) {
      const [first, ...rest] = [...new Set(wordsIn(query))].map(scoresOf).sort((a, b) => a.size - b.size);
      if (!first) return [];
      const found: { at: number; score: number }[] = [];
      for (const [at, score] of first) {
        const others = rest.map((scores) => scores.get(at));
        if (others.every((one) => one !== undefined))
          found.push({ at, score: others.reduce<number>((sum, one) => sum + (one ?? 0), score) });
      }
      found.sort((a, b) => b.score - a.score || a.at - b.at);
      return found.slice(0, most).flatMap(({ at }) => things[at] ?? []);
    },
  };
}

/** Lower case and without accents, so that `Núñez` is found by `nunez`. */
export function wordsIn(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function note(places: Map<string, Map<number, number>>, word: string, at: number, weight: number): void {
  const things = places.get(word) ?? new Map<number, number>();
  things.set(at, Math.max(weight, things.get(at) ?? 0));
  places.set(word, things);
}

function firstAtOrAfter(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
