import type { StudentId } from '../../../utils/domain/ids.ts';
import { lengthOf, type Minutes } from '../../../utils/domain/minutes.ts';
import type { Visit } from '../../../utils/domain/visit.ts';

/** A student's minutes of these visits, done or asked for, by where they are: said side by side, without a verdict (S27, S37). */
export function minutesByPlace(visits: readonly Visit[], studentId: StudentId): { inClass: Minutes; apart: Minutes } {
  const minutes = { inClass: 0, apart: 0 };
  for (const visit of visits) {
    if (!visit.studentIds.includes(studentId)) continue;
    if (visit.type === 'pull-out') minutes.apart += minutesOf(visit);
    else if (visit.type === 'push-in' || visit.type === 'co-teach') minutes.inClass += minutesOf(visit);
  }
  return minutes;
}

function minutesOf(visit: Visit): Minutes {
  const { state } = visit;
  if (state.is === 'missed' || state.is === 'dropped') return 0;
  return state.is === 'done' ? Math.max(0, state.actualEnd - state.actualStart) : lengthOf(visit);
}
