import { addDays, type DateRange, type LocalDate, mondayOf } from '../domain/local-date.ts';
import { nextYearStartOf, type ServiceCalendar, schoolDaysIn, yearStartOf } from './service-calendar.ts';

/** No break is longer: after it a week counts all the same, so that every block has an end. */
const MOST_WEEKS_OFF = 40;

/**
 * "3 of 4 weeks": the block of so many school weeks that the date lies in. A week without school is not counted. On the
 * calendar blocks begin anew with the school year, so that its last one may be short.
 */
export function someWeeksAt(
  of: number,
  calendar: ServiceCalendar,
  /** `strict`: the day on which the first block begins. */
  anchor: LocalDate | null,
  date: LocalDate,
): DateRange {
  // The year that the date's week belongs to, were it only with its last day.
  const yearStart = yearStartOf(addDays(mondayOf(date), 6), calendar.rules);
  const origin = anchor ?? mondayOf(yearStart);
  const end = anchor ? null : mondayOf(nextYearStartOf(yearStart, calendar.rules));
  let from = origin;
  let weeks = 0;
  let off = 0;
  let week = origin;
  for (; end === null || week < end; week = addDays(week, 7)) {
    if (!hasSchool(week, calendar) && ++off < MOST_WEEKS_OFF) continue;
    off = 0;
    if (weeks === of) {
      if (week > date) return { from, until: week };
      from = week;
      weeks = 0;
    }
    weeks += 1;
  }
  return { from, until: week };
}

/** How many weeks of the block have school. */
export function schoolWeeksIn({ from, until }: DateRange, calendar: ServiceCalendar): number {
  let weeks = 0;
  for (let week = from; week < until; week = addDays(week, 7)) if (hasSchool(week, calendar)) weeks += 1;
  return weeks;
}

function hasSchool(week: LocalDate, calendar: ServiceCalendar): boolean {
  return schoolDaysIn({ from: week, until: addDays(week, 7) }, calendar) > 0;
}
