import type { StudentId } from '../../../utils/domain/ids.ts';
import { lengthOf, type Minutes } from '../../../utils/domain/minutes.ts';
import type { BoardVisit } from './board-visits.ts';
import { stands } from './judge.ts';

/** A student's minutes of one week on the plan. */
export type PlanMinutes = {
  /** Delivered, on a calendar, or asked for. */
  kept: Minutes;
  /** Only planned so far. */
  planned: Minutes;
};

export function planMinutes(visits: readonly BoardVisit[], studentId: StudentId): PlanMinutes {
  const own = visits.filter((visit) => visit.studentIds.includes(studentId) && stands(visit));
  const sum = (is: BoardVisit['is']) =>
    own.reduce((minutes, visit) => (visit.is === is ? minutes + minutesOf(visit) : minutes), 0);
  return { kept: sum('kept'), planned: sum('planned') };
}

/** Of a closed visit what was really given. Only time with the student counts. */
function minutesOf(visit: BoardVisit): Minutes {
  if (visit.is === 'planned') return lengthOf(visit);
  const { state, type } = visit.visit;
  if (type === 'consult' || type === 'touch-base' || type === 'observe' || type === 'evaluation') return 0;
  return state.is === 'done' ? Math.max(0, state.actualEnd - state.actualStart) : lengthOf(visit);
}
