import type { DateRange, LocalDate } from '../domain/local-date.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { Service, ServiceTerms } from '../domain/service.ts';
import { type ServiceCalendar, schoolDaysIn } from './service-calendar.ts';
import { schoolWeeksIn } from './some-weeks-period.ts';
import { wholePeriodAt } from './whole-period.ts';

/** One period of a service, and what it promises. */
export type Period = { range: DateRange; allowed: Minutes; terms: ServiceTerms };

type Version = { terms: ServiceTerms; from: LocalDate | null; until: LocalDate | null };
type Part = { terms: ServiceTerms; range: DateRange };

/**
 * The period of the service that the date lies in; null when the plan does not hold then. Where the plan changes in the
 * middle of a calendar period each of its terms has its part of it.
 */
export function periodAt(service: Service, calendar: ServiceCalendar, date: LocalDate): Period | null {
  const versions = versionsOf(service);
  const at = versions.findIndex((version) => holdsOn(version, date));
  const version = versions[at];
  if (!version) return null;
  const whole = wholePeriodAt(version.terms, calendar, date);
  const same = calendar.rules.resets === 'strict' ? [version] : neighborsLike(versions, at);
  const parts = same.flatMap((one): Part[] => {
    const range = cut(whole, one);
    return range.from < range.until ? [{ terms: one.terms, range }] : [];
  });
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  const range = { from: first.range.from, until: last.range.until };
  return { range, allowed: allowedIn(parts, whole, calendar), terms: version.terms };
}

/** Every period that the range touches, in order. */
export function periodsIn(service: Service, calendar: ServiceCalendar, range: DateRange): Period[] {
  const periods: Period[] = [];
  for (let date = range.from; date < range.until; ) {
    const period = periodAt(service, calendar, date);
    if (period) periods.push(period);
    const next = period?.range.until ?? nextStart(service, date);
    if (next === null || next <= date) break;
    date = next;
  }
  return periods;
}

function nextStart(service: Service, date: LocalDate): LocalDate | null {
  return versionsOf(service).find(({ from }) => from !== null && from > date)?.from ?? null;
}

/** In order, each until the next one begins; of two that begin on one day the later written one holds. */
function versionsOf({ terms, until }: Service): Version[] {
  const sorted = terms.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const versions = sorted.map((one, at): Version => {
    const end = sorted[at + 1]?.from ?? null;
    return { terms: one, from: one.from, until: earlier(end, until ?? null) };
  });
  return versions.filter(({ from, until: end }) => from === null || end === null || from < end);
}

function holdsOn({ from, until }: Version, date: LocalDate): boolean {
  return (from === null || from <= date) && (until === null || date < until);
}

/** The versions around one that are counted in the same periods. */
function neighborsLike(versions: readonly Version[], at: number): Version[] {
  const isLike = (one: Version | undefined) =>
    one !== undefined &&
    one.terms.per === versions[at]?.terms.per &&
    one.terms.weeks?.of === versions[at]?.terms.weeks?.of;
  let first = at;
  let last = at;
  while (isLike(versions[first - 1])) first -= 1;
  while (isLike(versions[last + 1])) last += 1;
  return versions.slice(first, last + 1);
}

function cut(whole: DateRange, { from, until }: Version): DateRange {
  return {
    from: from !== null && from > whole.from ? from : whole.from,
    until: until !== null && until < whole.until ? until : whole.until,
  };
}

function allowedIn(parts: readonly Part[], whole: DateRange, calendar: ServiceCalendar): Minutes {
  const last = parts.at(-1);
  const days = schoolDaysIn(whole, calendar);
  if (!last || days === 0) return 0;
  const [only] = parts;
  const isWhole = parts.length === 1 && only?.range.from === whole.from && only.range.until === whole.until;
  if (isWhole || calendar.rules.partPeriods === 'whole') return promised(last.terms, whole, calendar);
  return parts.reduce(
    (sum, { terms, range }) =>
      sum + Math.round((promised(terms, whole, calendar) * schoolDaysIn(range, calendar)) / days),
    0,
  );
}

/** What a whole period promises. Short weeks promise as much as others: nothing is prorated behind anyone's back. */
function promised({ minutes, per, weeks }: ServiceTerms, whole: DateRange, calendar: ServiceCalendar): Minutes {
  const amount = Math.max(0, Math.round(minutes));
  if (per !== 'some-weeks') return amount;
  return amount * Math.min(weeks?.on ?? 1, schoolWeeksIn(whole, calendar));
}

function earlier(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
