import type { LocalDate } from './local-date.ts';
import type { MissedReason } from './visit.ts';

/** How a district counts. It is the therapist's to set: no law has a formula (push-in.md section 5, rule 6). */
export type DistrictRules = {
  /** `strict`: periods run from the first day of the service; `calendar`: from Monday, the first of the month, the marking period. */
  resets: 'calendar' | 'strict';
  /** What a period counts that the plan covers only in part: its share of school days, or as much as a whole one. */
  partPeriods: 'share' | 'whole';
  /** Of a visit to several students each counts all minutes, or they share them. */
  groupMinutes: 'full' | 'split';
  /** Missed for these reasons, minutes are owed again. */
  makeUpFor: MissedReason[];
  /** Until when they can be made up. */
  makeUpWithin: 'period' | 'year';
  /** First day of the school year, "08-15". */
  yearStart: string;
  /** Its last day; absent: only days without school that are listed are none. */
  yearEnd?: string;
  /** First day of each marking period, in order. */
  quarterStarts: LocalDate[];
  /** School days after which a class is due for a talk (S40). */
  touchBaseAfterDays: number;
  /** Weeks until a standing visit is looked at again (S18). */
  reviewAfterWeeks: number;
  /** Days on which progress reports are due, in order (S20). */
  progressReports?: LocalDate[];
};
