import type { Brand } from './brand.ts';

/** A calendar day without a zone, `'2026-11-16'`. Compares and sorts as text. */
export type LocalDate = Brand<string, 'LocalDate'>;

/** ISO: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Days from `from` up to, but not including, `until`. */
export type DateRange = { from: LocalDate; until: LocalDate };

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** The date written in `text`, or null when it is not a real day of the calendar. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!FORM.test(text)) return null;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return text as LocalDate;
  } catch {
    return null;
  }
}

/** Like `parseLocalDate`, for dates known to be right; throws RangeError otherwise. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new RangeError(`not a date: ${text}`);
  return date;
}

export function localDateOf(year: number, month: number, day: number): LocalDate | null {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return parseLocalDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

export function weekdayOf(date: LocalDate): Weekday {
  return Temporal.PlainDate.from(date).dayOfWeek as Weekday;
}

/** The Monday on or before `date`: the name of its school week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** Monday up to the next Monday. */
export function weekOf(date: LocalDate): DateRange {
  const from = mondayOf(date);
  return { from, until: addDays(from, 7) };
}

/** Every day of the range, in order. */
export function datesIn(range: DateRange): LocalDate[] {
  const dates: LocalDate[] = [];
  for (let date = range.from; date < range.until; date = addDays(date, 1)) dates.push(date);
  return dates;
}

export function isWithin(date: LocalDate, range: DateRange): boolean {
  return date >= range.from && date < range.until;
}

/** `'2026-11'`, the only part of a date that may stand in clear beside a sealed record. */
export function monthOf(date: LocalDate): string {
  return date.slice(0, 7);
}
