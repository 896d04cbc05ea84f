import type { ClassroomId } from '../domain/ids.ts';
import { type DateRange, isWithin, type LocalDate, type Weekday, weekdayOf } from '../domain/local-date.ts';
import type { MinuteSpan } from '../domain/minutes.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Visit, VisitType } from '../domain/visit.ts';

/** A time at which the therapist comes into a class: nothing says for whom, for how many or for what (S10). */
export type ComingVisit = MinuteSpan & { routine: RoutineKindId; weekday: Weekday; dates: LocalDate[] };

/** Those in which the therapist is in the room; a talk among adults and practice elsewhere are told otherwise. */
const IN_THE_ROOM: ReadonlySet<VisitType> = new Set(['push-in', 'co-teach', 'observe', 'make-up', 'evaluation']);

/** The visits that a class expects in a range, one for each weekday and time, in the order of the week. */
export function comingVisits(visits: readonly Visit[], classroomId: ClassroomId, range: DateRange): ComingVisit[] {
  const expected = visits.filter(
    (visit) =>
      visit.classroomId === classroomId &&
      IN_THE_ROOM.has(visit.type) &&
      isWithin(visit.date, range) &&
      (visit.state.is === 'scheduled' || visit.state.is === 'opened'),
  );
  const groups = Map.groupBy(
    expected,
    ({ routine, date, startMinute, endMinute }) => `${weekdayOf(date)} ${startMinute} ${endMinute} ${routine}`,
  );
  return [...groups.values()]
    .flatMap((group): ComingVisit[] => {
      const [first] = group;
      if (!first) return [];
      const { routine, startMinute, endMinute } = first;
      // Two students at one time are one visit to the class.
      const dates = [...new Set(group.map(({ date }) => date))].sort();
      return [{ routine, startMinute, endMinute, weekday: weekdayOf(first.date), dates }];
    })
    .sort((a, b) => a.weekday - b.weekday || a.startMinute - b.startMinute);
}
