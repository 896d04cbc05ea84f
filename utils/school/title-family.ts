import { wordClasses } from './data/word-classes.ts';
import { type Token, tokensOf } from './language/tokens.ts';
import { fullWord, singular } from './language/words.ts';
import { maskNoise } from './titles/mask-noise.ts';

const WEEKDAYS: ReadonlySet<string> = new Set(wordClasses.weekday.split(/\s+/));
const SMALL_WORDS: ReadonlySet<string> = new Set(['with', 'without', 'at', 'in', 'on', 'the', 'a', 'an', 'for', 'of']);

/**
 * What a title has in common with its sisters: "WIN 1st gr", "WIN - gr 2", "win Tues" and "WIN w/ Ms. Lee" are one
 * family, so that an answer given once holds for all of them on that calendar (C6). Empty when a title has no word.
 */
export function titleFamily(title: string): string {
  const words = tokensOf(title).filter(isWord);
  const kept = maskNoise(tokensOf(title), title, true).filter((token) => isWord(token) && !isAside(token));
  return (kept.length > 0 ? kept : words).map(({ text }) => singular(fullWord(text))).join(' ');
}

function isWord({ type }: Token): boolean {
  return type === 'word';
}

function isAside({ text }: Token): boolean {
  return WEEKDAYS.has(text) || SMALL_WORDS.has(text);
}
