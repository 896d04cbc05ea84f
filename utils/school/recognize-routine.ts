import type { FieldGuideRoutineKindId, RoutineKindId } from '../domain/routine-kind.ts';
import type { Phrase } from './language/lexicon.ts';
import { matchPhrases } from './language/match-phrases.ts';
import { type Token, tokensOf } from './language/tokens.ts';
import type { PushIn, StudentsPresent } from './routine-facts.ts';
import { calibrate } from './titles/calibrate.ts';
import { chooseReading } from './titles/choose-reading.ts';
import { findNegated } from './titles/find-negated.ts';
import { maskNoise } from './titles/mask-noise.ts';
import { presence } from './titles/presence.ts';
import { scoreParts, type TitlePart, unexplainedWords } from './titles/score-parts.ts';
import { sharesOf } from './titles/share-time.ts';
import { splitTitle } from './titles/split-title.ts';
import { gradeBandIn, noiseIn } from './titles/strip-noise.ts';
import { holds, type Tell } from './titles/tells.ts';
import { type TitleContext, titleContext, type When } from './titles/title-context.ts';
import { type TitleTarget, titleReader, titleTargets } from './titles/title-lexicon.ts';
import { routineFacts } from './routine-facts.ts';

export type RoutinePart = {
  kind: RoutineKindId | 'unknown';
  /** 0 to 1: how often such a reading is right. */
  confidence: number;
  /** The words of the title that say so; empty when none do. */
  evidence: string;
  /** 0 to 1: this part of the event's time. The shares of a title sum to 1. */
  share: number;
  /** For a kind of our own: the nearest kind of the field guide. */
  like?: FieldGuideRoutineKindId;
};

export type RoutineReading = {
  /** In the order in which they happen; at least one. */
  parts: RoutinePart[];
  pushIn: PushIn;
  studentsPresent: StudentsPresent;
  /** Routines that the title says do not take place ("No Recess"). */
  canceled?: RoutineKindId[];
};

/**
 * Reads an event's title as teachers write it. Never throws: what cannot be read is `unknown`, and unknown is
 * never free time (push-in.md section 6). Rules of reading: routines.json, matching_notes.
 */
export function recognizeRoutine(title: string, when: When = {}): RoutineReading {
  const written = tokensOf(title);
  const context = contextOf(written, when);
  const tokens = maskNoise(written, title, context.allDay !== false);
  const matches = matchPhrases(titleReader(), tokens, (phrase) => loudness(phrase, context));
  const spans = splitTitle(tokens, matches, () => true);
  const negated = findNegated(tokens, matches, spans);
  const standing = negated.size > 0 ? matches.filter((match) => !negated.has(match)) : matches;
  const parts = scoreParts(spans, standing, tokens, context);
  const noise = noiseIn(tokens, title);
  const read = parts.map((part) => {
    const unexplained = unexplainedWords(tokens, matches, part.from, part.to, (at) => noise[at] ?? false);
    return { part, ...chooseReading(part, unexplained, context) };
  });
  const shares = sharesOf(read, tokens, context);
  const merged: RoutinePart[] = read.map(({ part, target, kind, raw }, at) => ({
    kind,
    confidence: round(calibrate(raw)),
    evidence: evidenceFor(part, target, tokens, title),
    share: shares[at] ?? 1,
    ...(kind !== 'unknown' && routineFacts[kind].like ? { like: routineFacts[kind].like } : {}),
  }));
  return { parts: merged.length > 0 ? merged : [NOTHING_READ], ...presence(read[0]?.target ?? null, read[0]?.kind ?? 'unknown', context) };
}

const NOTHING_READ: RoutinePart = { kind: 'unknown', confidence: 0.5, evidence: '', share: 1 };

/** How strongly a wording speaks at such a time, length and age; 0 when none of its readings holds. */
function loudness({ readings }: Phrase<Tell>, context: TitleContext): number {
  let loudest = 0;
  for (const { weight, when } of readings) if (weight > loudest && (!when || holds(when, context, true))) loudest = weight;
  return loudest;
}

function contextOf(tokens: Token[], when: When): TitleContext {
  const context = titleContext(when);
  const gradeBand = context.gradeBand ?? gradeBandIn(tokens);
  return gradeBand ? { ...context, gradeBand } : context;
}

function evidenceFor(part: TitlePart, target: TitleTarget | null, tokens: Token[], title: string): string {
  const found = target === null ? undefined : part.evidence.get(titleTargets.indexOf(target));
  const [first, last] = [tokens[found?.match.from ?? -1], tokens[(found?.match.to ?? 0) - 1]];
  return first && last ? title.slice(first.start, last.end) : '';
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
