import { addDays, type LocalDate } from '../domain/local-date.ts';

/** S18: a visit is looked at again after six weeks. */
const REVIEW_AFTER_WEEKS = 6;

/** The days of an "Every week", and which of them have no school. */
export type EveryWeek = {
  /** The review date: nothing repeats past it. */
  until: LocalDate;
  /** Days with school, the first one included. */
  dates: LocalDate[];
  /** On the calendar all the same, and not counted. */
  noSchool: LocalDate[];
};

export function everyWeekFrom(first: LocalDate, hasSchool: (date: LocalDate) => boolean): EveryWeek {
  const all = Array.from({ length: REVIEW_AFTER_WEEKS + 1 }, (_, week) => addDays(first, 7 * week));
  return {
    until: addDays(first, 7 * REVIEW_AFTER_WEEKS),
    dates: all.filter(hasSchool),
    noSchool: all.filter((date) => !hasSchool(date)),
  };
}
