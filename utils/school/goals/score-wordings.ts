import { matchPairs, type PhraseMatch } from '../language/match-phrases.ts';
import type { Token } from '../language/tokens.ts';
import { goalReader, SETTING } from './goal-lexicon.ts';

/** What listed wordings say for one area: how strongly, and which says it loudest. */
export type WordingScore = { score: number; loudest: number; evidence: PhraseMatch<never> };

/** "put on … coat": how many words may stand between the two. */
const PAIR_REACH = 6;
/** Two words with others between them say less than the same words together. */
const APART_WEIGHT = 0.7;
/** The second wording for an area adds half of what it would alone, the third a quarter. */
const SECOND_WORDING = 0.5;
const MOST_FOR_WORDINGS = 6;
/** "at lunch", "during the writing block": where it is practiced, not what. */
const SETTING_WEIGHT = 0.25;
const SETTING_MARKS: ReadonlySet<string> = new Set([
  ...['at', 'in', 'during', 'from', 'to', 'before', 'after', 'for', 'within', 'into', 'while'],
]);

/** How strongly the wordings found in a goal speak for each area, by the area's number. */
export function wordingScores(tokens: Token[], matches: PhraseMatch<never>[]): Map<number, WordingScore> {
  const said = new Map<number, { weights: number[]; loudest: number; evidence: PhraseMatch<never> }>();
  const apart = matchPairs(goalReader(), tokens, PAIR_REACH);
  for (const match of [...matches, ...apart]) {
    const factor = isSetting(match, tokens) ? SETTING_WEIGHT : apart.includes(match) ? APART_WEIGHT : 1;
    for (const { target, weight: full } of match.phrase.readings) {
      const weight = full * factor;
      const known = said.get(target);
      if (!known) said.set(target, { weights: [weight], loudest: weight, evidence: match });
      else {
        known.weights.push(weight);
        if (weight > known.loudest) Object.assign(known, { loudest: weight, evidence: match });
      }
    }
  }
  return new Map(
    [...said].map(([target, { weights, loudest, evidence }]) => [target, { score: sumOf(weights), loudest, evidence }]),
  );
}

/** Whether a wording only names a place or a part of the day. */
export function isSetting({ from, phrase }: PhraseMatch<never>, tokens: Token[]): boolean {
  if (!phrase.readings.some(({ target }) => target === SETTING)) return false;
  const before = [tokens[from - 1]?.text ?? '', tokens[from - 2]?.text ?? ''];
  return before.some((word) => SETTING_MARKS.has(word));
}

function sumOf(weights: number[]): number {
  const sum = weights.sort((a, b) => b - a).reduce((score, weight, at) => score + weight * SECOND_WORDING ** at, 0);
  return Math.min(MOST_FOR_WORDINGS, sum);
}
