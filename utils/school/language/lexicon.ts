import { type Automaton, grow, newAutomaton } from './automaton.ts';
import { tokensOf } from './tokens.ts';

/** What one wording says: which target it speaks for and how strongly (natural log units), perhaps under a condition. */
export type Reading<Condition> = { target: number; weight: number; when?: Condition };

export type Phrase<Condition> = {
  readings: Reading<Condition>[];
  /** Its length. */
  words: number;
  /** How strongly it speaks without any condition. */
  loudest: number;
  /** Whether it speaks otherwise under some condition. */
  depends: boolean;
};

export type Wording<Condition> = { text: string } & Reading<Condition>;

/** Every wording as one automaton over word ids, so that a text is read once whatever the number of wordings. */
export type Lexicon<Condition> = {
  wordIds: Map<string, number>;
  automaton: Automaton;
  /** The wording that ends at a node. */
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

export type LexiconWords = {
  /** Words that stand for a group, by its name. */
  classes: Readonly<Record<string, string>>;
  /** Everyday words that mean nothing here and must not be taken for a slip of one that does. */
  plainWords: string[];
  /** The form under which words are compared. */
  root: (word: string) => string;
};

const A_NUMBER = 0.4;
const REMEMBERED_WORDS = 30_000;
export const NUMBER = '#';
export const CLOCK = '@';
export const LETTER = '%letter';

/**
 * Compiles wordings. In a wording `#` is any number, `@` a clock time, `%color` any word of the class `color`,
 * `=word` this word and no other form of it, and `a .. b` is a before b with a few words between.
 */
export function buildLexicon<Condition>(
  wordings: Iterable<Wording<Condition>>,
  { classes, plainWords, root: slowRoot }: LexiconWords,
): Lexicon<Condition> {
  const root = remembered(slowRoot);
  const lexicon: Lexicon<Condition> = {
    wordIds: new Map(),
    automaton: newAutomaton(),
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
  for (const { text, ...reading } of wordings) addWording(lexicon, text, reading);
  return lexicon;
}

function remembered(slow: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let root = known.get(word);
    if (root === undefined) {
      root = slow(word);
      if (known.size > REMEMBERED_WORDS) known.clear();
      known.set(word, root);
    }
    return root;
  };
}

function idOf(lexicon: Lexicon<unknown>, word: string): number {
  let id = lexicon.wordIds.get(word);
  if (id === undefined) {
    id = lexicon.wordIds.size;
    lexicon.wordIds.set(word, id);
  }
  return id;
}

function addWording<Condition>(lexicon: Lexicon<Condition>, text: string, reading: Reading<Condition>): void {
  const gap = text.indexOf(' .. ');
  if (gap > 0) addPair(lexicon, text.slice(0, gap), text.slice(gap + 4), reading);
  else addSequence(lexicon, wordsOfWording(lexicon.root, text), reading);
}

const LETTERS = /^[a-z]+$/;

/** The words of one wording in stored form; marks that only separate are left out. */
function wordsOfWording(root: (word: string) => string, text: string): string[] {
  const words: string[] = [];
  for (const piece of text.split(' ')) {
    if (piece === '') continue;
    if (LETTERS.test(piece) && piece.length > 1) words.push(piece === 'and' || piece === 'then' ? '&' : root(piece));
    else if (/^[%=#@]/.test(piece) && !/^[#@]./.test(piece)) words.push(piece);
    else words.push(...wordsOfPiece(root, piece));
  }
  return words;
}

function wordsOfPiece(root: (word: string) => string, piece: string): string[] {
  return tokensOf(piece.replace('#', '1')).flatMap(({ type, text }) => {
    if (type === 'word') return root(text);
    if (type === 'joint') return '&';
    if (type === 'clock') return CLOCK;
    return type === 'number' ? numberWord(text) : [];
  });
}

/** "Period 1" stands for any period; "504" and "100th day" are themselves. */
function numberWord(text: string): string {
  return text.length > 2 ? text.replace(/\D/g, '') : NUMBER;
}

function addSequence<Condition>(lexicon: Lexicon<Condition>, words: string[], reading: Reading<Condition>): void {
  if (words.length === 0 || words[0] === '&' || words.at(-1) === '&') return;
  const ids = words.map((word) => idOf(lexicon, word));
  let node = 0;
  for (const id of ids) node = grow(lexicon.automaton, node, id);
  const phrase = lexicon.phraseAt[node];
  if (phrase) addReading(phrase, reading);
  else lexicon.phraseAt[node] = phraseOf(reading, lengthOf(words));
  if (words.length > 1 && words.length < 4 && words.every((word) => LETTERS.test(word)))
    lexicon.runTogether.set(words.join(''), ids);
}

/** In words; a number makes a wording longer, but less than a word does, and a joint not at all. */
function lengthOf(words: string[]): number {
  return words.reduce(
    (length, word) => length + (word === '&' ? 0 : word === NUMBER || word === CLOCK ? A_NUMBER : 1),
    0,
  );
}

function phraseOf<Condition>(reading: Reading<Condition>, words: number): Phrase<Condition> {
  const depends = reading.when !== undefined;
  return { readings: [reading], words, loudest: depends ? 0 : reading.weight, depends };
}

/** The same wording listed twice for one target under one condition speaks once, as strongly as the strongest. */
function addReading<Condition>(phrase: Phrase<Condition>, reading: Reading<Condition>): void {
  const same = phrase.readings.find(({ target, when }) => target === reading.target && when === reading.when);
  if (!same) phrase.readings.push(reading);
  else same.weight = Math.max(same.weight, reading.weight);
  if (reading.when !== undefined) phrase.depends = true;
  else phrase.loudest = Math.max(phrase.loudest, reading.weight);
}

function addPair<Condition>(
  lexicon: Lexicon<Condition>,
  first: string,
  second: string,
  reading: Reading<Condition>,
): void {
  const [from, to] = [first, second].map((word) => idOf(lexicon, wordsOfWording(lexicon.root, word)[0] ?? word));
  if (from === undefined || to === undefined) return;
  const seconds = lexicon.pairs.get(from) ?? [];
  seconds.push({ second: to, phrase: phraseOf(reading, 2) });
  lexicon.pairs.set(from, seconds);
}
