import type { Lexicon } from './lexicon.ts';

export type NearbyWord = {
  id: number;
  slips: number;
  /** Letters only left out or swapped, as in a slip or a short form, never replaced: no name becomes a routine that way. */
  sameLetters: boolean;
};
type Listed = { word: string; letters: number; id: number };

const A = 97;
const VOWELS = lettersIn('aeiou');
const SHORTEST = 4;
const TWO_SLIPS_FROM = 9;
const SHORTEST_CLIPPED = 3;
const LETTERS = /^[a-z]+$/;

/** Listed words by first letter and length. */
type Listing = Map<string, Listed[][]>;
const listings = new WeakMap<Lexicon<unknown>, Listing>();

/** Listed words that `word` may stand for: mistyped, without its vowels ("spch") or clipped ("narr."), nearest first. */
export function nearbyWords(lexicon: Lexicon<unknown>, word: string, clipped: boolean): NearbyWord[] {
  const allowed = word.length < SHORTEST ? 0 : word.length >= TWO_SLIPS_FROM ? 2 : 1;
  const letters = lettersIn(word);
  const isShort = isShortForm(word);
  const stutters = isStutter(word);
  const found: NearbyWord[] = [];
  for (const first of word[0] === word[1] ? word.charAt(0) : word.slice(0, 2)) {
    const byLength = listingOf(lexicon).get(first) ?? [];
    if (isShort || clipped)
      for (let length = word.length; length < byLength.length; length++)
        for (const listed of byLength[length] ?? [])
          if ((isShort && isShortFor(word, listed.word)) || (clipped && isClipped(word, listed.word)))
            found.push({ slips: 1, sameLetters: true, id: listed.id });
    if (allowed === 0) continue;
    for (let length = word.length - allowed; length <= word.length + allowed; length++)
      for (const listed of byLength[length] ?? []) {
        if (countBits(letters ^ listed.letters) > 2 * allowed) continue;
        const slips = slipsBetween(word, listed.word, allowed);
        if (slips > allowed) continue;
        const sameLetters = (letters & ~listed.letters) === 0 && (length >= word.length || stutters);
        found.push({ slips, sameLetters, id: listed.id });
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

function isClipped(word: string, full: string): boolean {
  return word.length >= SHORTEST_CLIPPED && full.startsWith(word);
}

/** "bckpck" has the first letter of "backpack" and all others that are no vowel, doubles once. */
function isShortFor(short: string, full: string): boolean {
  let [at, to] = [0, 0];
  while (at < short.length && to < full.length && short.charCodeAt(at) === full.charCodeAt(to)) {
    at = nextConsonant(short, at);
    to = nextConsonant(full, to);
  }
  return at >= short.length && to >= full.length;
}

/** The place of the next letter that is no vowel and not the same again. */
function nextConsonant(word: string, at: number): number {
  const code = word.charCodeAt(at);
  let next = at + 1;
  while (next < word.length && (isVowel(word.charCodeAt(next)) || word.charCodeAt(next) === code)) next++;
  return next;
}

function isVowel(code: number): boolean {
  return ((VOWELS >> (code - A)) & 1) === 1;
}

function listingOf(lexicon: Lexicon<unknown>): Listing {
  const known = listings.get(lexicon);
  if (known) return known;
  const listing: Listing = new Map();
  for (const [word, id] of lexicon.wordIds) {
    if (word.length < SHORTEST || !LETTERS.test(word)) continue;
    const first = word.charAt(0);
    let byLength = listing.get(first);
    if (!byLength) {
      byLength = [];
      listing.set(first, byLength);
    }
    const listed = { word, letters: lettersIn(word), id };
    const row = byLength[word.length];
    if (row) row.push(listed);
    else byLength[word.length] = [listed];
  }
  listings.set(lexicon, listing);
  return listing;
}

function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << ((word.charCodeAt(at) - A) & 31);
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
