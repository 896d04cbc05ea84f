import type { DistrictRules } from '../domain/district-rules.ts';
import { missedReasons } from '../domain/visit.ts';

/**
 * Until a therapist says what the district does: calendar periods, every minute of a group counts for each, and what the
 * school or the therapist is the cause of is made up in the same period.
 */
export const defaultDistrictRules: DistrictRules = Object.freeze({
  resets: 'calendar',
  partPeriods: 'share',
  groupMinutes: 'full',
  makeUpFor: missedReasons.filter(
    (reason) => reason !== 'student-absent' && reason !== 'student-refused' && reason !== 'school-closed',
  ),
  makeUpWithin: 'period',
  yearStart: '08-01',
  yearEnd: '06-30',
  quarterStarts: [],
  touchBaseAfterDays: 20,
  reviewAfterWeeks: 6,
});
