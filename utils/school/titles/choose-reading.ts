import { type RoutineKindId, routineKindIds } from '../../domain/routine-kind.ts';
import { routineFacts } from '../routine-facts.ts';
import { isOutsideSchoolHours } from './context-prior.ts';
import type { TitlePart } from './score-parts.ts';
import type { TitleContext } from './title-context.ts';
import { type TitleTarget, titleTargets } from './title-lexicon.ts';

/** The likeliest target of a part and how far it stands above everything else. */
export type ChosenReading = { target: TitleTarget | null; kind: RoutineKindId | 'unknown'; raw: number };

/** What speaks for "we do not know", before any word is read. */
const UNKNOWN = 1.5;
const PER_UNEXPLAINED_WORD = 0.3;
const MOST_UNEXPLAINED = 4;
const SURE_OF_UNKNOWN = 0.84;
/** Early morning and evening belong to private life and to clubs, unless the words say otherwise. */
const UNKNOWN_OUTSIDE_SCHOOL_HOURS = 1.5;

export function chooseReading(part: TitlePart, unexplained: number, context: TitleContext): ChosenReading {
  let total = 0;
  let mass = 0;
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  part.said.forEach(({ score }, target) => {
    total += Math.exp(score);
    if (target >= routineKindIds.length) mass += Math.exp(score);
    if (score <= bestScore) return;
    best = target;
    bestScore = score;
  });
  const kind = best < 0 || best >= routineKindIds.length ? undefined : routineKindIds[best];
  const unknown = Math.exp(unknownScore(kind, unexplained, context));
  mass += unknown;
  total += unknown;
  const raw = Math.exp(bestScore) / total;
  if (!kind || mass >= Math.exp(bestScore))
    return {
      target: titleTargets[best] ?? null,
      kind: 'unknown',
      raw: Math.min(mass / total, sureUnknown(unexplained)),
    };
  return { target: kind, kind, raw };
}

/** Words that nobody explains may name a routine after all ("Cohort time"). */
function sureUnknown(unexplained: number): number {
  return unexplained > 0 ? SURE_OF_UNKNOWN : 1;
}

function unknownScore(kind: RoutineKindId | undefined, unexplained: number, { start }: TitleContext): number {
  const staff = kind !== undefined && routineFacts[kind].calendarEffect === 'adult_only';
  const late = start !== undefined && isOutsideSchoolHours(start) && !staff ? UNKNOWN_OUTSIDE_SCHOOL_HOURS : 0;
  return UNKNOWN + PER_UNEXPLAINED_WORD * Math.min(unexplained, MOST_UNEXPLAINED) + late;
}
