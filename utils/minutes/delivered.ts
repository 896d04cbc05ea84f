import type { DistrictRules } from '../domain/district-rules.ts';
import type { StudentId, VisitId } from '../domain/ids.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { Visit } from '../domain/visit.ts';
import { isDirect } from './counted-visits.ts';
import { minutesShared } from './minutes-shared.ts';
import { whenAsked, whenDone, whenPlanned } from './visit-times.ts';

/** How many minutes each visit counts; none for a visit that is not in it. */
export type MinutesOfVisits = ReadonlyMap<VisitId, Minutes>;

/** The delivered minutes of each visit that are this student's, shared as the ledger shares them. */
export function deliveredTo(
  studentId: StudentId,
  visits: readonly Visit[],
  { groupMinutes }: Pick<DistrictRules, 'groupMinutes'>,
): MinutesOfVisits {
  const times = visits.filter(isDirect).flatMap((visit) => whenDone(visit) ?? []);
  return minutesShared(times, studentId, groupMinutes);
}

/** The same with what is on a calendar or asked for and not closed yet. */
export function deliveredOrPlanned(
  studentId: StudentId,
  visits: readonly Visit[],
  { groupMinutes }: Pick<DistrictRules, 'groupMinutes'>,
): MinutesOfVisits {
  const timeOf = (visit: Visit) => whenDone(visit) ?? whenPlanned(visit) ?? whenAsked(visit) ?? [];
  return minutesShared(visits.filter(isDirect).flatMap(timeOf), studentId, groupMinutes);
}

/** The therapist's own time with students: each minute once, however many students or visits it lies in. */
export function deliveredInAll(visits: readonly Visit[]): MinutesOfVisits {
  const anyone = 'anyone' as StudentId;
  const times = visits.filter(isDirect).flatMap((visit) => whenDone(visit) ?? []);
  return minutesShared(
    times.map((time) => ({ ...time, studentIds: [anyone] })),
    anyone,
    'full',
  );
}
