import { type Automaton, grow, newAutomaton } from './automaton.ts';
import { type Phrase, phraseOf, type Reading, sharedPhrases, withReading } from './phrase.ts';
import { joins, tokensOf } from './tokens.ts';

/** Lists what one wording says. */
export type AddWording<Condition> = (text: string, reading: Reading<Condition>) => void;

/** Every wording as one automaton over word ids, so that a text is read once whatever the number of wordings. */
export type Lexicon<Condition> = {
  wordIds: Map<string, number>;
  automaton: Automaton;
  /** The wording that ends at a node. */
  phraseAt: (Phrase<Condition> | undefined)[];
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
 * Compiles the wordings that `list` adds. In a wording `#` is any number, `@` a clock time, `%color` any word of the class `color`,
 * `=word` this word and no other form of it, and `a .. b` is a before b with a few words between.
 */
export function buildLexicon<Condition>(
  list: (add: AddWording<Condition>) => void,
  { classes, plainWords, root: slowRoot }: LexiconWords,
): Lexicon<Condition> {
  const root = remembered(slowRoot);
  const lexicon: Lexicon<Condition> = {
    wordIds: new Map([JOINT, NUMBER, CLOCK].map((mark, id) => [mark, id])),
    automaton: newAutomaton(),
    phraseAt: [undefined],
    pairs: new Map(),
    classOf: new Map(),
    root,
  };
  for (const [name, words] of Object.entries(classes)) {
    const id = idOf(lexicon, `%${name}`);
    for (const word of words.trim().split(/\s+/)) lexicon.classOf.set(root(word), id);
  }
  for (const word of plainWords) idOf(lexicon, root(word));
  const writing: Writing<Condition> = { lexicon, pieces: new Map(), share: sharedPhrases(), ids: [] };
  list((text, reading) => addWording(writing, text, reading));
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

type Writing<Condition> = {
  lexicon: Lexicon<Condition>;
  /** Each piece between spaces is cut and looked up once, however many wordings hold it. */
  pieces: Map<string, number[]>;
  share: (reading: Reading<Condition>, words: number) => Phrase<Condition>;
  /** The words of the wording at hand. */
  ids: number[];
};

function addWording<Condition>(writing: Writing<Condition>, text: string, reading: Reading<Condition>): void {
  const gap = text.indexOf(' .. ');
  if (gap > 0) return addPair(writing.lexicon, text.slice(0, gap), text.slice(gap + 4), reading);
  writing.ids.length = 0;
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from);
    const to = space < 0 ? text.length : space;
    writing.ids.push(...idsOfPiece(writing, text.slice(from, to)));
    from = to + 1;
  }
  addSequence(writing, reading);
}

function idsOfPiece<Condition>({ lexicon, pieces }: Writing<Condition>, piece: string): number[] {
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

function addSequence<Condition>({ lexicon, ids, share }: Writing<Condition>, reading: Reading<Condition>): void {
  if (ids.length === 0 || ids[0] === JOINT_ID || ids[ids.length - 1] === JOINT_ID) return;
  let node = 0;
  for (const id of ids) node = grow(lexicon.automaton, node, id);
  const known = lexicon.phraseAt[node];
  lexicon.phraseAt[node] = known ? withReading(known, reading) : share(reading, lengthOf(ids));
}

/** In words; a number makes a wording longer, but less than a word does, and a joint not at all. */
function lengthOf(ids: number[]): number {
  let length = 0;
  for (const id of ids) length += id === JOINT_ID ? 0 : id <= LAST_MARK_ID ? A_NUMBER : 1;
  return length;
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
  seconds.push({ second: to, phrase: phraseOf([reading], 2) });
  lexicon.pairs.set(from, seconds);
}
