import { type GoalAreaId, goalAreaIds } from '../domain/goal-area.ts';
import type { Discipline } from '../domain/student.ts';
import { goalAreaFacts } from './goal-area-facts.ts';
import { BOILERPLATE, goalReader } from './goals/goal-lexicon.ts';
import { matchPairs, matchPhrases, type PhraseMatch } from './language/match-phrases.ts';
import { tokensOf } from './language/tokens.ts';

export type GoalAreaReading = { area: GoalAreaId; confidence: number; evidence: string };
export type GoalReading = { areas: GoalAreaReading[] };

const PAIR_REACH = 6;
const SECOND_WORDING = 0.6;
/** Another discipline than the usual ones may write such a goal, only less often. */
const LEADING_DISCIPLINE = 0.5;
const OTHER_DISCIPLINE = -1;
/** What speaks for "none of these". */
const UNKNOWN = 0.6;
const LEAST_CONFIDENCE = 0.12;
const MOST_AREAS = 4;

/**
 * The areas that a goal's text falls into, best first; confidences are the chance that the area is one of the goal's.
 * Never throws; a text that says nothing known has no areas.
 */
export function recognizeGoal(text: string, discipline?: Discipline): GoalReading {
  const tokens = tokensOf(text);
  const reader = goalReader();
  const scores = new Map<number, { score: number; weights: number[]; evidence: PhraseMatch<never>; loudest: number }>();
  for (const match of [...matchPhrases(reader, tokens), ...matchPairs(reader, tokens, PAIR_REACH)]) {
    for (const { target, weight } of match.phrase.readings) {
      if (target === BOILERPLATE) continue;
      const known = scores.get(target);
      if (!known) scores.set(target, { score: 0, weights: [weight], evidence: match, loudest: weight });
      else {
        known.weights.push(weight);
        if (weight > known.loudest) Object.assign(known, { evidence: match, loudest: weight });
      }
    }
  }
  let total = Math.exp(UNKNOWN);
  for (const [target, entry] of scores) {
    const area = goalAreaIds[target];
    if (!area) continue;
    const [first = 0, ...others] = entry.weights.sort((a, b) => b - a);
    entry.score = first + others.reduce((sum, weight, at) => sum + weight * SECOND_WORDING ** (at + 1), 0) + disciplinePrior(area, discipline);
    total += Math.exp(entry.score);
  }
  const areas = [...scores]
    .map(([target, { score, evidence }]) => ({ area: goalAreaIds[target], confidence: Math.exp(score) / total, evidence }))
    .filter((reading) => reading.confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_AREAS);
  return {
    areas: areas.flatMap(({ area, confidence, evidence }) => {
      const [first, last] = [tokens[evidence.from], tokens[evidence.to - 1]];
      if (!area || !first || !last) return [];
      return [{ area, confidence: Math.round(confidence * 1000) / 1000, evidence: text.slice(first.start, last.end) }];
    }),
  };
}

function disciplinePrior(area: GoalAreaId, discipline?: Discipline): number {
  if (!discipline) return 0;
  const { disciplines } = goalAreaFacts[area];
  if (disciplines[0] === discipline) return LEADING_DISCIPLINE;
  return disciplines.includes(discipline) ? 0 : OTHER_DISCIPLINE;
}
