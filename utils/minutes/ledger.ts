import { addDays, type DateRange, type LocalDate } from '../domain/local-date.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { MissedReason, Visit } from '../domain/visit.ts';
import type { ServiceOfStudent } from './counted-visits.ts';
import { creditsOf, type MissedMinutes } from './credits.ts';
import { type Pace, paceOf } from './pace.ts';
import { type Period, periodAt, periodsIn } from './period.ts';
import { type ServiceCalendar, schoolDaysIn, yearStartOf } from './service-calendar.ts';

/** One period of one service, to the minute: `allowed` = `delivered` + all of `missed` + `unaccounted`, always. */
export type Ledger = {
  /** null: the plan does not hold on that day. */
  period: Period | null;
  /** What the plan promises in the period. */
  allowed: Minutes;
  /** Closed visits, and make-ups of what was missed in it, whenever they were. */
  delivered: Minutes;
  /** On a calendar, not closed yet. It stands beside the identity, not in it. */
  planned: Minutes;
  /** Asked for, but not seen on a calendar yet. */
  unconfirmed: Minutes;
  /** Minutes of the promise that were missed and not made up; reasons without minutes are absent. */
  missed: Partial<Record<MissedReason, Minutes>>;
  /** What nobody has written anything about yet; negative: so much more was delivered than promised. */
  unaccounted: Minutes;
  /** Still to be delivered, with what earlier periods have left where the district's rules carry it on. */
  owed: Minutes;
  /** Of `owed`, what was missed in earlier periods of the school year. */
  carried: Minutes;
  /** What would be delivered by now in step with the school days. */
  expected: Minutes;
  pace: Pace;
};

/** How a service stands on a day, in the period that the day lies in. Asks for all visits that are known. */
export function ledger(
  service: ServiceOfStudent,
  visits: readonly Visit[],
  calendar: ServiceCalendar,
  asOf: LocalDate,
): Ledger {
  const period = periodAt(service, calendar, asOf);
  if (!period) return NOTHING;
  const { delivered, planned, unconfirmed, missed } = creditsOf(service, visits, calendar, period.range);
  const kept = withinPromise(missed, period.allowed - delivered);
  const excused = sumOf(kept.filter(({ isOwed }) => !isOwed));
  const carried = carriedOver(service, visits, calendar, period.range);
  const own = Math.max(0, period.allowed - delivered - excused);
  const expected = expectedBy(asOf, period, calendar);
  const daysLeft = schoolDaysIn({ from: addDays(asOf, 1), until: period.range.until }, calendar);
  return {
    period,
    allowed: period.allowed,
    delivered,
    planned,
    unconfirmed,
    missed: byReason(kept),
    unaccounted: period.allowed - delivered - sumOf(kept),
    owed: own + carried,
    carried,
    expected,
    pace: paceOf({
      counted: delivered + excused,
      expected,
      owed: own,
      daysLeft,
      sessionMinutes: service.sessionMinutes,
    }),
  };
}

/** The same for every period that the range touches, each as it stands on its last day. */
export function ledgersIn(
  service: ServiceOfStudent,
  visits: readonly Visit[],
  calendar: ServiceCalendar,
  range: DateRange,
): Ledger[] {
  return periodsIn(service, calendar, range).map((period) =>
    ledger(service, visits, calendar, addDays(period.range.until, -1)),
  );
}

const NOTHING: Ledger = Object.freeze({
  period: null,
  allowed: 0,
  delivered: 0,
  planned: 0,
  unconfirmed: 0,
  missed: {},
  unaccounted: 0,
  owed: 0,
  carried: 0,
  expected: 0,
  pace: 'on',
});

/** Missed is what of the promise was missed: what was delivered instead, unasked, leaves less of it to miss. */
function withinPromise(missed: readonly MissedMinutes[], left: Minutes): MissedMinutes[] {
  let room = Math.max(0, left);
  return missed.map((one) => {
    const minutes = Math.min(one.minutes, room);
    room -= minutes;
    return { ...one, minutes };
  });
}

function byReason(missed: readonly MissedMinutes[]): Ledger['missed'] {
  const reasons: Ledger['missed'] = {};
  for (const { reason, minutes } of missed) if (minutes > 0) reasons[reason] = (reasons[reason] ?? 0) + minutes;
  return reasons;
}

function sumOf(missed: readonly MissedMinutes[]): Minutes {
  return missed.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** What earlier periods of the school year have left to make up, where the rules let it be made up later. */
function carriedOver(
  service: ServiceOfStudent,
  visits: readonly Visit[],
  calendar: ServiceCalendar,
  { from }: DateRange,
): Minutes {
  if (calendar.rules.makeUpWithin !== 'year') return 0;
  const earlier = { from: yearStartOf(from, calendar.rules), until: from };
  return periodsIn(service, calendar, earlier)
    .filter(({ range }) => range.until <= from)
    .reduce((sum, { range, allowed }) => {
      const { delivered, missed } = creditsOf(service, visits, calendar, range);
      return sum + sumOf(withinPromise(missed, allowed - delivered).filter(({ isOwed }) => isOwed));
    }, 0);
}

/** In step with the school days of the period that have begun, the day itself included. */
function expectedBy(asOf: LocalDate, { range, allowed }: Period, calendar: ServiceCalendar): Minutes {
  const days = schoolDaysIn(range, calendar);
  if (days === 0) return allowed;
  return Math.round((allowed * schoolDaysIn({ from: range.from, until: addDays(asOf, 1) }, calendar)) / days);
}
