import type { DateRange } from '../domain/local-date.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { ServiceTerms } from '../domain/service.ts';
import type { Visit } from '../domain/visit.ts';
import type { ServiceOfStudent } from './counted-visits.ts';
import { type Ledger, ledger } from './ledger.ts';
import type { Pace } from './pace.ts';
import { type Period, periodsIn } from './period.ts';
import { type ServiceCalendar, schoolDaysIn } from './service-calendar.ts';

/** What one period of a service asks of a week, and the account that says so. */
export type WeekShare = {
  terms: ServiceTerms;
  period: DateRange;
  promised: Minutes;
  /** Up to the week: delivered before it. */
  delivered: Minutes;
  /** On a calendar or asked for on other days of the period. */
  elsewhere: Minutes;
  /** What the week would have to bring if nothing more of the period were to follow. */
  open: Minutes;
  pace: Pace;
  /** This week's part of `open`, with what of it stands already. */
  minutes: Minutes;
};

/**
 * What a service asks of a week on its real dates: what the period still has to bring, spread evenly over the school days
 * that are left of it, in whole visits. A week in which a period ends has all that is left of it; one that touches two
 * periods has a share of each. Minutes that earlier periods have left are made up by themselves and are not in it.
 */
export function weekShares(
  service: ServiceOfStudent,
  visits: readonly Visit[],
  calendar: ServiceCalendar,
  week: DateRange,
): WeekShare[] {
  return periodsIn(service, calendar, week).map((period) => shareOf(service, visits, { calendar, week, period }));
}

function shareOf(
  service: ServiceOfStudent,
  visits: readonly Visit[],
  { calendar, week, period }: { calendar: ServiceCalendar; week: DateRange; period: Period },
): WeekShare {
  const { range, terms, allowed } = period;
  const part = { from: later(range.from, week.from), until: earlier(range.until, week.until) };
  const others = visits.filter(({ date }) => date < part.from || date >= part.until);
  const before = ledger(service, others, calendar, part.from);
  const now = ledger(service, visits, calendar, part.from);
  // Excused this week, it is not asked for again; what stands this week is part of the share.
  const standing = sumOf(now) - sumOf(before);
  const open = Math.min(leftOf(before), standing + leftOf(now));
  return {
    terms,
    period: range,
    promised: allowed,
    delivered: before.delivered,
    elsewhere: before.planned + before.unconfirmed,
    open,
    pace: before.pace,
    minutes: spread(open, {
      days: schoolDaysIn(part, calendar),
      daysLeft: schoolDaysIn({ from: part.from, until: range.until }, calendar),
      sessionMinutes: service.sessionMinutes,
      terms,
    }),
  };
}

type Over = { days: number; daysLeft: number; sessionMinutes: Minutes; terms: ServiceTerms };

function spread(open: Minutes, { days, daysLeft, sessionMinutes, terms }: Over): Minutes {
  if (days === 0) return 0;
  if (days === daysLeft) return open;
  const visit = Math.max(1, sessionMinutes);
  const even = Math.round((open * days) / daysLeft / visit) * visit;
  // "3 of 4 weeks": each week with service has all of its minutes, so that the week without is the last.
  const least = terms.per === 'some-weeks' ? terms.minutes : 0;
  return Math.min(open, Math.max(even, least));
}

/** Nothing is planned for it yet; what is carried over is a matter of make-ups. */
function leftOf({ owed, carried, planned, unconfirmed }: Ledger): Minutes {
  return Math.max(0, owed - carried - planned - unconfirmed);
}

function sumOf({ delivered, planned, unconfirmed }: Ledger): Minutes {
  return delivered + planned + unconfirmed;
}

function later<Text extends string>(a: Text, b: Text): Text {
  return a < b ? b : a;
}

function earlier<Text extends string>(a: Text, b: Text): Text {
  return a < b ? a : b;
}
