import { type GoalAreaId, goalAreaIds } from '../domain/goal-area.ts';
import type { Discipline } from '../domain/student.ts';
import { goalAreaFacts } from './goal-area-facts.ts';
import { exampleScores, loudestWord } from './goals/example-words.ts';
import { goalReader } from './goals/goal-lexicon.ts';
import { joinPhonemes } from './goals/join-phonemes.ts';
import { isSetting, type WordingScore, wordingScores } from './goals/score-wordings.ts';
import { matchPhrases } from './language/match-phrases.ts';
import { type Token, tokensOf } from './language/tokens.ts';

export type GoalAreaReading = { area: GoalAreaId; confidence: number; evidence: string };
export type GoalReading = { areas: GoalAreaReading[] };

/** How much what the examples teach counts beside the listed wordings. */
const EXAMPLES = 0.9;
/** Another discipline than the usual ones may write such a goal, only less often. */
const LEADING_DISCIPLINE = 0.4;
const OTHER_DISCIPLINE = -1;
/** Found on goals that nobody tuned for: with it a confidence is how often such a reading is right. */
const TEMPERATURE = 0.9;
const LEAST_CONFIDENCE = 0.08;
/** A goal with two skills has both: an area whose own words stand in the goal counts, whatever else is there. */
const SECOND_SKILL = 0.2;
const NAMED = 3;
const KNOWN = 2.5;
/** "takes part in", "completes", "attends to": said in goals of every kind, so no second skill by themselves. */
const SAID_IN_PASSING: ReadonlySet<GoalAreaId> = new Set([
  ...(['group_participation', 'work_completion', 'following_directions', 'attention_task'] as const),
]);
const MOST_AREAS = 3;

/**
 * The areas that a goal's text falls into, best first; a confidence is the chance that the area is one of the goal's.
 * Never throws; a text that says nothing known has no areas.
 */
export function recognizeGoal(text: string, discipline?: Discipline): GoalReading {
  const tokens = joinPhonemes(tokensOf(text));
  const matches = matchPhrases(goalReader(), tokens);
  const settings = matches.filter((match) => isSetting(match, tokens));
  const practiced = tokens.filter((_, at) => !settings.some(({ from, to }) => at >= from && at < to));
  const said = wordingScores(tokens, matches);
  const taught = exampleScores(practiced);
  if (!goalAreaIds.some((_, target) => said.has(target) || taught[target] !== 0)) return { areas: [] };
  const scores = goalAreaIds.map(
    (area, target) =>
      (said.get(target)?.score ?? 0) + EXAMPLES * (taught[target] ?? 0) + disciplinePrior(area, discipline),
  );
  const masses = scores.map((score) => Math.exp(score / TEMPERATURE));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const areas = goalAreaIds.map((area, target) => ({
    area,
    target,
    confidence: (masses[target] ?? 0) / total,
    isNamed: !SAID_IN_PASSING.has(area) && (said.get(target)?.loudest ?? 0) >= NAMED && (taught[target] ?? 0) >= KNOWN,
  }));
  areas.sort((a, b) => b.confidence - a.confidence);
  return {
    areas: areas
      .map((one, at) => (at > 0 && one.isNamed ? { ...one, confidence: Math.max(one.confidence, SECOND_SKILL) } : one))
      .filter(({ confidence }, at) => confidence >= (at === 0 ? LEAST_CONFIDENCE : SECOND_SKILL))
      .slice(0, MOST_AREAS)
      .map(({ area, target, confidence }) => ({
        area,
        confidence: Math.round(confidence * 1000) / 1000,
        evidence: evidenceFor(text, tokens, practiced, target, said.get(target)),
      })),
  };
}

function disciplinePrior(area: GoalAreaId, discipline?: Discipline): number {
  if (!discipline) return 0;
  const { disciplines } = goalAreaFacts[area];
  if (disciplines[0] === discipline) return LEADING_DISCIPLINE;
  return disciplines.includes(discipline) ? 0 : OTHER_DISCIPLINE;
}

/** The loudest wording, else the word that the examples know best for this area, as written in the goal. */
function evidenceFor(text: string, tokens: Token[], practiced: Token[], target: number, said?: WordingScore): string {
  const word = loudestWord(practiced, target);
  const [first, last] = said ? [tokens[said.evidence.from], tokens[said.evidence.to - 1]] : [word, word];
  return first && last ? text.slice(first.start, last.end) : '';
}
