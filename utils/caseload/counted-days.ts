import type { DateRange, LocalDate } from '../domain/local-date.ts';
import { periodAt } from '../minutes/period.ts';
import { yearStartOf } from '../minutes/service-calendar.ts';
import { servicesOf } from '../minutes/services-of.ts';
import type { Caseload } from './load-caseload.ts';
import { serviceCalendarOf } from './minutes-of.ts';

/**
 * The days whose visits what is owed on this day depends on: the longest of everyone's periods, or the school year where
 * the district lets a missed visit be made up until its end.
 */
export function countedDays(
  caseload: Pick<Caseload, 'students' | 'classrooms' | 'schools' | 'settings' | 'preferences'>,
  date: LocalDate,
): DateRange {
  const days = { from: date, until: date };
  for (const student of caseload.students) {
    const calendar = serviceCalendarOf(student, caseload);
    if (calendar.rules.makeUpWithin === 'year') widen(days, yearStartOf(date, calendar.rules), date);
    for (const service of servicesOf(student)) {
      const period = periodAt(service, calendar, date);
      if (period) widen(days, period.range.from, period.range.until);
    }
  }
  return days;
}

function widen(days: DateRange, from: LocalDate, until: LocalDate): void {
  if (from < days.from) days.from = from;
  if (until > days.until) days.until = until;
}
