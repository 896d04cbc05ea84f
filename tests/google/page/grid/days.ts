import { dateKey } from '../../shared/date-key.ts';
import { base64 } from '../../shared/event-id.ts';
import type { ViewKind } from '../../shared/wire.ts';
import type { DateRange } from '../event-shelf.ts';
import type { Page } from '../page.ts';

/** One column: a date, and whose day it shows. */
export interface GridDay {
  date: string;
  key: number;
  email: string;
  principal: string;
  /** Whether events of this calendar stand in this column. */
  shows: (calendarId: string) => boolean;
}

/** The columns of a view around `date`. */
export function visibleDays(page: Page, view: ViewKind, date: string): GridDay[] {
  const { people } = page.options;
  const own = page.start.account.email;
  if (view === 'day' && people.length > 1)
    return people.map((email) => gridDay(date, email, columnsOfPeople(email, page)));
  return datesOf(page, view, date).map((day) => gridDay(day, own));
}

/** The column of a date; `email` is whose day it shows. */
export function gridDay(date: string, email: string, shows: GridDay['shows'] = () => true): GridDay {
  return { date, key: dateKey(date), email, principal: base64(email), shows };
}

/** People have their own events; what belongs to none of them stands in the account's own column. */
function columnsOfPeople(email: string, { options, start }: Page): GridDay['shows'] {
  return (calendarId) =>
    calendarId === email || (email === start.account.email && !options.people.includes(calendarId));
}

function datesOf({ options }: Page, view: ViewKind, date: string): string[] {
  if (view === 'day') return [date];
  if (view === 'week') {
    const first = startOfWeek(date, options.weekStart);
    const all = Array.from({ length: 7 }, (_, index) => addDays(first, index));
    return options.weekends ? all : all.filter((day) => !isWeekend(day));
  }
  const days: string[] = [];
  for (let day = date; days.length < options.customDays; day = addDays(day, 1)) {
    if (options.weekends || !isWeekend(day)) days.push(day);
  }
  return days;
}

/** The date that Next (`1`) or Previous (`-1`) leads to. */
export function stepDate(page: Page, view: ViewKind, date: string, direction: 1 | -1): string {
  const from = Temporal.PlainDate.from(date);
  if (view === 'month') return from.add({ months: direction }).toString();
  if (view === 'year') return from.add({ years: direction }).toString();
  if (view === 'day') return addDays(date, direction);
  if (view === 'customday') return addDays(date, direction * page.options.customDays);
  return addDays(date, direction * 7);
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export function startOfWeek(date: string, weekStart: number): string {
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  return addDays(date, -((dayOfWeek - weekStart + 7) % 7));
}

export function isWeekend(date: string): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek >= 6;
}

export function rangeOf(days: readonly { date: string }[]): DateRange {
  return { from: days[0]!.date, until: addDays(days.at(-1)!.date, 1) };
}
