import { addDays, type DateRange, type LocalDate, weekdayOf } from '../domain/local-date.ts';
import { isSchoolDay, type ServiceCalendar, type ServiceCycle, schoolDaysIn, weekdaysIn } from './service-calendar.ts';

/** No break is longer; a search that goes on for longer has nothing to find. */
const MOST_DAYS = 400;

/** The rotation cycle that the date lies in; days without school belong to the cycle before them. */
export function cycleAt(
  cycle: ServiceCycle,
  calendar: ServiceCalendar,
  /** `strict`: the day that is day 1. */
  anchor: LocalDate | null,
  date: LocalDate,
): DateRange {
  const start = anchor ?? cycle.anchorDate;
  const startDay = anchor ? 1 : cycle.anchorDay;
  const counts = (day: LocalDate) => (cycle.afterClosure === 'skip' ? weekdayOf(day) <= 5 : isSchoolDay(day, calendar));
  const countIn = (range: DateRange) =>
    cycle.afterClosure === 'skip' ? weekdaysIn(range) : schoolDaysIn(range, calendar);
  const isDayOne = (day: LocalDate) => {
    if (!counts(day)) return false;
    const passed =
      day >= start
        ? countIn({ from: addDays(start, 1), until: addDays(day, 1) })
        : -countIn({ from: addDays(day, 1), until: addDays(start, 1) });
    return (((startDay - 1 + passed) % cycle.days) + cycle.days) % cycle.days === 0;
  };
  const search = (from: LocalDate, step: 1 | -1): LocalDate => {
    let day = from;
    for (let tried = 0; tried < MOST_DAYS && !isDayOne(day); tried++) day = addDays(day, step);
    return day;
  };
  return { from: search(date, -1), until: search(addDays(date, 1), 1) };
}
