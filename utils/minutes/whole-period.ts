import { addDays, type DateRange, daysBetween, type LocalDate, weekdayOf, weekOf } from '../domain/local-date.ts';
import { unreachable } from '../domain/result.ts';
import type { ServiceTerms } from '../domain/service.ts';
import { cycleAt } from './cycle-period.ts';
import type { ServiceCalendar } from './service-calendar.ts';
import { yearStartOf } from './service-calendar.ts';
import { someWeeksAt } from './some-weeks-period.ts';

/**
 * The period of these terms that the date lies in, as if they held for ever. `strict` periods run from the terms' first
 * day, `calendar` ones from Monday, the first of the month, the marking period, day 1 of the cycle, the school year.
 */
export function wholePeriodAt(terms: ServiceTerms, calendar: ServiceCalendar, date: LocalDate): DateRange {
  const anchor = calendar.rules.resets === 'strict' ? terms.from : null;
  switch (terms.per) {
    case 'week':
      return anchor ? weekFrom(anchor, date) : weekOf(date);
    case 'month':
      return monthsFrom(anchor ?? firstOfMonth(date), 1, date);
    case 'quarter':
      return anchor ? monthsFrom(anchor, 3, date) : markingPeriodAt(date, calendar);
    case 'year':
      return monthsFrom(anchor ?? yearStartOf(date, calendar.rules), 12, date);
    case 'cycle':
      return calendar.cycle ? cycleAt(calendar.cycle, calendar, anchor, date) : weekOf(date);
    case 'some-weeks':
      return someWeeksAt(terms.weeks?.of ?? 1, calendar, anchor, date);
    default:
      return unreachable(terms.per);
  }
}

function weekFrom(anchor: LocalDate, date: LocalDate): DateRange {
  const from = addDays(date, -(((weekdayOf(date) - weekdayOf(anchor)) % 7) + 7) % 7);
  return { from, until: addDays(from, 7) };
}

function firstOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 7)}-01` as LocalDate;
}

/** Counted from the anchor each time, so that a month that began on the 31st is back on the 31st. */
function monthsFrom(anchor: LocalDate, step: number, date: LocalDate): DateRange {
  const start = Temporal.PlainDate.from(anchor);
  const at = (count: number) => start.add({ months: count * step }).toString() as LocalDate;
  let count = Math.floor((daysBetween(anchor, date) / 30.5 - 1) / step);
  while (at(count + 1) <= date) count += 1;
  while (at(count) > date) count -= 1;
  return { from: at(count), until: at(count + 1) };
}

/** Marking periods are the district's to say; without them a quarter is one of the year's four. */
function markingPeriodAt(date: LocalDate, { rules }: ServiceCalendar): DateRange {
  const starts = rules.quarterStarts.toSorted();
  const next = starts.find((start) => start > date);
  const from = starts.findLast((start) => start <= date);
  const january = `${date.slice(0, 4)}-01-01` as LocalDate;
  if (from === undefined) {
    const quarter = monthsFrom(january, 3, date);
    return { from: quarter.from, until: next !== undefined && next < quarter.until ? next : quarter.until };
  }
  // The last one known ends with the school year, where that ends later than it began.
  const yearEnd = monthsFrom(yearStartOf(from, rules), 12, from).until;
  if (next !== undefined) return { from, until: next };
  return date < yearEnd ? { from, until: yearEnd } : monthsFrom(january, 3, date);
}
