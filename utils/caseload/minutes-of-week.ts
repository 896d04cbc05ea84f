import type { StudentId } from '../domain/ids.ts';
import { type DateRange, isWithin } from '../domain/local-date.ts';
import { lengthOf, type Minutes } from '../domain/minutes.ts';
import { unreachable } from '../domain/result.ts';
import type { Visit, VisitType } from '../domain/visit.ts';

export type MinutesOfWeek = {
  /** Of closed visits only, by their actual start and end. */
  done: Minutes;
  /** On a calendar, not closed yet. */
  planned: Minutes;
  /** Asked for, but not seen on a calendar yet: Google's page may never have been saved. */
  unconfirmed: Minutes;
};

/** Only time with the student counts (push-in.md section 5, rule 3). */
const COUNTS: Record<VisitType, boolean> = {
  'push-in': true,
  'co-teach': true,
  'pull-out': true,
  'make-up': true,
  observe: false,
  consult: false,
  'touch-base': false,
  evaluation: false,
};

/** A student's minutes of one week, touch-bases and the like left out. */
export function minutesOfWeek(visits: readonly Visit[], studentId: StudentId, week: DateRange): MinutesOfWeek {
  const minutes: MinutesOfWeek = { done: 0, planned: 0, unconfirmed: 0 };
  for (const visit of visits) {
    if (COUNTS[visit.type] && visit.studentIds.includes(studentId) && isWithin(visit.date, week)) count(visit, minutes);
  }
  return minutes;
}

function count(visit: Visit, minutes: MinutesOfWeek): void {
  const { state } = visit;
  switch (state.is) {
    case 'done':
      minutes.done += Math.max(0, state.actualEnd - state.actualStart);
      return;
    case 'scheduled':
      minutes.planned += lengthOf(visit);
      return;
    case 'opened':
    case 'unsure':
      minutes.unconfirmed += lengthOf(visit);
      return;
    case 'missed':
    case 'dropped':
      return;
    default:
      unreachable(state);
  }
}
