import { gradeNames, noiseWords } from '../data/noise.ts';
import type { PhraseMatch } from '../language/match-phrases.ts';
import type { Token } from '../language/tokens.ts';

const NOISE: ReadonlySet<string> = new Set([...noiseWords.trim().split(/\s+/), ...Object.keys(gradeNames)]);

/** How many words of a stretch no wording explains: they make any reading of it less sure. */
export function unexplainedWords(
  tokens: Token[],
  matches: PhraseMatch<unknown>[],
  { from, to }: { from: number; to: number },
): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.type !== 'word' || token.text.length === 1 || NOISE.has(token.text)) continue;
    if (!matches.some((match) => at >= match.from && at < match.to)) count++;
  }
  return count;
}
