import { type RoutineKindId, routineKindIds } from '../../domain/routine-kind.ts';
import type { NotARoutine } from '../data/not-a-routine.ts';
import type { PhraseMatch } from '../language/match-phrases.ts';
import type { Token } from '../language/tokens.ts';
import { routineFacts } from '../routine-facts.ts';
import { contextPrior, notARoutinePrior } from './context-prior.ts';
import { withoutRotationList } from './specials-rotation.ts';
import type { TitleSpan } from './split-title.ts';
import { type Surroundings, surroundingsPrior } from './surroundings.ts';
import { type Condition, holds } from './tells.ts';
import type { TitleContext } from './title-context.ts';
import { titleTargets } from './title-lexicon.ts';

/** One routine of a title in the making: what speaks for each target. */
export type TitlePart = {
  from: number;
  to: number;
  /** Target -> how strongly it is meant, in natural log units, and the match that speaks loudest for it. */
  said: Map<number, { score: number; match: PhraseMatch<Condition>; weight: number }>;
  /** The loudest single wording. */
  strongest: number;
};

/** A second wording for the same kind adds less than the first; ten of them are not ten times as sure. */
const SECOND_WORDING = 0.5;
/** What explains a routine says less about which it is, except that staff and closures are often named there. */
const EXPLAINING = 0.4;
const EXPLAINING_STAFF_OR_DAY = 0.9;
/** "(bring sneakers)" leaves the activity what it is, unless the whole day is only a reminder. */
const EXPLAINING_REMINDER = 0.2;
const SAYS_MORE = 2;
const DAY_LABEL = routineKindIds.indexOf('day_label');
const PLACE_MARKS: ReadonlySet<string> = new Set(['in', 'at', 'en']);
const PLACE = 0.35;
const WEAK_PART = 1.9;
const MERGED_WEAK_PART = 0.6;

const decidesFromAside: boolean[] = titleTargets.map((target, index) => {
  if (index >= routineKindIds.length) return true;
  const { group } = routineFacts[target as RoutineKindId];
  return group === 'adult_or_away' || group === 'day_change';
});

/** Gathers the wordings of each span into parts, explaining spans into the part before them. */
export function scoreParts(
  spans: TitleSpan[],
  matches: PhraseMatch<Condition>[],
  { tokens, context, around }: { tokens: Token[]; context: TitleContext; around: Surroundings },
): TitlePart[] {
  const parts = groupSpans(spans, matches).map(({ main, said, explained: aside }) => {
    const explained = withoutRotationList(said, aside);
    const part: TitlePart = { from: main.from, to: main.to, said: new Map(), strongest: 0 };
    const says = (match: PhraseMatch<Condition>) => saysMore(match, context);
    const alone = !said.some(says) && !explained.some(says);
    addMatches(part, said, context, { alone, explaining: false, tokens });
    // "Period 3: Algebra" explains nothing, it names the thing.
    addMatches(part, explained, context, { alone, explaining: said.some(says), tokens });
    return part;
  });
  const merged = mergeWeakParts(parts);
  for (const part of merged) addContext(part, context, around);
  return merged;
}

type SpanGroup = { main: TitleSpan; said: PhraseMatch<Condition>[]; explained: PhraseMatch<Condition>[] };

/** Spans that say something, each with what explains it. */
function groupSpans(spans: TitleSpan[], matches: PhraseMatch<Condition>[]): SpanGroup[] {
  const groups: SpanGroup[] = [];
  for (const span of spans) {
    const found = spans.length === 1 ? matches : matches.filter(({ from, to }) => from >= span.from && to <= span.to);
    const last = groups.at(-1);
    if (span.explains && last) last.explained.push(...found);
    else if (found.length > 0) groups.push({ main: span, said: found, explained: [] });
  }
  return groups;
}

/** Whether a wording says enough that general words beside it ("period", "group") add nothing. */
function saysMore({ phrase }: PhraseMatch<Condition>, context: TitleContext): boolean {
  for (const { target, weight, when } of phrase.readings)
    if (
      weight >= SAYS_MORE &&
      (target !== DAY_LABEL || context.allDay !== false) &&
      (!when || holds(when, context, false))
    )
      return true;
  return false;
}

/** "Lunch in gym": what follows "in" or "@" is a place, once something was said before it. */
function isPlace(match: PhraseMatch<Condition>, matches: PhraseMatch<Condition>[], tokens: Token[]): boolean {
  return PLACE_MARKS.has(tokens[match.from - 1]?.text ?? '') && matches.some(({ to }) => to === match.from - 1);
}

function addMatches(
  part: TitlePart,
  matches: PhraseMatch<Condition>[],
  context: TitleContext,
  { alone, explaining, tokens }: { alone: boolean; explaining: boolean; tokens: Token[] },
): void {
  for (const match of matches) {
    const place = isPlace(match, matches, tokens) ? PLACE : 1;
    for (const { target, weight, when } of match.phrase.readings) {
      if (when && !holds(when, context, alone)) continue;
      const factor = explaining ? explainingFactor(target, context) : 1;
      addScore(part, target, (weight - match.slips * 0.4) * factor * place, match);
    }
  }
}

function explainingFactor(target: number, { allDay }: TitleContext): number {
  const name = titleTargets[target];
  if (name === 'personal') return EXPLAINING;
  if (name === 'reminder' || name === 'staff_errand' || name === 'day_label') return allDay ? 1 : EXPLAINING_REMINDER;
  if (!decidesFromAside[target]) return EXPLAINING;
  return allDay ? 1 : EXPLAINING_STAFF_OR_DAY;
}

function addScore(part: TitlePart, target: number, weight: number, match: PhraseMatch<Condition>): void {
  const known = part.said.get(target);
  if (!known) part.said.set(target, { score: weight, match, weight });
  else {
    known.score = known.match === match ? known.score + weight : addWording(known.score, known.weight, weight);
    if (weight > known.weight) {
      known.match = match;
      known.weight = weight;
    }
  }
  part.strongest = Math.max(part.strongest, weight);
}

function addWording(score: number, loudest: number, weight: number): number {
  return weight > loudest ? score - loudest + loudest * SECOND_WORDING + weight : score + weight * SECOND_WORDING;
}

/** A part that only hints at something ("drinks", "books") belongs to its neighbor. */
function mergeWeakParts(parts: TitlePart[]): TitlePart[] {
  if (parts.length < 2) return parts;
  const strong = parts.filter(({ strongest }) => strongest >= WEAK_PART);
  if (strong.length === 0) return [parts.reduce((into, part) => mergeInto(into, part, 1))];
  for (const [at, part] of parts.entries()) {
    if (part.strongest >= WEAK_PART) continue;
    const neighbor = parts.slice(0, at).findLast((other) => strong.includes(other)) ?? strong[0];
    if (neighbor) mergeInto(neighbor, part, MERGED_WEAK_PART);
  }
  return strong;
}

function mergeInto(into: TitlePart, part: TitlePart, factor: number): TitlePart {
  part.said.forEach(({ match, weight }, target) => {
    addScore(into, target, weight * factor, match);
  });
  return into;
}

function addContext(part: TitlePart, context: TitleContext, around: Surroundings): void {
  part.said.forEach((said, target) => {
    const kind = routineKindIds[target];
    said.score += kind
      ? contextPrior(kind, context) + surroundingsPrior(kind, around)
      : notARoutinePrior(titleTargets[target] as NotARoutine, context);
  });
}
