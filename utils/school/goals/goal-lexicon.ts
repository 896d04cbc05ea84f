import { type GoalAreaId, goalAreaIds } from '../../domain/goal-area.ts';
import { goalBoilerplate } from '../data/goal-boilerplate.ts';
import { buildLexicon, type Wording } from '../language/lexicon.ts';
import { type Reader, readerOf } from '../language/match-phrases.ts';
import { fullWord, stem } from '../language/words.ts';
import { goalAreaFacts } from '../goal-area-facts.ts';
import { listed } from '../titles/title-lexicon.ts';

/** How strongly a wording speaks for an area, in natural log units. */
const STRENGTH = { heads: 5, clear: 3, likely: 1.8, hints: 0.8 } as const;

/** The target of words that belong to how progress is measured, not to what is practiced. */
export const BOILERPLATE = goalAreaIds.length;

let reader: Reader<never> | undefined;

/** The lexicon of goals with its memory, built on first use. */
export function goalReader(): Reader<never> {
  reader ??= readerOf(buildLexicon(goalWordings(), { classes: {}, plainWords: [], root: (word) => stem(fullWord(word)) }));
  return reader;
}

function goalWordings(): Wording<never>[] {
  const wordings: Wording<never>[] = [];
  for (const [target, area] of goalAreaIds.entries()) {
    const source = goalAreaFacts[area satisfies GoalAreaId].wordings;
    for (const strength of ['heads', 'clear', 'likely', 'hints'] as const)
      for (const text of listed(source[strength] ?? '')) wordings.push({ text, target, weight: STRENGTH[strength] });
  }
  for (const text of listed(goalBoilerplate)) wordings.push({ text, target: BOILERPLATE, weight: 0 });
  return wordings;
}
