import { follow } from './automaton.ts';
import { CLOCK, type Lexicon, NUMBER } from './lexicon.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { type ResolvedWord, resolveWord } from './resolve-word.ts';
import type { Token } from './tokens.ts';
import { singular } from './words.ts';

/** One wording found in a text, from token `from` up to, not including, token `to`. */
export type PhraseMatch<Condition> = { from: number; to: number; phrase: Phrase<Condition>; slips: number };

export type Reader<Condition> = {
  lexicon: Lexicon<Condition>;
  /** Each spelling is resolved once. */
  resolved: Map<string, ResolvedWord>;
};

const REMEMBERED_SPELLINGS = 30_000;
/** From this strength on, length alone decides between wordings. */
const LOUD = 4;
const PER_SLIP = 2;
const NO_WORD: ResolvedWord = { ids: [], parts: undefined, slips: 0, needsCompany: false, known: false };

export function readerOf<Condition>(lexicon: Lexicon<Condition>): Reader<Condition> {
  return { lexicon, resolved: new Map() };
}

/** What a token may stand for; the answer is kept, because the same words come again all day. */
export function resolveToken(reader: Reader<unknown>, token: Token): ResolvedWord {
  if (token.type === 'pause' || token.type === 'noise') return NO_WORD;
  const key = token.clipped ? `${token.text}.` : token.text;
  const known = reader.resolved.get(key);
  if (known) return known;
  if (reader.resolved.size > REMEMBERED_SPELLINGS) reader.resolved.clear();
  const resolved =
    token.type === 'word' ? resolveWord(reader.lexicon, token.text, token.clipped) : resolveMark(reader.lexicon, token);
  reader.resolved.set(key, resolved);
  return resolved;
}

function resolveMark(lexicon: Lexicon<unknown>, { type, text }: Token): ResolvedWord {
  const names = type === 'number' ? [text.replace(/\D/g, ''), NUMBER] : [type === 'clock' ? CLOCK : '&'];
  const ids = names.flatMap((name) => lexicon.wordIds.get(name) ?? []);
  return { ids, parts: undefined, slips: 0, needsCompany: false, known: true };
}

type Search<Condition> = {
  lexicon: Lexicon<Condition>;
  tokens: Token[];
  words: ResolvedWord[];
  /** Id of a token and the next written as one word, or -1. */
  joined: number[];
  loudness: (phrase: Phrase<Condition>) => number;
  /** What the rest of the text from a place on is worth at best, and the wording that begins there. */
  worth: number[];
  choice: (PhraseMatch<Condition> | undefined)[];
};

/**
 * The wordings in a text that together cover most of it, each word used once, long wordings before short ones,
 * so that "Lunch Count" does not also count as lunch. `loudness` says how strongly a wording speaks here; 0 is not at all.
 */
export function matchPhrases<Condition>(
  reader: Reader<Condition>,
  tokens: Token[],
  loudness: (phrase: Phrase<Condition>) => number = ({ loudest }) => Math.max(0.5, loudest),
): PhraseMatch<Condition>[] {
  const { lexicon } = reader;
  const search: Search<Condition> = {
    lexicon,
    tokens,
    words: tokens.map((token) => resolveToken(reader, token)),
    joined: [],
    loudness,
    worth: new Array<number>(tokens.length + 1).fill(0),
    choice: new Array(tokens.length),
  };
  for (let at = 0; at < tokens.length; at++) search.joined.push(joinedId(search, at));
  for (let from = tokens.length - 1; from >= 0; from--) {
    search.worth[from] = search.worth[from + 1] ?? 0;
    walk(search, 0, from, from, 0, 0);
  }
  return chosen(search);
}

/** Looks at a node reached before the word at `at`: `from` is where the way began, `slips` what it cost, `least` how many words it must have. */
function walk<Condition>(
  search: Search<Condition>,
  node: number,
  at: number,
  from: number,
  slips: number,
  least: number,
): void {
  const phrase = search.lexicon.phraseAt[node];
  if (phrase && !(phrase.words < least)) consider(search, phrase, from, at, slips);
  const token = search.tokens[at];
  if (!token) return;
  // A dash inside a wording of three ("Plan - Work - Recall") does not end it; "Art - Day 3" is no art day.
  if (token.type !== 'pause') step(search, node, at, from, slips, least);
  else if (at > from && token.text === '-' && search.tokens[at + 1]?.type === 'word')
    step(search, node, at + 1, from, slips, Math.max(least, 3));
}

/** Follows the word at `at`, in all its forms, from a node of the automaton. */
function step<Condition>(
  search: Search<Condition>,
  node: number,
  at: number,
  from: number,
  slips: number,
  least: number,
): void {
  const { automaton } = search.lexicon;
  const word = search.words[at];
  if (!word) return;
  const { ids } = word;
  for (let form = 0; form < ids.length; form++) {
    const next = follow(automaton, node, ids[form] ?? -1);
    if (next !== 0)
      walk(search, next, at + 1, from, slips + word.slips, word.needsCompany ? Math.max(least, 2) : least);
  }
  if (word.parts) {
    const next = followAll(search.lexicon, node, word.parts);
    if (next !== 0)
      walk(search, next, at + 1, from, slips + word.slips, word.needsCompany ? Math.max(least, 2) : least);
  }
  const joined = search.joined[at] ?? -1;
  const next = joined < 0 ? 0 : follow(automaton, node, joined);
  if (next !== 0) walk(search, next, at + 2, from, slips, least);
}

function followAll({ automaton }: Lexicon<unknown>, from: number, ids: number[]): number {
  let node = from;
  for (const id of ids) {
    node = follow(automaton, node, id);
    if (node === 0) return 0;
  }
  return node;
}

function consider<Condition>(
  { loudness, worth, choice }: Search<Condition>,
  phrase: Phrase<Condition>,
  from: number,
  to: number,
  slips: number,
): void {
  const loud = loudness(phrase);
  if (loud <= 0) return;
  const rival = choice[from];
  if (rival && rival.to === to && rival.slips === slips && rival.phrase.words === phrase.words) {
    if (rival.phrase !== phrase) choice[from] = { from, to, slips, phrase: bothOf(rival.phrase, phrase) };
    return;
  }
  const value = (worth[to] ?? 0) + worthOf(phrase.words, loud, slips);
  if (value <= (worth[from] ?? 0)) return;
  worth[from] = value;
  choice[from] = { from, to, phrase, slips };
}

/** The same words can be meant in two ways, as themselves and as one of a class ("gold" and %color). */
function bothOf<Condition>(a: Phrase<Condition>, b: Phrase<Condition>): Phrase<Condition> {
  return phraseOf([...a.readings, ...b.readings], a.words);
}

/** Length first (squared, so that one long wording beats two short ones) if it says anything, then strength, less for slips. */
function worthOf(words: number, loudness: number, slips: number): number {
  return words * words * Math.min(loudness, LOUD) * 1.5 + loudness - slips * PER_SLIP;
}

function chosen<Condition>({ choice, tokens }: Search<Condition>): PhraseMatch<Condition>[] {
  const matches: PhraseMatch<Condition>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = choice[at];
    if (match) matches.push(match);
    at = match ? match.to : at + 1;
  }
  return matches;
}

/** "fun-dations" as "fundations": asked only where a word says nothing by itself. */
function joinedId(
  { lexicon, words, tokens }: Pick<Search<unknown>, 'lexicon' | 'words' | 'tokens'>,
  at: number,
): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.type !== 'word' || next?.type !== 'word') return -1;
  if (words[at]?.known && words[at + 1]?.known) return -1;
  if (token.text.length < 2 || next.text.length < 2) return -1;
  const word = token.text + next.text;
  return lexicon.wordIds.get(word) ?? lexicon.wordIds.get(singular(word)) ?? -1;
}

/** Wordings of two words with others between ("put on .. coat"), wherever both are found close together. */
export function matchPairs<Condition>(
  reader: Reader<Condition>,
  tokens: Token[],
  reach: number,
): PhraseMatch<Condition>[] {
  const matches: PhraseMatch<Condition>[] = [];
  for (const [from, token] of tokens.entries()) {
    for (const first of resolveToken(reader, token).ids) {
      for (const { second, phrase } of reader.lexicon.pairs.get(first) ?? []) {
        for (let at = from + 1; at < tokens.length && at <= from + reach; at++) {
          const other = tokens[at];
          if (!other || !resolveToken(reader, other).ids.includes(second)) continue;
          matches.push({ from, to: at + 1, phrase, slips: 0 });
          break;
        }
      }
    }
  }
  return matches;
}
