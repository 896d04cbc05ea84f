import { addDays, type DateRange, type LocalDate, mondayOf } from '../domain/local-date.ts';

/** The week before, for visits that are still to be logged, and "Every week" with its six weeks after this one. */
const WEEKS_BEFORE = 1;
const WEEKS_AHEAD = 9;
/** As long as this much lies ahead nothing is read anew. */
const WEEKS_AHEAD_AT_LEAST = 7;

/** The weeks that are read on this day. */
export function windowAt(today: LocalDate): DateRange {
  const monday = mondayOf(today);
  return { from: addDays(monday, -7 * WEEKS_BEFORE), until: addDays(monday, 7 * WEEKS_AHEAD) };
}

/** Whether what was read still does: the window rolls on with the school weeks. */
export function stillCovers({ from, until }: DateRange, today: LocalDate): boolean {
  const monday = mondayOf(today);
  return from <= monday && until >= addDays(monday, 7 * WEEKS_AHEAD_AT_LEAST);
}
