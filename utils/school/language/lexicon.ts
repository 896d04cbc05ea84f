import { type Automaton, grow, newAutomaton } from './automaton.ts';
import { joins, tokensOf } from './tokens.ts';

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

export type Wording<Condition> = { text: string; reading: Reading<Condition> };

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
const LETTERS = /^[a-z]+$/;
/** Ids of the marks come first: any joint, any number, any clock time. */
const JOINT = '&';
const JOINT_ID = 0;
const LAST_MARK_ID = 2;
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
    wordIds: new Map([JOINT, NUMBER, CLOCK].map((mark, id) => [mark, id])),
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
  const pieces = new Map<string, number[]>();
  for (const { text, reading } of wordings) addWording(lexicon, text, reading, pieces);
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

function addWording<Condition>(
  lexicon: Lexicon<Condition>,
  text: string,
  reading: Reading<Condition>,
  pieces: Map<string, number[]>,
): void {
  const gap = text.indexOf(' .. ');
  if (gap > 0) return addPair(lexicon, text.slice(0, gap), text.slice(gap + 4), reading);
  const words = text.split(' ');
  const ids: number[] = [];
  for (const piece of words) for (const id of idsOfPiece(lexicon, piece, pieces)) ids.push(id);
  addSequence(lexicon, ids, reading);
  if (words.length === 2 || words.length === 3) addRunTogether(lexicon, words, ids);
}

/** Each piece between spaces is cut and looked up once, however many wordings hold it. */
function idsOfPiece(lexicon: Lexicon<unknown>, piece: string, pieces: Map<string, number[]>): number[] {
  let ids = pieces.get(piece);
  if (ids === undefined) {
    ids = wordsOfPiece(lexicon.root, piece).map((word) => idOf(lexicon, word));
    pieces.set(piece, ids);
  }
  return ids;
}

/** The words of a piece in stored form; marks that only separate are left out. */
function wordsOfPiece(root: (word: string) => string, piece: string): string[] {
  if (piece.startsWith('%') || piece.startsWith('=') || piece === NUMBER || piece === CLOCK) return [piece];
  if (LETTERS.test(piece) && !joins(piece)) return [root(piece)];
  return tokensOf(piece.replace(NUMBER, '1')).flatMap(({ type, text }) => {
    if (type === 'word') return root(text);
    if (type === 'joint') return JOINT;
    if (type === 'clock') return CLOCK;
    return type === 'number' ? numberWord(text) : [];
  });
}

/** "Period 1" stands for any period; "504" and "100th day" are themselves. */
function numberWord(text: string): string {
  return text.length > 2 ? text.replace(/\D/g, '') : NUMBER;
}

function addSequence<Condition>(lexicon: Lexicon<Condition>, ids: number[], reading: Reading<Condition>): void {
  if (ids.length === 0 || ids[0] === JOINT_ID || ids.at(-1) === JOINT_ID) return;
  let node = 0;
  for (const id of ids) node = grow(lexicon.automaton, node, id);
  const phrase = lexicon.phraseAt[node];
  if (phrase) addReading(phrase, reading);
  else lexicon.phraseAt[node] = phraseOf(reading, lengthOf(ids));
}

/** In words; a number makes a wording longer, but less than a word does, and a joint not at all. */
function lengthOf(ids: number[]): number {
  let length = 0;
  for (const id of ids) length += id === JOINT_ID ? 0 : id <= LAST_MARK_ID ? A_NUMBER : 1;
  return length;
}

function addRunTogether(lexicon: Lexicon<unknown>, words: string[], ids: number[]): void {
  const together = words.map(lexicon.root).join('');
  if (ids.length === words.length && ids.every((id) => id > LAST_MARK_ID) && LETTERS.test(together))
    lexicon.runTogether.set(together, ids);
}

function phraseOf<Condition>(reading: Reading<Condition>, words: number): Phrase<Condition> {
  const depends = reading.when !== undefined;
  return { readings: [reading], words, loudest: depends ? 0 : reading.weight, depends };
}

/** The same wording listed twice for one target under one condition speaks once, as strongly as the strongest. */
function addReading<Condition>(phrase: Phrase<Condition>, reading: Reading<Condition>): void {
  const { readings } = phrase;
  const same = readings.findIndex(({ target, when }) => target === reading.target && when === reading.when);
  if (same < 0) readings.push(reading);
  else if ((readings[same]?.weight ?? 0) < reading.weight) readings[same] = reading;
  if (reading.when !== undefined) phrase.depends = true;
  else phrase.loudest = Math.max(phrase.loudest, reading.weight);
}

function addPair<Condition>(
  lexicon: Lexicon<Condition>,
  first: string,
  second: string,
  reading: Reading<Condition>,
): void {
  const [from, to] = [first, second].map((word) => idOf(lexicon, wordsOfPiece(lexicon.root, word)[0] ?? word));
  if (from === undefined || to === undefined) return;
  const seconds = lexicon.pairs.get(from) ?? [];
  seconds.push({ second: to, phrase: phraseOf(reading, 2) });
  lexicon.pairs.set(from, seconds);
}
