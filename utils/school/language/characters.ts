/** What kind of character stands at a place of a text; ASCII by table, because nearly every title is. */

const WORD = 1;
const DIGIT = 2;
const PAUSE = 4;
const JOINT = 8;

const KINDS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) KINDS[code] = WORD;
  else if (/\d/.test(character)) KINDS[code] = WORD | DIGIT;
  else if ('-:()[]{}=!?'.includes(character)) KINDS[code] = PAUSE;
  else if ('/&+,;|>'.includes(character)) KINDS[code] = JOINT;
}

const WORD_BEYOND_ASCII = /[\p{L}\p{M}\p{N}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const APOSTROPHES: ReadonlySet<number> = new Set([...`'’‘\`´`].map((character) => character.charCodeAt(0)));
const DOT = 46;
const SPACE = 32;

export function isDigit(code: number): boolean {
  return code < 128 && ((KINDS[code] ?? 0) & DIGIT) !== 0;
}

/** Letters, their accents, and digits. */
export function isWordCharacter(code: number): boolean {
  return code < 128 ? ((KINDS[code] ?? 0) & WORD) !== 0 : WORD_BEYOND_ASCII.test(String.fromCodePoint(code));
}

export function isPause(code: number): boolean {
  return code < 128 ? ((KINDS[code] ?? 0) & PAUSE) !== 0 : code === 0x2013 || code === 0x2014;
}

export function isJoint(code: number): boolean {
  return code < 128 ? ((KINDS[code] ?? 0) & JOINT) !== 0 : '→⇒•·'.includes(String.fromCodePoint(code));
}

export function isPicture(code: number): boolean {
  return PICTURE.test(String.fromCodePoint(code));
}

/** Where plain letters from `at` on end, when that is where the word ends; else -1. Nearly every word is of this kind. */
export function plainWordEnd(line: string, at: number): number {
  let end = at;
  while (isLetter(line.charCodeAt(end))) end++;
  const code = end < line.length ? line.charCodeAt(end) : SPACE;
  return code === SPACE || (code < 128 && code !== DOT && KINDS[code] !== 0 && !isDigit(code)) ? end : -1;
}

/** Where the word that starts at `at` ends; an apostrophe inside belongs to it. */
export function wordEnd(line: string, at: number): number {
  let end = at;
  while (end < line.length) {
    const code = line.codePointAt(end) ?? 0;
    if (isWordCharacter(code)) end += code > 0xffff ? 2 : 1;
    else if (end > at && APOSTROPHES.has(code) && isWordCharacter(line.codePointAt(end + 1) ?? 32)) end++;
    else break;
  }
  return end;
}

/** The end of letters with dots between them ("P.E.", "D.E.A.R"), if that is what starts at `at`. */
export function dottedEnd(line: string, at: number): number | undefined {
  let end = at;
  let letters = 0;
  while (isLetter(line.charCodeAt(end)) && line.charCodeAt(end + 1) === DOT) {
    end += 2;
    letters++;
  }
  if (letters < 2) return undefined;
  return isLetter(line.charCodeAt(end)) && !isWordCharacter(line.codePointAt(end + 1) ?? 32) ? end + 1 : end;
}

function isLetter(code: number): boolean {
  return code < 128 && ((KINDS[code] ?? 0) & (WORD | DIGIT)) === WORD;
}
