import type { LocalDate } from '../domain/local-date.ts';
import { type DateRange, isWithin, monthOf } from '../domain/local-date.ts';
import type { Visit } from '../domain/visit.ts';
import type { Place } from '../domain/visit-note.ts';
import type { MinutesOfVisits } from '../minutes/delivered.ts';
import { type Side, sideOf } from './sides.ts';

export type MonthOfMinutes = Record<Side, number> & {
  /** `2026-11`. */
  month: string;
};

/**
 * Minutes of these visits by month and side, as the ledger has counted them. Every month of the range up to the last one
 * with a visit is there, so that a break shows as a gap and not as a fall.
 */
export function minutesByMonth(
  visits: readonly Visit[],
  range: DateRange,
  { placeOf, minutes: counted }: { placeOf: (visit: Visit) => Place; minutes: MinutesOfVisits },
): MonthOfMinutes[] {
  const months = new Map<string, MonthOfMinutes>();
  for (const visit of visits) {
    const minutes = isWithin(visit.date, range) ? (counted.get(visit.id) ?? 0) : 0;
    if (minutes === 0) continue;
    const month = monthOf(visit.date);
    const known = months.get(month) ?? emptyMonth(month);
    known[sideOf(visit, placeOf(visit))] += minutes;
    months.set(month, known);
  }
  const keys = [...months.keys()].sort();
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last).map((month) => months.get(month) ?? emptyMonth(month));
}

/** Of the minutes of a month, the part with the class, in its room or elsewhere; null where there were none (S46). */
export function shareWithClass({ inClass, otherSpaces, apart }: MonthOfMinutes): number | null {
  const all = inClass + otherSpaces + apart;
  return all === 0 ? null : (inClass + otherSpaces) / all;
}

/** From one month to another, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let month = Temporal.PlainYearMonth.from(first);
  while (month.toString() <= last) {
    months.push(month.toString());
    month = month.add({ months: 1 });
  }
  return months;
}

function emptyMonth(month: string): MonthOfMinutes {
  return { month, inClass: 0, otherSpaces: 0, apart: 0 };
}

/** The school year that a day is in, as far as it has come: from August 1 on. */
export function schoolYearOf(date: LocalDate): DateRange {
  const { year, month } = Temporal.PlainDate.from(date);
  const start = month >= 8 ? year : year - 1;
  return { from: `${start}-08-01` as LocalDate, until: `${start + 1}-08-01` as LocalDate };
}
