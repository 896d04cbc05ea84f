import type { SchoolId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { MinuteOfDay } from './minutes.ts';

/** What the phone said of one day, and no calendar: a delay, an early release, a closed school, "I'm out" (C3). */
export type DayChange =
  | { is: 'closed'; schoolId: SchoolId; date: LocalDate }
  | { is: 'other-hours'; schoolId: SchoolId; date: LocalDate; startMinute?: MinuteOfDay; endMinute?: MinuteOfDay }
  | { is: 'therapist-out'; date: LocalDate };

/** What a school does otherwise on a day. */
export type SchoolDayChange = Exclude<DayChange, { is: 'therapist-out' }>;

/** What was said of this school's day; null: nothing, it is as its calendars have it. */
export function saidOfSchool(
  changes: readonly DayChange[] | undefined,
  schoolId: SchoolId,
  date: LocalDate,
): SchoolDayChange | null {
  const said = changes?.find(
    (change) => change.is !== 'therapist-out' && change.schoolId === schoolId && change.date === date,
  );
  return said && said.is !== 'therapist-out' ? said : null;
}

/** The dates on which a school was said to be closed. */
export function datesSaidClosed(changes: readonly DayChange[] | undefined, schoolId: SchoolId): LocalDate[] {
  return (changes ?? []).flatMap((change) =>
    change.is === 'closed' && change.schoolId === schoolId ? [change.date] : [],
  );
}

/** Whether the therapist said not to be there that day. */
export function isTherapistOut(changes: readonly DayChange[] | undefined, date: LocalDate): boolean {
  return (changes ?? []).some((change) => change.is === 'therapist-out' && change.date === date);
}
