import type { DistrictRules } from '../domain/district-rules.ts';
import { addDays, type DateRange, daysBetween, type LocalDate, weekdayOf } from '../domain/local-date.ts';

/** Days of a cycle, as a school has them. */
export type ServiceCycle = {
  days: number;
  /** A date known to be day `anchorDay` of the cycle. */
  anchorDate: LocalDate;
  anchorDay: number;
  /** `skip`: printed day numbers run on through a closure. */
  afterClosure: 'resume' | 'skip';
};

/** What minutes are counted by: the district's rules and one school's days. */
export type ServiceCalendar = {
  rules: DistrictRules;
  /** Mondays to Fridays without school. */
  noSchoolDates: readonly LocalDate[];
  /** Absent: the school has no rotation. */
  cycle?: ServiceCycle;
};

/** How many days of the range have school. */
export function schoolDaysIn(range: DateRange, { rules, noSchoolDates }: ServiceCalendar): number {
  const days = schoolYearsIn(range, rules).reduce((sum, part) => sum + weekdaysIn(part), 0);
  const off = noSchoolDates.filter((date) => isWithin(date, range) && weekdayOf(date) <= 5 && isInYear(date, rules));
  return days - new Set(off).size;
}

export function isSchoolDay(date: LocalDate, calendar: ServiceCalendar): boolean {
  return weekdayOf(date) <= 5 && isInYear(date, calendar.rules) && !calendar.noSchoolDates.includes(date);
}

/** Mondays to Fridays of the range. */
export function weekdaysIn({ from, until }: DateRange): number {
  if (from >= until) return 0;
  const days = daysBetween(from, until);
  let weekdays = Math.floor(days / 7) * 5;
  const first = weekdayOf(from);
  for (let rest = 0; rest < days % 7; rest++) if (((first - 1 + rest) % 7) + 1 <= 5) weekdays += 1;
  return weekdays;
}

/** The first day of the school year that the date lies in. */
export function yearStartOf(date: LocalDate, { yearStart }: Pick<DistrictRules, 'yearStart'>): LocalDate {
  const year = Number(date.slice(0, 4));
  const inThisYear = dayOfYear(year, yearStart);
  return inThisYear <= date ? inThisYear : dayOfYear(year - 1, yearStart);
}

/** February 29 of a year without one is February 28. */
function dayOfYear(year: number, monthAndDay: string): LocalDate {
  const [month = 1, day = 1] = monthAndDay.split('-').map(Number);
  return Temporal.PlainDate.from({ year, month, day }).toString() as LocalDate;
}

function isInYear(date: LocalDate, rules: DistrictRules): boolean {
  if (rules.yearEnd === undefined) return true;
  const start = yearStartOf(date, rules);
  return date <= lastDayOf(start, rules.yearEnd);
}

/** The last day of the school year that begins on `start`. */
function lastDayOf(start: LocalDate, yearEnd: string): LocalDate {
  const year = Number(start.slice(0, 4));
  const inThisYear = dayOfYear(year, yearEnd);
  return inThisYear > start ? inThisYear : dayOfYear(year + 1, yearEnd);
}

/** The parts of the range that lie in a school year. */
function schoolYearsIn(range: DateRange, rules: DistrictRules): DateRange[] {
  const { yearEnd } = rules;
  if (yearEnd === undefined) return [range];
  const parts: DateRange[] = [];
  for (let start = yearStartOf(range.from, rules); start < range.until; start = nextYearStartOf(start, rules)) {
    const until = addDays(lastDayOf(start, yearEnd), 1);
    parts.push({ from: later(start, range.from), until: earlier(until, range.until) });
  }
  return parts;
}

/** The first day of the school year after the one that the date lies in. */
export function nextYearStartOf(date: LocalDate, rules: Pick<DistrictRules, 'yearStart'>): LocalDate {
  const start = yearStartOf(date, rules);
  return dayOfYear(Number(start.slice(0, 4)) + 1, rules.yearStart);
}

function isWithin(date: LocalDate, { from, until }: DateRange): boolean {
  return date >= from && date < until;
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? b : a;
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return later(a, b) === a ? b : a;
}
