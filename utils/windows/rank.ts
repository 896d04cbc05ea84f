import { overlaps } from '../domain/minutes.ts';
import type { Scored } from './score.ts';

/** Each window of the same routine that stands higher already: others that fit as well come first. */
const SAME_ROUTINE = 0.3;
/** The same kind of routine on the same day again. */
const SAME_ROUTINE_SAME_DAY = 1.5;
/** Another visit that day already stands higher (S31). */
const SAME_DAY = 0.15;
const LONGEST_LIST = 24;

/** Best first, none overlapping a better one, the top of the list varied (push-in.md section 8, ties). */
export function rank(found: Scored[]): Scored[] {
  let left = bestOfEachRoutine(found).map((one) => ({ one, worth: one.score }));
  const ranked: Scored[] = [];
  while (ranked.length < LONGEST_LIST) {
    let best = left[0];
    if (!best) break;
    for (const other of left)
      if (other.worth > best.worth || (other.worth === best.worth && isBefore(other.one, best.one))) best = other;
    const chosen = best.one;
    ranked.push(chosen);
    left = left.filter(({ one }) => one.date !== chosen.date || !isInTheWay(one, chosen));
    for (const other of left) other.worth -= repetition(other.one, chosen);
  }
  return ranked;
}

/** More than this many times inside one routine are never needed to find the ones that do not overlap. */
const TIMES_PER_ROUTINE = 6;

function bestOfEachRoutine(found: Scored[]): Scored[] {
  const byRoutine = Map.groupBy(found, (one) => one.main.routine);
  return [...byRoutine.values()].flatMap((times) =>
    times.length <= TIMES_PER_ROUTINE
      ? times
      : times
          .sort((a, b) => b.score - a.score || a.candidate.startMinute - b.candidate.startMinute)
          .slice(0, TIMES_PER_ROUTINE),
  );
}

/** One visit in one entry of the calendar is enough. */
function isInTheWay(one: Scored, chosen: Scored): boolean {
  return overlaps(one.candidate, chosen.candidate) || one.main.routine.eventId === chosen.main.routine.eventId;
}

function repetition(one: Scored, chosen: Scored): number {
  const sameDay = one.date === chosen.date;
  if (one.main.routine.kind === chosen.main.routine.kind) return sameDay ? SAME_ROUTINE_SAME_DAY : SAME_ROUTINE;
  return sameDay ? SAME_DAY : 0;
}

function isBefore(one: Scored, other: Scored): boolean {
  return one.date < other.date || (one.date === other.date && one.candidate.startMinute < other.candidate.startMinute);
}
