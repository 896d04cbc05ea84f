import type { Token } from '../language/tokens.ts';

const GRADE_WORDS: ReadonlySet<string> = new Set([
  'gr',
  'grade',
  'grades',
  'grd',
  'grs',
  'yr',
  'year',
  'years',
  'grado',
  'grader',
  'graders',
  'annee',
]);
const PLACE_WORDS: ReadonlySet<string> = new Set([
  'rm',
  'room',
  'rms',
  'bldg',
  'portable',
  'salon',
  'door',
  'classrm',
  'sala',
  'salle',
  'local',
]);
/** Counting words of a curriculum: "Wonders U4W3 D2", "pp. 112-113", "pt 2". */
const COUNTING_WORDS: ReadonlySet<string> = new Set([
  'pt',
  'part',
  'pg',
  'pgs',
  'pp',
  'page',
  'pages',
  'unit',
  'lesson',
  'les',
  'lsn',
  'mod',
  'module',
  'ch',
  'chap',
  'chapter',
  'vol',
  'ex',
  'no',
  'l',
  'u',
  'm',
  's',
  'w',
  'wk',
  'week',
  'p',
  'q',
  'lvl',
  'level',
]);

/** "Mrs. Patel" teaches no pastels. */
const PERSON_TITLES: ReadonlySet<string> = new Set([
  'ms',
  'mrs',
  'mr',
  'mme',
  'mlle',
  'srta',
  'sra',
  'sr',
  'señora',
  'señor',
  'profe',
]);

/**
 * The title without what only says for whom, where or how far along: "gr 3" is no guided reading, "pt 2" no physical
 * therapy. Masked words keep their place and match no wording. A title that is nothing else ("Day 3", "P4") stays whole.
 */
export function maskNoise(tokens: Token[], title: string, wholeDay: boolean): Token[] {
  if (!tokens.some(mayBeNoise)) return tokens;
  const masked = new Set<number>();
  const persons = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type !== 'word') continue;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (GRADE_WORDS.has(token.text) && isGrade(next)) mask(masked, at, at + 1);
    else if (GRADE_WORDS.has(token.text) && isGrade(before)) mask(masked, at - 1, at);
    else if (PLACE_WORDS.has(token.text) && next?.type === 'number') mask(masked, at, at + 1);
    else if (PERSON_TITLES.has(token.text) && isCapitalized(next, title)) mask(persons, at, at + 1);
  }
  if (!wholeDay) maskCountingWords(tokens, masked);
  const isBare = tokens.every((token, at) => token.type !== 'word' || masked.has(at) || persons.has(at));
  const hidden = isBare ? persons : masked.union(persons);
  if (hidden.size === 0) return tokens;
  return tokens.map((token, at) => (hidden.has(at) ? { ...token, type: 'noise' as const } : token));
}

function mayBeNoise({ type, text }: Token): boolean {
  return type === 'number' || GRADE_WORDS.has(text) || PERSON_TITLES.has(text);
}

function isGrade(token: Token | undefined): boolean {
  return token?.type === 'number' || token?.text === 'k';
}

function isCapitalized(token: Token | undefined, title: string): boolean {
  return token?.type === 'word' && /^\p{Lu}/u.test(title.slice(token.start, token.end));
}

function mask(masked: Set<number>, from: number, to: number): void {
  masked.add(from);
  masked.add(to);
}

/** "U4", "lesson 47": only behind the word that they count, never in front. */
function maskCountingWords(tokens: Token[], masked: Set<number>): void {
  let named = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type !== 'word' || masked.has(at)) continue;
    if (named && tokens[at + 1]?.type === 'number' && COUNTING_WORDS.has(token.text)) mask(masked, at, at + 1);
    else named = true;
  }
}
