import type { Strategy } from '../domain/class-profile.ts';
import type { ClassroomId, StudentId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import { wordsOf } from '../domain/words-of.ts';

/** Where a strategy belongs: a routine of a room, and one student there or whoever is in the room. */
export type StrategyPlace = { classroomId: ClassroomId; routine: RoutineKindId; studentId?: StudentId };

/** How many are shown before one asks for all (S9). */
export const SHOWN_FIRST = 3;

/**
 * What is known to fit there, the one tried last first and what nobody has tried at the end (S9). For a student: what
 * was tried with this student, and what the room has; what was tried with another student stays with that student (S34).
 */
export function strategiesAt(strategies: readonly Strategy[], place: StrategyPlace): Strategy[] {
  return strategies
    .filter(
      ({ classroomId, routine, studentId }) =>
        classroomId === place.classroomId &&
        routine === place.routine &&
        (studentId === undefined || studentId === place.studentId),
    )
    .sort((a, b) => lastTriedOn(b).localeCompare(lastTriedOn(a)) || a.text.localeCompare(b.text));
}

/** How it went the last time; null: nobody has said. */
export function lastTry({ tries }: Strategy): Strategy['tries'][number] | null {
  // Of two on one day the one that was said later counts.
  return tries.reduce<Strategy['tries'][number] | null>((last, one) => (last && last.on > one.on ? last : one), null);
}

function lastTriedOn(strategy: Strategy): LocalDate | '' {
  return lastTry(strategy)?.on ?? '';
}

/** From this share of common words on, two texts mean the same. */
const SAME_SHARE = 0.6;

/** One that says the same in much the same words (S34); null: this is new. */
export function alike(text: string, strategies: readonly Strategy[]): Strategy | null {
  const own = wordsIn(text);
  if (own.size === 0) return null;
  return strategies.find((strategy) => sharedPart(own, wordsIn(strategy.text)) >= SAME_SHARE) ?? null;
}

function sharedPart(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(own.size, other.size);
  const shared = own.intersection(other).size;
  // A single word is the same only if it is all there is.
  return smaller < 2 ? Number(own.size === other.size && shared === own.size) : shared / smaller;
}

const LITTLE_WORDS = new Set(
  'a an the to of in on at with and or for it is by her his their your my el la los las un una de del en con y o por para su'.split(
    ' ',
  ),
);

function wordsIn(text: string): Set<string> {
  const words = wordsOf(text).filter((word) => !LITTLE_WORDS.has(word));
  return new Set(words.map((word) => word.replace(/(?<=..)s$/, '')));
}
