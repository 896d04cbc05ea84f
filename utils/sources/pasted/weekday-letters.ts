import type { Weekday } from '../../domain/local-date.ts';

const ENGLISH: Readonly<Record<string, Weekday>> = {
  M: 1,
  T: 2,
  W: 3,
  R: 4,
  F: 5,
  Mo: 1,
  Tu: 2,
  We: 3,
  Th: 4,
  Fr: 5,
};
const SPANISH: Readonly<Record<string, Weekday>> = {
  L: 1,
  M: 2,
  X: 3,
  J: 4,
  V: 5,
  Lu: 1,
  Ma: 2,
  Mi: 3,
  Ju: 4,
  Vi: 5,
};

const LETTER = '(?:Th|Tu|Mo|We|Fr|Lu|Ma|Mi|Ju|Vi|[MTWRFLXJV])';
const LETTERS = new RegExp(String.raw`^${LETTER}(?:\s?[-–/,&+·]?\s?${LETTER})*(?![\p{L}\d])`, 'u');

/** A whole week's head, told by its order: "T" and "M" stand for two days each. */
const WEEK_HEADS = ['M T W T F', 'M T W TH F', 'M T W R F', 'L M M J V', 'L M X J V', 'L MA MI J V'];

/** "M W F", "TTh", "M-F", "L/X/V" at the beginning of a text; null when it begins otherwise. */
export function readLetters(text: string): { weekdays: Weekday[]; end: number } | null {
  const match = LETTERS.exec(text);
  if (!match) return null;
  const tokens = match[0].match(new RegExp(LETTER, 'gu')) ?? [];
  const isSpanish = tokens.some((token) => !(token in ENGLISH));
  const weekdays = tokens.map((token) => (isSpanish ? SPANISH : ENGLISH)[token]);
  // "MM" is morning meeting.
  if (!isWhole(weekdays) || new Set(weekdays).size < weekdays.length) return null;
  const [first, last] = weekdays;
  const isRange = weekdays.length === 2 && /[-–]/u.test(match[0]);
  const days = isRange && first && last ? between(first, last) : weekdays;
  return { weekdays: [...days].sort(), end: match[0].length };
}

/** Whether these cells are Monday to Friday in single letters. */
export function isWeekOfLetters(cells: readonly string[]): boolean {
  return WEEK_HEADS.includes(cells.map((cell) => cell.toUpperCase()).join(' '));
}

/** Over the end of the week, too: "Fri-Mon". */
export function between(first: Weekday, last: Weekday): Weekday[] {
  const days = ((last - first + 7) % 7) + 1;
  return Array.from({ length: days }, (_, at) => (((first - 1 + at) % 7) + 1) as Weekday);
}

function isWhole(weekdays: readonly (Weekday | undefined)[]): weekdays is Weekday[] {
  return !weekdays.includes(undefined);
}
