import { tokensOf } from './tokens.ts';

/** What one wording says: which target it speaks for and how strongly (natural log units), perhaps under a condition. */
export type Reading<Condition> = { target: number; weight: number; when?: Condition };

export type Phrase<Condition> = { readings: Reading<Condition>[]; words: number };

export type Wording<Condition> = { text: string } & Reading<Condition>;

/** Every wording as one automaton over word ids, so that a text is read once whatever the number of wordings. */
export type Lexicon<Condition> = {
  wordIds: Map<string, number>;
  /** node * WORD_LIMIT + word id -> next node; node 0 is the start. */
  edges: Map<number, number>;
  phraseAt: (Phrase<Condition> | undefined)[];
  /** Wordings of two or three words by their letters alone: "readaloud". */
  runTogether: Map<string, number[]>;
  /** First word id -> what must follow within a few words ("put on .. coat"). */
  pairs: Map<number, { second: number; phrase: Phrase<Condition> }[]>;
  /** Words that stand for a group: every color, weekday, mascot. */
  classOf: Map<string, number>;
  /** The form under which a word is stored. */
  root: (word: string) => string;
};

export const WORD_LIMIT = 16384;
export const NUMBER = '#';
export const CLOCK = '@';
export const LETTER = '%letter';

export type LexiconWords = {
  /** Words that stand for a group, by its name. */
  classes: Readonly<Record<string, string>>;
  /** Everyday words that mean nothing here and must not be taken for a slip of one that does. */
  plainWords: string[];
  /** The form under which words are compared. */
  root: (word: string) => string;
};

/**
 * Compiles wordings. In a wording `#` is any number, `@` a clock time, `%color` any word of the class `color`,
 * `=word` this word and no other form of it, and `a .. b` is a before b with a few words between.
 */
export function buildLexicon<Condition>(
  wordings: Iterable<Wording<Condition>>,
  { classes, plainWords, root }: LexiconWords,
): Lexicon<Condition> {
  const lexicon: Lexicon<Condition> = {
    wordIds: new Map(),
    edges: new Map(),
    phraseAt: [undefined],
    runTogether: new Map(),
    pairs: new Map(),
    classOf: new Map(),
    root,
  };
  for (const [name, words] of Object.entries(classes)) {
    const id = idOf(lexicon, `%${name}`);
    for (const word of words.trim().split(/\s+/)) lexicon.classOf.set(root(word), id);
  }
  for (const word of plainWords) idOf(lexicon, root(word));
  for (const wording of wordings) addWording(lexicon, wording);
  return lexicon;
}

function idOf(lexicon: Lexicon<unknown>, word: string): number {
  const known = lexicon.wordIds.get(word);
  if (known !== undefined) return known;
  const id = lexicon.wordIds.size;
  lexicon.wordIds.set(word, id);
  return id;
}

function addWording<Condition>(lexicon: Lexicon<Condition>, wording: Wording<Condition>): void {
  const { text, ...reading } = wording;
  const gap = text.indexOf(' .. ');
  if (gap > 0) addPair(lexicon, text.slice(0, gap), text.slice(gap + 4), reading);
  else addSequence(lexicon, wordsOfWording(lexicon.root, text), reading);
}

/** The words of one wording in stored form; marks that only separate are left out. */
function wordsOfWording(root: (word: string) => string, text: string): string[] {
  const words: string[] = [];
  for (const piece of text.split(/\s+/)) {
    if (piece.startsWith('%') || piece === NUMBER || piece === CLOCK) words.push(piece);
    else if (piece.startsWith('=')) words.push(piece);
    else
      for (const token of tokensOf(piece)) {
        if (token.type === 'word' || token.type === 'joint') words.push(root(token.text));
        else if (token.type === 'number') words.push(token.text.length > 2 ? token.text.replace(/\D/g, '') : NUMBER);
        else if (token.type === 'clock') words.push(CLOCK);
      }
  }
  return words;
}

function addSequence<Condition>(lexicon: Lexicon<Condition>, words: string[], reading: Reading<Condition>): void {
  if (words.length === 0 || words[0] === '&' || words.at(-1) === '&') return;
  const ids = words.map((word) => idOf(lexicon, word));
  let node = 0;
  for (const id of ids) {
    const key = node * WORD_LIMIT + id;
    let next = lexicon.edges.get(key);
    if (next === undefined) {
      next = lexicon.phraseAt.length;
      lexicon.phraseAt.push(undefined);
      lexicon.edges.set(key, next);
    }
    node = next;
  }
  const phrase = lexicon.phraseAt[node];
  if (phrase) addReading(phrase, reading);
  else {
    const solid = words.filter((word) => word !== '&').length;
    lexicon.phraseAt[node] = { readings: [reading], words: solid };
  }
  if (words.length > 1 && words.length < 4 && words.every(isPlainWord)) lexicon.runTogether.set(words.join(''), ids);
}

/** The same wording listed twice for one target under one condition speaks once, as strongly as the strongest. */
function addReading<Condition>(phrase: Phrase<Condition>, reading: Reading<Condition>): void {
  const same = phrase.readings.find(({ target, when }) => target === reading.target && when === reading.when);
  if (!same) phrase.readings.push(reading);
  else same.weight = Math.max(same.weight, reading.weight);
}

function isPlainWord(word: string): boolean {
  return /^\p{L}+$/u.test(word);
}

function addPair<Condition>(lexicon: Lexicon<Condition>, first: string, second: string, reading: Reading<Condition>): void {
  const [from, to] = [first, second].map((word) => idOf(lexicon, wordsOfWording(lexicon.root, word)[0] ?? word));
  if (from === undefined || to === undefined) return;
  const seconds = lexicon.pairs.get(from) ?? [];
  seconds.push({ second: to, phrase: { readings: [reading], words: 2 } });
  lexicon.pairs.set(from, seconds);
}
