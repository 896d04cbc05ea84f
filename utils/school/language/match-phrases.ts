import { CLOCK, type Lexicon, NUMBER, type Phrase, WORD_LIMIT } from './lexicon.ts';
import { type ResolvedWord, resolveWord } from './resolve-word.ts';
import type { Token } from './tokens.ts';

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
const SOFTEST = 0.5;
const NO_WORD: ResolvedWord = { ids: [], slips: 0, needsCompany: false, known: false };

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
  const resolved = token.type === 'word' ? resolveWord(reader.lexicon, token.text, token.clipped) : resolveMark(reader.lexicon, token);
  reader.resolved.set(key, resolved);
  return resolved;
}

function resolveMark(lexicon: Lexicon<unknown>, token: Token): ResolvedWord {
  const names = token.type === 'number' ? [token.text.replace(/\D/g, ''), NUMBER] : [token.type === 'clock' ? CLOCK : '&'];
  const ids = names.flatMap((name) => lexicon.wordIds.get(name) ?? []);
  return { ids, slips: 0, needsCompany: false, known: true };
}

/**
 * The wordings in a text that together cover most of it, each word used once, long wordings before short ones,
 * so that "Lunch Count" does not also count as lunch.
 */
export function matchPhrases<Condition>(
  reader: Reader<Condition>,
  tokens: Token[],
  loudness: (phrase: Phrase<Condition>) => number = loudest,
): PhraseMatch<Condition>[] {
  const { lexicon } = reader;
  const { edges, phraseAt } = lexicon;
  const count = tokens.length;
  const words = tokens.map((token) => resolveToken(reader, token));
  const worth = new Array<number>(count + 1).fill(0);
  const choice = new Array<PhraseMatch<Condition> | undefined>(count);

  function walk(node: number, at: number, from: number, slips: number, lonely: boolean): void {
    const phrase = phraseAt[node];
    if (phrase && !(lonely && phrase.words < 2)) consider({ from, to: at, phrase, slips });
    const word = words[at];
    const token = tokens[at];
    if (!word || !token) return;
    if (token.type === 'pause' && token.text === '-' && at > from) return walkOn(node, at + 1, from, slips, lonely);
    const alone = lonely || word.needsCompany;
    for (const id of word.ids) {
      const next = edges.get(node * WORD_LIMIT + id);
      if (next !== undefined) walk(next, at + 1, from, slips + word.slips, alone);
    }
    if (word.parts) {
      let next: number | undefined = node;
      for (const id of word.parts) next = next === undefined ? undefined : edges.get(next * WORD_LIMIT + id);
      if (next !== undefined) walk(next, at + 1, from, slips + word.slips, alone);
    }
    const joined = joinedId(lexicon, token, tokens[at + 1]);
    const next = joined === undefined ? undefined : edges.get(node * WORD_LIMIT + joined);
    if (next !== undefined) walk(next, at + 2, from, slips, alone);
  }

  /** A dash inside a wording ("Plan - Work - Recall") does not end it. */
  function walkOn(node: number, at: number, from: number, slips: number, lonely: boolean): void {
    const word = words[at];
    for (const id of word?.ids ?? []) {
      const next = edges.get(node * WORD_LIMIT + id);
      if (next !== undefined) walk(next, at + 1, from, slips + (word?.slips ?? 0), lonely);
    }
  }

  function consider(match: PhraseMatch<Condition>): void {
    const rival = choice[match.from];
    if (rival && rival.to === match.to && rival.phrase.words === match.phrase.words && rival.slips === match.slips)
      if (rival.phrase !== match.phrase) return add(rival, match);
    const value = (worth[match.to] ?? 0) + worthOf(match, loudness(match.phrase));
    if (value <= (worth[match.to] ?? 0)) return;
    if (value <= (worth[match.from] ?? 0)) return;
    worth[match.from] = value;
    choice[match.from] = match;
  }

  /** The same words can be meant in two ways, as themselves and as one of a class ("gold" and %color). */
  function add(rival: PhraseMatch<Condition>, match: PhraseMatch<Condition>): void {
    const phrase = { words: match.phrase.words, readings: [...rival.phrase.readings, ...match.phrase.readings] };
    choice[match.from] = { ...match, phrase };
    worth[match.from] = Math.max(worth[match.from] ?? 0, (worth[match.to] ?? 0) + worthOf(match, loudness(match.phrase)));
  }

  for (let from = count - 1; from >= 0; from--) {
    worth[from] = worth[from + 1] ?? 0;
    walk(0, from, from, 0, false);
  }
  return chosen(choice, count);
}

function chosen<Condition>(choice: (PhraseMatch<Condition> | undefined)[], count: number): PhraseMatch<Condition>[] {
  const matches: PhraseMatch<Condition>[] = [];
  for (let at = 0; at < count; ) {
    const match = choice[at];
    if (match) matches.push(match);
    at = match ? match.to : at + 1;
  }
  return matches;
}

/** Length first (squared, so that one long wording beats two short ones) if it says anything, then strength, less for slips. */
function worthOf({ phrase, slips }: PhraseMatch<unknown>, loudness: number): number {
  if (loudness <= 0) return 0;
  return phrase.words * phrase.words * Math.min(loudness, LOUD) * 1.5 + loudness - slips * 2;
}

function loudest({ readings }: Phrase<unknown>): number {
  return Math.max(SOFTEST, ...readings.map(({ weight }) => weight));
}

/** "home room" as "homeroom". */
function joinedId(lexicon: Lexicon<unknown>, token: Token, next: Token | undefined): number | undefined {
  if (token.type !== 'word' || next?.type !== 'word' || token.text.length < 2 || next.text.length < 2) return undefined;
  return lexicon.wordIds.get(lexicon.root(token.text + next.text));
}

/** Wordings of two words with others between ("put on .. coat"), wherever both are found close together. */
export function matchPairs<Condition>(reader: Reader<Condition>, tokens: Token[], reach: number): PhraseMatch<Condition>[] {
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
