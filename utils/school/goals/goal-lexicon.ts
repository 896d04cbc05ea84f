import { type GoalAreaId, goalAreaIds } from '../../domain/goal-area.ts';
import { goalBoilerplate, goalSettings } from '../data/goal-boilerplate.ts';
import { everydayWords } from '../data/noise.ts';
import { goalAreaFacts } from '../goal-area-facts.ts';
import { type AddWording, buildLexicon } from '../language/lexicon.ts';
import { type Reader, readerOf } from '../language/match-phrases.ts';
import { eachWording } from '../language/wordings.ts';
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
  reader ??= readerOf(buildLexicon(listWordings, { classes: {}, plainWords: everydayWords, root: goalRoot }));
  return reader;
}

function listWordings(add: AddWording<never>): void {
  for (const [target, area] of goalAreaIds.entries()) {
    const source = goalAreaFacts[area satisfies GoalAreaId].wordings;
    for (const strength of ['heads', 'clear', 'likely', 'hints'] as const) {
      const several = { target, weight: STRENGTH[strength] };
      const single = { target, weight: STRENGTH[strength] * SINGLE_WORD };
      eachWording(source[strength], (text) => add(text, text.includes(' ') ? several : single));
    }
  }
  eachWording(goalBoilerplate, (text) => add(text, { target: BOILERPLATE, weight: 0 }));
  eachWording(goalSettings, (text) => add(text, { target: SETTING, weight: 0 }));
}
