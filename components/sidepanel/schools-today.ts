import type { Caseload } from '../../utils/caseload/load-caseload.ts';
import { type SchoolDayChange, saidOfSchool } from '../../utils/domain/day-change.ts';
import { type LocalDate, weekdayOf } from '../../utils/domain/local-date.ts';
import type { MinuteOfDay } from '../../utils/domain/minutes.ts';
import type { School } from '../../utils/domain/school.ts';
import type { Visit } from '../../utils/domain/visit.ts';

/** A school of the day, what was said of it, and the hours that are likely if something will be. */
export type SchoolToday = {
  school: School;
  said: SchoolDayChange | null;
  lateStart: MinuteOfDay;
  earlyEnd: MinuteOfDay;
};

type Input = {
  date: LocalDate;
  caseload: Pick<Caseload, 'therapist' | 'schools' | 'classrooms' | 'preferences'>;
  visits: readonly Visit[];
};

/** What "two-hour delay" says, and how much sooner an early release is where nobody wrote it down. */
export const USUAL_SHIFT_MINUTES = 120;

/** The schools where the therapist is expected today: by their hours and visits; all with classes where no hours are known. */
export function schoolsToday({ date, caseload, visits }: Input): SchoolToday[] {
  const { therapist, schools, classrooms, preferences } = caseload;
  const weekday = weekdayOf(date);
  const hours = therapist?.hours ?? [];
  const rooms = new Set(
    visits.filter((visit) => visit.date === date && visit.state.is !== 'dropped').map(({ classroomId }) => classroomId),
  );
  const expected = new Set([
    ...hours.filter((stretch) => stretch.weekday === weekday).map(({ schoolId }) => schoolId),
    ...classrooms
      .filter(({ id }) => rooms.has(id) || (hours.length === 0 && weekday <= 5))
      .map(({ schoolId }) => schoolId),
  ]);
  return schools
    .filter(({ id }) => expected.has(id))
    .map((school) => {
      const said = saidOfSchool(preferences.dayChanges, school.id, date);
      return { school, said, lateStart: lateStartOf(school, said), earlyEnd: earlyEndOf(school, said, preferences) };
    });
}

function lateStartOf({ bells, delayedStart }: School, said: SchoolDayChange | null): MinuteOfDay {
  const saidStart = said?.is === 'other-hours' ? said.startMinute : undefined;
  return saidStart ?? delayedStart ?? Math.min(bells.startMinute + USUAL_SHIFT_MINUTES, bells.endMinute);
}

function earlyEndOf(
  { id, bells, earlyReleaseEnd }: School,
  said: SchoolDayChange | null,
  { dayChanges }: Caseload['preferences'],
): MinuteOfDay {
  const saidEnd = said?.is === 'other-hours' ? said.endMinute : undefined;
  const [last] = dayChanges
    .flatMap((change) =>
      change.is === 'other-hours' && change.schoolId === id && change.endMinute !== undefined
        ? [{ date: change.date, endMinute: change.endMinute }]
        : [],
    )
    .toSorted((a, b) => b.date.localeCompare(a.date));
  return (
    saidEnd ?? earlyReleaseEnd ?? last?.endMinute ?? Math.max(bells.endMinute - USUAL_SHIFT_MINUTES, bells.startMinute)
  );
}
