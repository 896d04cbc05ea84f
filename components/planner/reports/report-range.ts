import { addDays, type DateRange, type LocalDate } from '../../../utils/domain/local-date.ts';
import { schoolYearOf } from '../../../utils/reports/minutes-by-month.ts';

/** What a report can be about. */
export const reportSpans = ['schoolYear', 'yearBefore', 'all'] as const;
export type ReportSpan = (typeof reportSpans)[number];

/** The days of a span, seen from today. `all` reaches from the first of these days on. */
export function rangeOf(span: ReportSpan, today: LocalDate, first: LocalDate | undefined): DateRange {
  const year = schoolYearOf(today);
  switch (span) {
    case 'schoolYear':
      return year;
    case 'yearBefore':
      return schoolYearOf(addDays(year.from, -1));
    case 'all':
      return { from: first && first < year.from ? first : year.from, until: year.until };
  }
}
