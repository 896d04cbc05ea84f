import { addDays, type DateRange, type LocalDate } from '../domain/local-date.ts';
import type { Minutes } from '../domain/minutes.ts';
import { type MissedReason, missedReasons, type Visit } from '../domain/visit.ts';
import type { ServiceOfStudent } from '../minutes/counted-visits.ts';
import { type Ledger, ledger, ledgersIn } from '../minutes/ledger.ts';
import type { ServiceCalendar } from '../minutes/service-calendar.ts';

/** Of one service, or several: `allowed` = `delivered` + all of `missed` + `unaccounted`, to the minute. */
export type MinutesSum = Pick<Ledger, 'allowed' | 'delivered' | 'missed' | 'unaccounted'> & {
  /** On a calendar or asked for. It stands beside the identity, not in it. */
  planned: Minutes;
};

export type MinutesOfService = {
  service: ServiceOfStudent;
  /** Each period that has begun and promises or holds anything, in order. */
  periods: Ledger[];
  sum: MinutesSum;
  /** How it stands today; null: no period of the range has today in it. */
  now: Ledger | null;
};

/**
 * What a service promised in a range, period by period, as far as it has come, and what became of it. Terms without a
 * first day count from the first visit on: what was before it, nobody knows.
 */
export function minutesOfService(
  service: ServiceOfStudent,
  visits: readonly Visit[],
  calendar: ServiceCalendar,
  { range, today }: { range: DateRange; today: LocalDate },
): MinutesOfService {
  const first = service.terms[0].from ?? firstDay(service, visits) ?? today;
  const [, from = first] = [first, range.from].sort();
  const [until = range.until] = [addDays(today, 1), range.until].sort();
  const all = from < until ? ledgersIn(service, visits, calendar, { from, until }) : [];
  const periods = all.filter(isAnything);
  const isNow = today >= range.from && today < range.until;
  const now = isNow ? ledger(service, visits, calendar, today) : null;
  return { service, periods, sum: sumOfLedgers(periods), now: now?.period ? now : null };
}

/** Adds up to one line. */
export function sumOfLedgers(ledgers: readonly (Ledger | MinutesSum)[]): MinutesSum {
  const sum: MinutesSum = { allowed: 0, delivered: 0, missed: {}, unaccounted: 0, planned: 0 };
  for (const one of ledgers) {
    sum.allowed += one.allowed;
    sum.delivered += one.delivered;
    sum.unaccounted += one.unaccounted;
    sum.planned += one.planned + ('unconfirmed' in one ? one.unconfirmed : 0);
    for (const [reason, minutes] of reasonsOf(one)) sum.missed[reason] = (sum.missed[reason] ?? 0) + minutes;
  }
  return sum;
}

/** Why minutes were missed, in the order in which reasons are always told. */
export function reasonsOf({ missed }: Pick<Ledger, 'missed'>): [MissedReason, Minutes][] {
  return missedReasons.flatMap((reason): [MissedReason, Minutes][] => {
    const minutes = missed[reason] ?? 0;
    return minutes > 0 ? [[reason, minutes]] : [];
  });
}

export function missedMinutesOf(one: Pick<Ledger, 'missed'>): Minutes {
  return reasonsOf(one).reduce((sum, [, minutes]) => sum + minutes, 0);
}

/** A week without school promises nothing. */
function isAnything({ allowed, delivered, missed, planned, unconfirmed }: Ledger): boolean {
  return allowed > 0 || delivered !== 0 || planned + unconfirmed > 0 || missedMinutesOf({ missed }) > 0;
}

function firstDay({ studentId }: ServiceOfStudent, visits: readonly Visit[]): LocalDate | undefined {
  return visits
    .filter(({ studentIds, state }) => studentIds.includes(studentId) && state.is !== 'dropped')
    .map(({ date }) => date)
    .sort()[0];
}
