import { LETTER, type Lexicon } from './lexicon.ts';
import { nearbyWords } from './nearby-words.ts';

/** What a written word may stand for in a lexicon. */
export type ResolvedWord = {
  /** Ids it may stand for, the surest first. */
  ids: number[];
  /** Words it is made of when written together. */
  parts?: number[];
  /** 0: spelled as listed; more: a slip was mended. */
  slips: number;
  /** A short word mended is trusted only beside other words of a wording ("brian break"). */
  needsCompany: boolean;
  /** Whether the lexicon knows the word at all. */
  known: boolean;
};

const NO_COMPANY_FROM = 6;

/** Looks a word up: as it is, in its other forms, as words run together, and last with slips of spelling mended. */
export function resolveWord(lexicon: Lexicon<unknown>, word: string, clipped: boolean): ResolvedWord {
  const { wordIds, classOf, runTogether } = lexicon;
  const root = lexicon.root(word);
  const ids: number[] = [];
  addKnown(ids, wordIds.get(`=${word}`));
  addKnown(ids, wordIds.get(root));
  if (root !== word) addKnown(ids, wordIds.get(word));
  addKnown(ids, classOf.get(root));
  if (isLetter(word)) addKnown(ids, wordIds.get(LETTER));
  const parts = ids.length === 0 || word.length > 5 ? runTogether.get(root) : undefined;
  if (ids.length > 0 || parts) return { ids, ...(parts ? { parts } : {}), slips: 0, needsCompany: false, known: true };
  const nearby = nearbyWords(lexicon, root, clipped);
  if (nearby.length === 0) return { ids, slips: 0, needsCompany: false, known: false };
  const best = nearby[0];
  const mended = nearby.filter(({ slips }) => slips === best?.slips);
  const joined = mended.find(({ parts: words }) => words)?.parts;
  return {
    ids: mended.flatMap(({ id }) => (id === undefined ? [] : [id])),
    ...(joined ? { parts: joined } : {}),
    slips: best?.slips ?? 1,
    needsCompany: root.length < NO_COMPANY_FROM && !mended.some(({ sameLetters }) => sameLetters),
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
