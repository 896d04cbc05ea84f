import { civilOf, type DayNumber, dayNumberOf, daysInMonth } from './day-numbers.ts';

/** A wall clock's day and minute, in a zone; null: in whatever zone the reader is ("floating"), and for whole days. */
export type Moment = { day: DayNumber; minute: number; zone: string | null };

const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(Z)?)?$/;

/** A moment as jCal writes it, `2026-11-16T08:05:00`; null when there is no such moment. */
export function readMoment(text: unknown, zone: string | null): Moment | null {
  const match = typeof text === 'string' ? FORM.exec(text) : null;
  if (!match) return null;
  const [year, month, day, hour = 0, minute = 0] = match
    .slice(1, 6)
    .map((part) => (part === undefined ? 0 : Number(part)));
  if (!year || !month || !day || year < 1900 || month > 12 || day > daysInMonth(year, month)) return null;
  if (hour > 23 || minute > 59) return null;
  return { day: dayNumberOf(year, month, day), minute: hour * 60 + minute, zone: match[7] ? 'UTC' : zone };
}

/** The same moment on the clocks of another zone. Floating moments and whole days stay as they are. */
export function inZone(moment: Moment, zone: string): Moment {
  if (moment.zone === null || moment.zone === zone) return moment;
  return fromDateTime(zonedOf(moment, moment.zone).withTimeZone(zone), zone);
}

/** `20261116T130500Z`: how Google names one occurrence of a series. */
export function utcStamp(moment: Moment, zone: string): string {
  const { year, month, day, hour, minute } = zonedOf(moment, moment.zone ?? zone).withTimeZone('UTC');
  return `${digits({ year, month, day })}T${pad(hour)}${pad(minute)}00Z`;
}

/** `20261116`. */
export function dayStamp(day: DayNumber): string {
  return digits(civilOf(day));
}

function zonedOf({ day: number, minute }: Moment, zone: string): Temporal.ZonedDateTime {
  const { year, month, day } = civilOf(number);
  const wall = new Temporal.PlainDateTime(year, month, day, Math.floor(minute / 60), minute % 60);
  return wall.toZonedDateTime(zone);
}

function fromDateTime({ year, month, day, hour, minute }: Temporal.ZonedDateTime, zone: string): Moment {
  return { day: dayNumberOf(year, month, day), minute: hour * 60 + minute, zone };
}

function digits({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${String(year).padStart(4, '0')}${pad(month)}${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
