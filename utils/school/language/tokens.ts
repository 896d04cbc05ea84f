import { minuteOfDay } from '../../domain/minutes.ts';

/**
 * `word`, `number`, `clock`: what was written.
 * `joint`: two things stand side by side (/ & + , and then).
 * `noise`: says nothing here and matches no wording.
 * `pause`: what follows explains what stands before (- : ( ) =).
 */
export type TokenType = 'word' | 'number' | 'clock' | 'joint' | 'pause' | 'noise';

export type Token = {
  type: TokenType;
  /** Lower case, without accents and apostrophes; `&` for a joint, `(` and `)` for brackets, `-` for other pauses. */
  text: string;
  /** Where it stands in the original text. */
  start: number;
  end: number;
  /** Whether it was written against the token before it, as in "2B" or "check-in". */
  glued: boolean;
  /** Cut short with a dot: "narr.". */
  clipped: boolean;
  /** For a clock time: minutes since midnight as written, without a guess at morning or afternoon. */
  minute?: number;
};

/** Longer texts are cut: a title is a line, not a page, and a calendar must not be able to stall us. */
const LONGEST_TEXT = 2000;

const PIECE =
  /(\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?)|\b(1\/2)\b|((?:\p{L}\.){2,}(?:\p{L}\b)?|w\/o\b|w\/|[\p{L}\p{M}\p{N}]+(?:['’‘`´][\p{L}\p{M}]+)*|[$@])|(~~|->|→|=>|⇒|[/&+,;|•·>])|([-–—:()[\]{}=!?]+)|(\p{Extended_Pictographic})/giu;

const LETTERS_AND_DIGITS = /\d+(?:st|nd|rd|th)(?![a-z])|\d+|[^\d]+/g;
const JOINING_WORDS: ReadonlySet<string> = new Set(['and', 'then', 'plus', 'n', 'y', 'und']);

/** Cuts a title or a goal into words, numbers, clock times and the marks between them. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const line = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  for (const match of line.matchAll(PIECE)) {
    const [piece, clock, half, word, joint, pause] = match;
    const start = match.index;
    const end = start + piece.length;
    const glued = tokens.at(-1)?.end === start;
    if (clock) tokens.push(clockToken(clock, start, end));
    else if (half) tokens.push({ type: 'word', text: 'half', start, end, glued, clipped: false });
    else if (word) pushWord(tokens, word, start, { glued, clipped: line[end] === '.' && !word.endsWith('.') });
    else if (joint) tokens.push({ type: 'joint', text: '&', start, end, glued, clipped: false });
    else if (pause) pushPause(tokens, line, pause, start, end);
    else tokens.push({ type: 'word', text: piece, start, end, glued, clipped: false });
  }
  return tokens;
}

function clockToken(text: string, start: number, end: number): Token {
  const [hours = '', rest = ''] = text.toLowerCase().split(/[:.\s]|(?=[ap])/, 2);
  const minutes = /^\d\d/.exec(rest)?.[0] ?? '00';
  const afternoon = /p\.?m/i.test(text) && hours !== '12' ? 12 * 60 : 0;
  const minute = minuteOfDay(`${hours}:${minutes}`);
  return { type: 'clock', text: '@', start, end, glued: false, clipped: false, ...(minute === null ? {} : { minute: minute + afternoon }) };
}

function pushWord(tokens: Token[], piece: string, start: number, { glued, clipped }: Pick<Token, 'glued' | 'clipped'>): void {
  const text = plain(piece);
  const spelled = SPELLED_OUT[text];
  if (spelled) {
    tokens.push({ type: 'word', text: spelled, start, end: start + piece.length, glued, clipped: false });
    return;
  }
  if (!/\d/.test(text)) {
    const type = JOINING_WORDS.has(text) ? 'joint' : 'word';
    tokens.push({ type, text: type === 'joint' ? '&' : text, start, end: start + piece.length, glued, clipped: false });
    return;
  }
  let offset = start;
  for (const part of text.match(LETTERS_AND_DIGITS) ?? []) {
    const type = /^\d/.test(part) ? 'number' : 'word';
    const end = Math.min(offset + part.length, start + piece.length);
    tokens.push({ type, text: part, start: offset, end, glued: glued || offset > start, clipped: false });
    offset = end;
  }
}

/** A hyphen inside a word or a range joins; one with a space beside it is a pause. */
function pushPause(tokens: Token[], line: string, mark: string, start: number, end: number): void {
  const spaced = start === 0 || end === line.length || line[start - 1] === ' ' || line[end] === ' ';
  const first = mark.charAt(0);
  if ((first === '-' || first === '–') && !spaced) return;
  const open = /[([{]/.test(mark);
  const close = /[)\]}]/.test(mark);
  tokens.push({ type: 'pause', text: open ? '(' : close ? ')' : '-', start, end, glued: false, clipped: false });
}

const ASCII_ONLY = /^[\da-z/$@.]+$/;

const SPELLED_OUT: Readonly<Record<string, string>> = { 'w/': 'with', 'w/o': 'without', '@': 'at' };

/** Lower case, no accents, no apostrophes, no dots: "P.E." is "pe", "Educación" is "educacion". */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower.includes('.') ? lower.replaceAll('.', '') : lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´.]/gu, '')
    .replaceAll('ß', 'ss');
}
