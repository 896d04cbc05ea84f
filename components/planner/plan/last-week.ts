import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { addDays } from '../../../utils/domain/local-date.ts';
import type { Board } from './read-board.ts';

/** What took place or stood a week ago, on this week's days. */
export function lastWeekAsPlan({ lastWeek }: Board): DraftVisit[] {
  return lastWeek.map(({ id, type, studentIds, classroomId, routine, date, startMinute, endMinute }) => ({
    id,
    type: type === 'pull-out' ? 'pull-out' : 'push-in',
    ...{ studentIds, classroomId, routine, startMinute, endMinute },
    date: addDays(date, 7),
    pinned: false,
  }));
}
