import { overlaps } from '../domain/minutes.ts';
import type { Scored } from './score.ts';

/** Each window of the same routine that stands higher already: others that fit as well come first. */
const SAME_ROUTINE = 0.12;
/** The same routine on the same day again. */
const SAME_ROUTINE_SAME_DAY = 1.5;
/** Another visit that day already stands higher (S31). */
const SAME_DAY = 0.15;
const LONGEST_LIST = 24;

/** Best first, none overlapping a better one, the top of the list varied (push-in.md section 8, ties). */
export function rank(found: Scored[], leastScore: number): Scored[] {
  const left = found.filter((one) => one.score >= leastScore);
  const ranked: Scored[] = [];
  while (left.length > 0 && ranked.length < LONGEST_LIST) {
    let best = 0;
    let bestScore = -Infinity;
    left.forEach((one, at) => {
      const score = one.score - repetition(one, ranked);
      if (score > bestScore || (score === bestScore && isBefore(one, left[best]))) [best, bestScore] = [at, score];
    });
    const [chosen] = left.splice(best, 1);
    if (!chosen) break;
    ranked.push(chosen);
    for (let at = left.length - 1; at >= 0; at--) {
      const other = left[at];
      if (other && other.date === chosen.date && overlaps(other.candidate, chosen.candidate)) left.splice(at, 1);
    }
  }
  return ranked;
}

function repetition(one: Scored, ranked: Scored[]): number {
  let cost = 0;
  for (const other of ranked) {
    const sameDay = other.date === one.date;
    if (other.main.routine.kind === one.main.routine.kind) cost += sameDay ? SAME_ROUTINE_SAME_DAY : SAME_ROUTINE;
    else if (sameDay) cost += SAME_DAY;
  }
  return cost;
}

function isBefore(one: Scored, other: Scored | undefined): boolean {
  return (
    other !== undefined &&
    (one.date < other.date || (one.date === other.date && one.candidate.startMinute < other.candidate.startMinute))
  );
}
