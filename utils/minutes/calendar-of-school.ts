import type { DistrictRules } from '../domain/district-rules.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { School } from '../domain/school.ts';
import type { ServiceCalendar } from './service-calendar.ts';

/** What a student's minutes are counted by; `saidClosed`: days that nobody knew before. Without a school every Monday to Friday is a school day. */
export function calendarOfSchool(
  school: Pick<School, 'noSchoolDates' | 'rotation'> | undefined,
  rules: DistrictRules,
  saidClosed: readonly LocalDate[] = [],
): ServiceCalendar {
  const { noSchoolDates: listed = [], rotation } = school ?? {};
  const noSchoolDates = [...new Set([...listed, ...saidClosed])];
  if (!rotation) return { rules, noSchoolDates };
  const { cycleDays: days, anchorDate, anchorDay, afterClosure } = rotation;
  return { rules, noSchoolDates, cycle: { days, anchorDate, anchorDay, afterClosure } };
}
