import type { Lexicon } from './lexicon.ts';

export type NearbyWord = {
  slips: number;
  /** Letters only left out or swapped, as in a slip or a short form, never replaced: no name becomes a routine that way. */
  sameLetters: boolean;
  id?: number;
  parts?: number[];
};
type Listed = { word: string; letters: number; consonants: string; id?: number; parts?: number[] };

const VOWELS: ReadonlySet<number> = new Set([...'aeiou'].map((vowel) => vowel.charCodeAt(0)));
const SHORTEST = 4;
const TWO_SLIPS_FROM = 9;
const SHORTEST_CLIPPED = 3;

const listings = new WeakMap<Lexicon<unknown>, Map<string, Listed[]>>();

/** Listed words that `word` may stand for: mistyped, without its vowels ("spch") or clipped ("narr."), nearest first. */
export function nearbyWords(lexicon: Lexicon<unknown>, word: string, clipped: boolean): NearbyWord[] {
  const allowed = word.length < SHORTEST ? 0 : word.length >= TWO_SLIPS_FROM ? 2 : 1;
  const letters = lettersIn(word);
  const short = isShortForm(word) ? consonantsOf(word) : '';
  const found: NearbyWord[] = [];
  for (const first of new Set([word[0], word[1]])) {
    for (const { word: listed, letters: listedLetters, consonants, ...rest } of listingOf(lexicon).get(first ?? '') ??
      []) {
      if (short !== '' && consonants === short && listed[0] === word[0])
        found.push({ slips: 1, sameLetters: true, ...rest });
      else if (clipped && word.length >= SHORTEST_CLIPPED && listed.startsWith(word))
        found.push({ slips: 1, sameLetters: true, ...rest });
      if (allowed === 0 || Math.abs(listed.length - word.length) > allowed) continue;
      if (countBits(letters ^ listedLetters) > 2 * allowed) continue;
      const slips = slipsBetween(word, listed, allowed);
      if (slips <= allowed)
        found.push({
          slips,
          sameLetters: (letters & ~listedLetters) === 0 && (listed.length >= word.length || isStutter(word)),
          ...rest,
        });
    }
  }
  return found.sort((a, b) => a.slips - b.slips);
}

/** A letter struck twice: "mathh". */
function isStutter(word: string): boolean {
  return /(.)\1/.test(word);
}

/** Vowels dropped: "spch", "plygrnd", "skls". */
function isShortForm(word: string): boolean {
  return word.length >= 3 && !/[aeiou]/.test(word.slice(1));
}

/** "backpack" as "bckpck": the first letter and all others that are no vowel, doubles once. */
function consonantsOf(word: string): string {
  let consonants = word.charAt(0);
  let last = word.charCodeAt(0);
  for (let at = 1; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === last || VOWELS.has(code)) continue;
    consonants += word.charAt(at);
    last = code;
  }
  return consonants;
}

function listingOf(lexicon: Lexicon<unknown>): Map<string, Listed[]> {
  const known = listings.get(lexicon);
  if (known) return known;
  const byFirstLetter = new Map<string, Listed[]>();
  const list = (word: string, rest: Pick<Listed, 'id' | 'parts'>) => {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return;
    const first = word[0] ?? '';
    const row = byFirstLetter.get(first);
    const listed = { word, letters: lettersIn(word), consonants: consonantsOf(word), ...rest };
    if (row) row.push(listed);
    else byFirstLetter.set(first, [listed]);
  };
  for (const [word, id] of lexicon.wordIds) list(word, { id });
  for (const [word, parts] of lexicon.runTogether) if (word.length > 7) list(word, { parts });
  listings.set(lexicon, byFirstLetter);
  return byFirstLetter;
}

function lettersIn(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Inserted, lost, changed or swapped letters between two words; `limit + 1` when there are more than `limit`. */
export function slipsBetween(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let slips = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      current.push(slips);
      least = Math.min(least, slips);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = current;
  }
  return Math.min(above[b.length] ?? limit + 1, limit + 1);
}
