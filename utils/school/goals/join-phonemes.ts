import type { Token } from '../language/tokens.ts';

/** The word under which all speech sounds between slashes are listed and counted. */
const PHONEME = 'phoneme';
const LONGEST_SOUND = 3;

/** "/r/", "/th/" and "/str/" as one word each: which sound it is does not matter for the area of a goal. */
export function joinPhonemes(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [open, sound, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!open) continue;
    // "he/she/they" are words side by side.
    const isBetweenWords = open.glued && tokens[at - 1]?.type === 'word';
    if (sound && close && !isBetweenWords && isSound(open, sound, close)) {
      joined.push({ ...sound, text: PHONEME, start: open.start, end: close.end });
      at += 2;
    } else joined.push(open);
  }
  return joined;
}

function isSound(open: Token, sound: Token, close: Token): boolean {
  const isWritten = open.type === 'joint' && close.type === 'joint' && sound.glued && close.glued;
  return isWritten && sound.type === 'word' && sound.text.length <= LONGEST_SOUND;
}
