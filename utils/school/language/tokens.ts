import { minuteOfDay } from '../../domain/minutes.ts';
import {
  dottedEnd,
  isDigit,
  isJoint,
  isPause,
  isPicture,
  isWordCharacter,
  plainWordEnd,
  wordEnd,
} from './characters.ts';

/**
 * `word`, `number`, `clock`: what was written.
 * `joint`: two things stand side by side (/ & + , and then).
 * `noise`: says nothing here and matches no wording.
 * `pause`: what follows explains what stands before (- : ( ) =).
 */
export type TokenType = 'word' | 'number' | 'clock' | 'joint' | 'pause' | 'noise';

export type Token = {
  type: TokenType;
  /** Lower case, without accents and apostrophes; `&` for a joint, `@` for a clock time, `(`, `)` or `-` for a pause. */
  text: string;
  /** Where it stands in the original text. */
  start: number;
  end: number;
  /** Whether it was written against the token before it, as in "2B". */
  glued: boolean;
  /** Cut short with a dot: "narr.". */
  clipped: boolean;
  /** For a clock time: minutes since midnight as written, without a guess at morning or afternoon. */
  minute: number | undefined;
};

/** Longer texts are cut: a title is a line, not a page, and a calendar must not be able to stall us. */
const LONGEST_TEXT = 2000;

const CLOCK = /(\d{1,2})(?:[:.](\d\d)(?!\d))?(?:\s?([ap])\.?m\b\.?)?/iy;
const HALF = /1\/2(?![\d/])/y;
const LETTERS_OR_DIGITS = /\d+(?:st|nd|rd|th)(?![a-z])|\d+|[^\d]+/g;
const JOINING_WORDS: ReadonlySet<string> = new Set(['and', 'then', 'plus', 'n', 'y', 'und']);

/** Whether a word only joins two others. */
export function joins(word: string): boolean {
  return JOINING_WORDS.has(word);
}

/** Cuts a title or a goal into words, numbers, clock times and the marks between them. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const line = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  for (let at = 0; at < line.length; ) at = readToken(line, at, tokens);
  return tokens;
}

/** Reads what starts at `at`, if anything does, and returns where to go on. */
function readToken(line: string, at: number, tokens: Token[]): number {
  const code = line.codePointAt(at) ?? 0;
  if (isDigit(code)) return readClock(line, at, tokens) ?? readHalf(line, at, tokens) ?? readWord(line, at, tokens);
  if (isWordCharacter(code)) return readWord(line, at, tokens);
  if (code === 32) return at + 1;
  const size = code > 0xffff ? 2 : 1;
  const mark = line.charAt(at);
  if (mark === '@' || mark === '$') return add(tokens, 'word', mark === '@' ? 'at' : mark, at, at + 1);
  if (isPause(code)) return readPause(line, at, tokens);
  if (isJoint(code)) return add(tokens, 'joint', '&', at, at + 1);
  if (mark === '~' && line.charAt(at + 1) === '~') return add(tokens, 'joint', '&', at, at + 2);
  if (code > 0xff && isPicture(code)) return add(tokens, 'word', String.fromCodePoint(code), at, at + size);
  return at + size;
}

function add(tokens: Token[], type: TokenType, text: string, start: number, end: number, clipped = false): number {
  const before = tokens[tokens.length - 1];
  const glued = before !== undefined && before.end === start;
  tokens.push({ type, text, start, end, glued, clipped, minute: undefined });
  return end;
}

/** "8:15", "9.30", "3pm", "12:15 p.m."; a bare number is none. */
function readClock(line: string, at: number, tokens: Token[]): number | undefined {
  CLOCK.lastIndex = at;
  const [written = '', hours = '', minutes, half] = CLOCK.exec(line) ?? [];
  if (minutes === undefined && half === undefined) return undefined;
  const end = add(tokens, 'clock', '@', at, at + written.length);
  const minute = minuteOfDay(`${hours}:${minutes ?? '00'}`);
  const token = tokens[tokens.length - 1];
  const isAfternoon = half?.toLowerCase() === 'p' && hours !== '12';
  if (token && minute !== null) token.minute = minute + (isAfternoon ? 12 * 60 : 0);
  return end;
}

function readHalf(line: string, at: number, tokens: Token[]): number | undefined {
  HALF.lastIndex = at;
  return HALF.test(line) ? add(tokens, 'word', 'half', at, at + 3) : undefined;
}

function readWord(line: string, at: number, tokens: Token[]): number {
  const plainEnd = plainWordEnd(line, at);
  if (plainEnd > at) return addWord(line, line.slice(at, plainEnd).toLowerCase(), at, plainEnd, tokens);
  const end = dottedEnd(line, at) ?? wordEnd(line, at);
  const text = plain(line.slice(at, end));
  return hasDigit(text) ? readMixed(text, at, end, tokens) : addWord(line, text, at, end, tokens);
}

function addWord(line: string, text: string, at: number, end: number, tokens: Token[]): number {
  if (text === 'w' && line.charAt(end) === '/') return readWith(line, at, tokens);
  const clipped = line.charAt(end) === '.' && line.charAt(end - 1) !== '.';
  return joins(text) ? add(tokens, 'joint', '&', at, end) : add(tokens, 'word', text, at, end, clipped);
}

/** "w/" and "w/o". */
function readWith(line: string, at: number, tokens: Token[]): number {
  const without = line.charAt(at + 2).toLowerCase() === 'o' && !isWordCharacter(line.codePointAt(at + 3) ?? 32);
  return add(tokens, 'word', without ? 'without' : 'with', at, at + (without ? 3 : 2));
}

/** "2B" is a number and a letter, "5th" a number. */
function readMixed(text: string, start: number, end: number, tokens: Token[]): number {
  let at = start;
  for (const piece of text.match(LETTERS_OR_DIGITS) ?? []) {
    // "¼" is written out as more characters than it has.
    if (at >= end) break;
    const to = Math.min(at + piece.length, end);
    add(tokens, isDigit(piece.charCodeAt(0)) ? 'number' : 'word', piece, at, to);
    at = to;
  }
  return end;
}

/** A hyphen inside a word or a range joins; one with a space beside it is a pause. */
function readPause(line: string, at: number, tokens: Token[]): number {
  let end = at + 1;
  while (isPause(line.charCodeAt(end))) end++;
  const mark = line.charAt(at);
  if (line.charAt(end) === '>') return add(tokens, 'joint', '&', at, end + 1);
  const joins = end === at + 1 && (mark === '-' || mark === '–' || isRatio(line, at));
  if (joins && at > 0 && end < line.length && line.charAt(at - 1) !== ' ' && line.charAt(end) !== ' ') return end;
  return add(tokens, 'pause', pauseKind(line, at, end), at, end);
}

/** Brackets count before dashes: "- (" opens one. */
function pauseKind(line: string, from: number, end: number): string {
  let kind = '-';
  for (let at = from; at < end; at++) {
    const mark = line.charAt(at);
    if (mark === '(' || mark === '[' || mark === '{') return '(';
    if (mark === ')' || mark === ']' || mark === '}') kind = ')';
  }
  return kind;
}

/** "1:1". */
function isRatio(line: string, at: number): boolean {
  return line.charAt(at) === ':' && isDigit(line.charCodeAt(at - 1)) && isDigit(line.charCodeAt(at + 1));
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** Written without accents, apostrophes and dots. */
const PLAIN = /^[^'`.\u0080-\uffff]*$/;

/** Lower case, no accents, no apostrophes, no dots: "P.E." is "pe", "Educación" is "educacion". */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´.]/gu, '')
    .replaceAll('ß', 'ss');
}
