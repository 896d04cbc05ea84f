import type { LocalDate } from '../domain/local-date.ts';
import type { MinuteSpan } from '../domain/minutes.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { ClassDay } from '../school/class-day/class-day.ts';
import { expectationsOf } from './expectations.ts';

/** A day of a room: what students do there, in order of time. */
export type RoomDay = { date: LocalDate; routines: (MinuteSpan & { kind: RoutineKindId })[] };

/** A class's own routines day by day, as they run (S8). Days on which nothing runs are left out. */
export function roomWeek(days: readonly ClassDay[]): RoomDay[] {
  return days.flatMap(({ date, routines }) => {
    const running = routines.flatMap(({ kind, role, notRunning, startMinute, endMinute }) =>
      role === 'class' && notRunning === null && isOfStudents(kind) ? [{ kind, startMinute, endMinute }] : [],
    );
    return running.length > 0 ? [{ date, routines: running }] : [];
  });
}

/** Students do this together, so that there is something to know about it. */
export function isOfStudents(kind: RoutineKindId | 'unknown'): kind is RoutineKindId {
  return kind !== 'unknown' && expectationsOf(kind).length > 0;
}
