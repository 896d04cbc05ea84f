import type { DistrictRules } from '../domain/district-rules.ts';
import type { School } from '../domain/school.ts';
import type { ServiceCalendar } from './service-calendar.ts';

/** What a student's minutes are counted by; without a school every Monday to Friday is a school day. */
export function calendarOfSchool(
  school: Pick<School, 'noSchoolDates' | 'rotation'> | undefined,
  rules: DistrictRules,
): ServiceCalendar {
  const { noSchoolDates = [], rotation } = school ?? {};
  if (!rotation) return { rules, noSchoolDates };
  const { cycleDays: days, anchorDate, anchorDay, afterClosure } = rotation;
  return { rules, noSchoolDates, cycle: { days, anchorDate, anchorDay, afterClosure } };
}
