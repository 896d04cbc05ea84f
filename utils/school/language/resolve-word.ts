import { LETTER, type Lexicon } from './lexicon.ts';
import { nearbyWords } from './nearby-words.ts';
import { mendedTogether, wordsTogether } from './run-together.ts';

/** What a written word may stand for in a lexicon. */
export type ResolvedWord = {
  /** Ids it may stand for, the surest first. */
  ids: number[];
  /** Words it is made of when written together. */
  parts: number[] | undefined;
  /** 0: spelled as listed; more: a slip was mended. */
  slips: number;
  /** A short word mended is trusted only beside other words of a wording ("brian break"). */
  needsCompany: boolean;
  /** Whether the lexicon knows the word at all. */
  known: boolean;
};

const NO_COMPANY_FROM = 6;
/** A known word this long may still be a wording of two ("playtime"). */
const TOGETHER_FROM = 5;
const MENDED_TOGETHER_FROM = 8;

/** Looks a word up: as it is, in its other forms, as words run together, and last with slips of spelling mended. */
export function resolveWord(lexicon: Lexicon<unknown>, word: string, clipped: boolean): ResolvedWord {
  const { wordIds, classOf } = lexicon;
  const root = lexicon.root(word);
  const ids: number[] = [];
  addKnown(ids, wordIds.get(`=${word}`));
  addKnown(ids, wordIds.get(root));
  if (root !== word) addKnown(ids, wordIds.get(word));
  addKnown(ids, classOf.get(root));
  if (isLetter(word)) addKnown(ids, wordIds.get(LETTER));
  const parts = ids.length === 0 || word.length > TOGETHER_FROM ? wordsTogether(lexicon, root) : undefined;
  if (ids.length > 0 || parts) return { ids, parts, slips: 0, needsCompany: false, known: true };
  return mended(lexicon, root, clipped);
}

/** Looks up a word that nothing stands for as it is. */
function mended(lexicon: Lexicon<unknown>, root: string, clipped: boolean): ResolvedWord {
  const nearby = nearbyWords(lexicon, root, clipped);
  const slips = nearby[0]?.slips ?? 1;
  const nearest = nearby.filter((word) => word.slips === slips);
  const parts = nearby.length === 0 && root.length >= MENDED_TOGETHER_FROM ? mendedTogether(lexicon, root) : undefined;
  if (nearest.length === 0 && !parts) return { ids: [], parts, slips: 0, needsCompany: false, known: false };
  return {
    ids: nearest.map(({ id }) => id),
    parts,
    slips,
    needsCompany: root.length < NO_COMPANY_FROM && !nearest.some(({ sameLetters }) => sameLetters),
    known: true,
  };
}

/** "m", and "Mm" as in a letter of the week. */
function isLetter(word: string): boolean {
  return /^([a-z])\1?$/.test(word);
}

function addKnown(ids: number[], id: number | undefined): void {
  if (id !== undefined && !ids.includes(id)) ids.push(id);
}
