import type { Weekday } from '../../domain/local-date.ts';
import { civilOf, type DayNumber, dayNumberOf, daysInMonth, weekdayOfNumber } from './day-numbers.ts';
import { type Moment, readMoment } from './moment.ts';

type ByDay = { weekday: Weekday /** The second, the last (-1); null: each. */; nth: number | null };

/** How an event repeats. Only what people set up in calendars: nothing more often than daily. */
export type Rule = {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count: number | null;
  until: Moment | null;
  byDay: ByDay[];
  byMonthDay: number[];
  byMonth: number[];
  bySetPos: number[];
  weekStart: Weekday;
};

/** Steps that all events of a file may take together, so that no file keeps anybody waiting: one is a day of a rule looked for once. */
export type Budget = { steps: number };

const WEEKDAYS: Readonly<Record<string, Weekday>> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 };
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const UNDERSTOOD = new Set([
  ...['freq', 'interval', 'count', 'until', 'byday', 'bymonthday', 'bymonth', 'bysetpos', 'wkst'],
]);

/** The rule in a jCal value, or null when it is one that we can't follow to the minute. */
export function readRule(value: unknown): Rule | null {
  if (typeof value !== 'object' || value === null) return null;
  const parts: Record<string, unknown> = Object.fromEntries(Object.entries(value));
  if (Object.keys(parts).some((name) => !UNDERSTOOD.has(name))) return null;
  const freq = FREQUENCIES.find((name) => name === parts.freq);
  const byDay = distinct(parts.byday).map(readByDay);
  const until = parts.until === undefined ? null : readMoment(String(parts.until), null);
  if (!freq || byDay.includes(null) || (parts.until !== undefined && !until)) return null;
  const days = byDay.filter((day) => day !== null);
  const isNth = days.some(({ nth }) => nth !== null);
  const rule: Rule = {
    freq,
    interval: Math.max(1, Number(parts.interval ?? 1) || 1),
    count: parts.count === undefined ? null : Number(parts.count),
    until: until && /T/.test(String(parts.until)) ? until : until && { ...until, minute: 24 * 60 },
    byDay: days,
    byMonthDay: distinct(parts.bymonthday).map(Number),
    byMonth: distinct(parts.bymonth).map(Number),
    bySetPos: distinct(parts.bysetpos).map(Number),
    weekStart: weekStartOf(parts.wkst),
  };
  // The nth weekday of a whole year, and of a week, is nothing that a school has.
  if (isNth && (freq === 'DAILY' || freq === 'WEEKLY')) return null;
  if (freq === 'YEARLY' && days.length > 0 && rule.byMonth.length === 0) return null;
  return rule;
}

/**
 * The days of `from` to `until` (exclusive) on which an event that began on `start` happens, in order. Null when the file
 * has used up its steps.
 */
export function daysOfRule(
  rule: Rule,
  start: Moment,
  range: { from: DayNumber; until: DayNumber },
  budget: Budget,
): DayNumber[] | null {
  const days: DayNumber[] = [];
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  const cost = stepsOfPeriod(rule);
  // What is counted has to be counted from its beginning.
  const first = rule.count === null ? periodsBefore(rule, start.day, range.from) : 0;
  for (let period = first; left > 0; period++) {
    if (budget.steps < cost) return null;
    budget.steps -= cost;
    const { begins, days: inPeriod } = daysInPeriod(rule, start, period);
    if (begins >= range.until) break;
    for (const day of inPeriod) {
      if (day < start.day) continue;
      if (left <= 0 || isPast(rule.until, day, start.minute)) return days;
      left -= 1;
      if (day >= range.from && day < range.until) days.push(day);
    }
    if (rule.until && begins > rule.until.day) break;
  }
  return days;
}

/** What one period of a rule costs: a month is looked through once for each day that the rule names in it. */
function stepsOfPeriod({ freq, byDay, byMonth, byMonthDay, bySetPos }: Rule): number {
  if (freq === 'DAILY' || freq === 'WEEKLY') return 1;
  const months = freq === 'YEARLY' ? Math.max(1, byMonth.length) : 1;
  return months * Math.max(1, byDay.length + byMonthDay.length) + bySetPos.length;
}

function isPast(until: Moment | null, day: DayNumber, minute: number): boolean {
  return until !== null && (day > until.day || (day === until.day && minute > until.minute));
}

/** Whole periods that surely lie before a day. */
function periodsBefore({ freq, interval }: Rule, start: DayNumber, from: DayNumber): number {
  const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[freq];
  return Math.max(0, Math.floor((from - start) / (longest * interval)) - 2);
}

function daysInPeriod(rule: Rule, start: Moment, period: number): { begins: DayNumber; days: DayNumber[] } {
  const { begins, days } = candidates(rule, start, period * rule.interval);
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  return { begins, days: rule.bySetPos.length > 0 ? atPositions(sorted, rule.bySetPos) : sorted };
}

function candidates(rule: Rule, { day: start }: Moment, ahead: number): { begins: DayNumber; days: DayNumber[] } {
  const { freq, byDay, byMonth, weekStart } = rule;
  if (freq === 'DAILY') {
    const day = start + ahead;
    return { begins: day, days: suits(rule, day) ? [day] : [] };
  }
  if (freq === 'WEEKLY') {
    const begins = start - ((weekdayOfNumber(start) - weekStart + 7) % 7) + ahead * 7;
    const weekdays = byDay.length > 0 ? byDay.map(({ weekday }) => weekday) : [weekdayOfNumber(start)];
    const days = weekdays.map((weekday) => begins + ((weekday - weekStart + 7) % 7));
    return { begins, days: days.filter((day) => byMonth.length === 0 || byMonth.includes(civilOf(day).month)) };
  }
  const { year, month, day } = civilOf(start);
  if (freq === 'MONTHLY') {
    const months = year * 12 + month - 1 + ahead;
    const at = { year: Math.floor(months / 12), month: (months % 12) + 1 };
    const begins = dayNumberOf(at.year, at.month, 1);
    return { begins, days: byMonth.length === 0 || byMonth.includes(at.month) ? inMonth(rule, at, day) : [] };
  }
  const at = year + ahead;
  const months = byMonth.length > 0 ? byMonth : [month];
  return {
    begins: dayNumberOf(at, 1, 1),
    days: months.flatMap((one) => (one >= 1 && one <= 12 ? inMonth(rule, { year: at, month: one }, day) : [])),
  };
}

function inMonth({ byDay, byMonthDay }: Rule, at: { year: number; month: number }, startDay: number): DayNumber[] {
  const length = daysInMonth(at.year, at.month);
  const first = dayNumberOf(at.year, at.month, 1);
  const all = Array.from({ length }, (_, offset) => first + offset);
  const ofMonth = (day: number) => (day > 0 ? day : length + day + 1);
  const dates = byMonthDay.map(ofMonth).filter((day) => day >= 1 && day <= length);
  const byDate = byMonthDay.length > 0 ? dates.map((day) => first + day - 1) : null;
  const byWeekday = byDay.length > 0 ? byDay.flatMap((one) => weekdaysIn(all, one)) : null;
  if (byDate && byWeekday) return byDate.filter((day) => byWeekday.includes(day));
  return byDate ?? byWeekday ?? (startDay <= length ? [first + startDay - 1] : []);
}

function weekdaysIn(days: readonly DayNumber[], { weekday, nth }: ByDay): DayNumber[] {
  const those = days.filter((day) => weekdayOfNumber(day) === weekday);
  const one = nth === null ? undefined : those.at(nth > 0 ? nth - 1 : nth);
  return nth === null ? those : one === undefined ? [] : [one];
}

function suits({ byDay, byMonth, byMonthDay }: Rule, number: DayNumber): boolean {
  if (byDay.length > 0 && !byDay.some(({ weekday }) => weekday === weekdayOfNumber(number))) return false;
  if (byMonth.length === 0 && byMonthDay.length === 0) return true;
  const { year, month, day } = civilOf(number);
  if (byMonth.length > 0 && !byMonth.includes(month)) return false;
  return (
    byMonthDay.length === 0 || byMonthDay.some((one) => (one > 0 ? one : daysInMonth(year, month) + one + 1) === day)
  );
}

function atPositions(days: readonly DayNumber[], positions: readonly number[]): DayNumber[] {
  const found = positions.flatMap((position) => days.at(position > 0 ? position - 1 : position) ?? []);
  return [...new Set(found)].sort((a, b) => a - b);
}

function readByDay(value: unknown): ByDay | null {
  const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(String(value));
  const weekday = WEEKDAYS[match?.[2] ?? ''];
  return weekday ? { weekday, nth: match?.[1] ? Number(match[1]) : null } : null;
}

/** Counted from Sunday, as ical.js does. */
function weekStartOf(value: unknown): Weekday {
  if (typeof value === 'number' && value >= 1 && value <= 7) return (value === 1 ? 7 : value - 1) as Weekday;
  return WEEKDAYS[String(value)] ?? 1;
}

/** What is written several times is meant once: a list is no longer than there are days to name. */
function distinct(value: unknown): unknown[] {
  return value === undefined ? [] : [...new Set<unknown>(Array.isArray(value) ? value : [value])];
}
