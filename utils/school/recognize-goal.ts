import { type GoalAreaId, goalAreaIds } from '../domain/goal-area.ts';
import type { Discipline } from '../domain/student.ts';
import { goalAreaFacts } from './goal-area-facts.ts';
import { exampleWords, goalFeatures } from './goals/example-words.ts';
import { goalReader, SETTING } from './goals/goal-lexicon.ts';
import { joinPhonemes } from './goals/join-phonemes.ts';
import { matchPairs, matchPhrases, type PhraseMatch } from './language/match-phrases.ts';
import { type Token, tokensOf } from './language/tokens.ts';

export type GoalAreaReading = { area: GoalAreaId; confidence: number; evidence: string };
export type GoalReading = { areas: GoalAreaReading[] };

const PAIR_REACH = 6;
const SECOND_WORDING = 0.5;
const MOST_FOR_WORDINGS = 6;
/** How much what the examples teach counts beside the listed wordings. */
const EXAMPLES = 0.8;
/** Another discipline than the usual ones may write such a goal, only less often. */
const LEADING_DISCIPLINE = 0.4;
const OTHER_DISCIPLINE = -1;
const LEAST_CONFIDENCE = 0.08;
const MOST_AREAS = 4;
const SETTING_WEIGHT = 0.25;
const SETTING_MARKS: ReadonlySet<string> = new Set([
  'at',
  'in',
  'during',
  'from',
  'to',
  'before',
  'after',
  'for',
  'within',
  'into',
  'while',
]);

type Found = { weights: number[]; evidence: PhraseMatch<never>; loudest: number };

/**
 * The areas that a goal's text falls into, best first; a confidence is the chance that the area is one of the goal's.
 * Never throws; a text that says nothing known has no areas.
 */
export function recognizeGoal(text: string, discipline?: Discipline): GoalReading {
  const tokens = joinPhonemes(tokensOf(text));
  const matches = matchPhrases(goalReader(), tokens);
  const found = wordingsIn(tokens, matches);
  const settings = matches.filter((match) => isSetting(match, tokens));
  const taught = exampleScores(tokens.filter((_, at) => !settings.some(({ from, to }) => at >= from && at < to)));
  const scored = goalAreaIds.map((area, target) => ({
    area,
    score: wordingScore(found.get(target)) + EXAMPLES * (taught[target] ?? 0) + disciplinePrior(area, discipline),
    evidence: found.get(target)?.evidence,
  }));
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score), 0);
  const best = scored.sort((a, b) => b.score - a.score).slice(0, MOST_AREAS);
  return {
    areas: best.flatMap(({ area, score, evidence }) => {
      const confidence = Math.exp(score) / total;
      if (confidence < LEAST_CONFIDENCE || !taught.some((weight) => weight !== 0)) return [];
      return [{ area, confidence: Math.round(confidence * 1000) / 1000, evidence: quote(text, tokens, evidence) }];
    }),
  };
}

function wordingsIn(tokens: Token[], matches: PhraseMatch<never>[]): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const match of [...matches, ...matchPairs(goalReader(), tokens, PAIR_REACH)]) {
    const factor = isSetting(match, tokens) ? SETTING_WEIGHT : 1;
    for (const { target, weight: full } of match.phrase.readings) {
      const weight = full * factor;
      const known = found.get(target);
      if (!known) found.set(target, { weights: [weight], evidence: match, loudest: weight });
      else {
        known.weights.push(weight);
        if (weight > known.loudest) Object.assign(known, { evidence: match, loudest: weight });
      }
    }
  }
  return found;
}

/** "at lunch", "during the writing block": where it is practiced, not what. */
function isSetting({ from, phrase }: PhraseMatch<never>, tokens: Token[]): boolean {
  if (!phrase.readings.some(({ target }) => target === SETTING)) return false;
  const before = [tokens[from - 1]?.text ?? '', tokens[from - 2]?.text ?? ''];
  return before.some((word) => SETTING_MARKS.has(word));
}

/** The second wording for an area adds half of what it would alone, the third a quarter. */
function wordingScore(found: Found | undefined): number {
  if (!found) return 0;
  const sum = found.weights
    .sort((a, b) => b - a)
    .reduce((score, weight, at) => score + weight * SECOND_WORDING ** at, 0);
  return Math.min(MOST_FOR_WORDINGS, sum);
}

function exampleScores(tokens: Token[]): Float32Array {
  const learned = exampleWords();
  const scores = new Float32Array(goalAreaIds.length);
  for (const feature of goalFeatures(tokens)) {
    const weights = learned.get(feature);
    if (weights) for (const [area, weight] of weights.entries()) scores[area] = (scores[area] ?? 0) + weight;
  }
  return scores;
}

function disciplinePrior(area: GoalAreaId, discipline?: Discipline): number {
  if (!discipline) return 0;
  const { disciplines } = goalAreaFacts[area];
  if (disciplines[0] === discipline) return LEADING_DISCIPLINE;
  return disciplines.includes(discipline) ? 0 : OTHER_DISCIPLINE;
}

function quote(text: string, tokens: Token[], match: PhraseMatch<never> | undefined): string {
  const [first, last] = [tokens[match?.from ?? -1], tokens[(match?.to ?? 0) - 1]];
  return first && last ? text.slice(first.start, last.end) : '';
}
