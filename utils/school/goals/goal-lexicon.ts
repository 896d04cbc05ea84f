import { type GoalAreaId, goalAreaIds } from '../../domain/goal-area.ts';
import { goalBoilerplate, goalSettings } from '../data/goal-boilerplate.ts';
import { everydayWords } from '../data/noise.ts';
import { goalAreaFacts } from '../goal-area-facts.ts';
import { buildLexicon, type Wording } from '../language/lexicon.ts';
import { type Reader, readerOf } from '../language/match-phrases.ts';
import { listed } from '../language/wordings.ts';
import { goalRoot } from './example-words.ts';

/** How strongly a wording speaks for an area, in natural log units. */
const STRENGTH = { heads: 5, clear: 3, likely: 1.1, hints: 0 } as const;

/** A single word says less than several together. */
const SINGLE_WORD = 0.7;

/** The target of words that belong to how progress is measured, not to what is practiced. */
export const BOILERPLATE = goalAreaIds.length;
/** The target of words that say where and when. */
export const SETTING = goalAreaIds.length + 1;

let reader: Reader<never> | undefined;

/** The lexicon of goals with its memory, built on first use. */
export function goalReader(): Reader<never> {
  reader ??= readerOf(buildLexicon(goalWordings(), { classes: {}, plainWords: everydayWords, root: goalRoot }));
  return reader;
}

function goalWordings(): Wording<never>[] {
  const wordings: Wording<never>[] = [];
  for (const [target, area] of goalAreaIds.entries()) {
    const source = goalAreaFacts[area satisfies GoalAreaId].wordings;
    for (const strength of ['heads', 'clear', 'likely', 'hints'] as const)
      for (const text of listed(source[strength] ?? ''))
        wordings.push({
          text,
          reading: { target, weight: STRENGTH[strength] * (text.includes(' ') ? 1 : SINGLE_WORD) },
        });
  }
  for (const text of listed(goalBoilerplate)) wordings.push({ text, reading: { target: BOILERPLATE, weight: 0 } });
  for (const text of listed(goalSettings)) wordings.push({ text, reading: { target: SETTING, weight: 0 } });
  return wordings;
}
