import type { RoutineKindId } from '../../domain/routine-kind.ts';
import { matchPhrases, type PhraseMatch } from '../language/match-phrases.ts';
import type { Phrase } from '../language/phrase.ts';
import { type Token, tokensOf } from '../language/tokens.ts';
import { calibrate } from './calibrate.ts';
import { chooseReading } from './choose-reading.ts';
import { findNegated } from './find-negated.ts';
import { gradeBandIn } from './grade-in-title.ts';
import { maskNoise } from './mask-noise.ts';
import { scoreParts, type TitlePart } from './score-parts.ts';
import { asRotation } from './specials-rotation.ts';
import { splitTitle } from './split-title.ts';
import type { Surroundings } from './surroundings.ts';
import { type Condition, holds } from './tells.ts';
import { type TitleContext, titleContext, type When } from './title-context.ts';
import { type TitleTarget, titleReader, titleTargets } from './title-lexicon.ts';
import { unexplainedWords } from './unexplained-words.ts';

/** One part of a title with what it was read as. */
export type ReadPart = {
  from: number;
  to: number;
  target: TitleTarget | null;
  kind: RoutineKindId | 'unknown';
  confidence: number;
  /** As written in the title. */
  evidence: string;
};

/** How strongly something must be said to be what happens instead of what is canceled. */
const TAKES_THE_PLACE = 2.5;

export type ReadTitle = {
  parts: ReadPart[];
  tokens: Token[];
  context: TitleContext;
  /** Wordings that the title says do not take place. */
  negated: ReadonlySet<PhraseMatch<Condition>>;
};

/**
 * The steps of reading a title: cut it into words; hide what only says where and for whom; find the wordings; cut it
 * into parts; drop what is canceled; weigh what speaks for each routine; choose, and say how sure that is.
 * They follow routines.json, matching_notes.
 */
export function readTitle(title: string, when: When, around: Surroundings): ReadTitle {
  const written = tokensOf(title);
  const context = contextOf(written, when);
  const tokens = maskNoise(written, title, context.allDay !== false);
  const matches = matchPhrases(titleReader(), tokens, (phrase) => loudness(phrase, context));
  const spans = splitTitle(tokens, matches);
  const negated = findNegated(tokens, matches, spans, context);
  const standing = negated.size > 0 ? matches.filter((match) => !negated.has(match)) : matches;
  const scored = scoreParts(spans, standing, { tokens, context, around });
  // What is left of "Music - no class, Ms. Hart out" only hints at something, and nothing takes its place.
  const left = negated.size > 0 ? scored.filter(({ strongest }) => strongest >= TAKES_THE_PLACE) : scored;
  const parts = left.map((part) => {
    const { target, kind, raw } = chooseReading(part, unexplainedWords(tokens, matches, part), context);
    const { from, to } = part;
    return { from, to, target, kind, confidence: calibrate(raw), evidence: evidenceFor(part, target, tokens, title) };
  });
  return { parts: asRotation(parts, context.minutes), tokens, context, negated };
}

function contextOf(tokens: Token[], when: When): TitleContext {
  const context = titleContext(when);
  const gradeBand = context.gradeBand ?? gradeBandIn(tokens);
  context.gradeBand = gradeBand;
  return context;
}

/** How strongly a wording speaks at such a time, length and age; 0 when none of its readings holds. */
function loudness({ readings, loudest, depends }: Phrase<Condition>, context: TitleContext): number {
  if (!depends) return loudest;
  let loud = loudest;
  for (const { weight, when } of readings) if (when && weight > loud && holds(when, context, true)) loud = weight;
  return loud;
}

function evidenceFor(part: TitlePart, target: TitleTarget | null, tokens: Token[], title: string): string {
  const found = target === null ? undefined : part.said.get(titleTargets.indexOf(target));
  const first = tokens[found?.match.from ?? -1];
  const last = tokens[(found?.match.to ?? 0) - 1];
  return first && last ? title.slice(first.start, last.end) : '';
}
