import { i18n } from '#i18n';
import type { LocalDate, Weekday } from '../../utils/domain/local-date.ts';
import type { MinuteOfDay, MinuteSpan, Minutes } from '../../utils/domain/minutes.ts';

/** `en-US` or `es-US`: what every `Intl` call gets, since the browser's own default may differ from the words. */
export function localeOfWords(): string {
  return i18n.t('locale');
}

const made = new Map<string, Intl.DateTimeFormat>();

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = localeOfWords();
  const key = locale + JSON.stringify(options);
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, format);
  return format;
}

/** `Tue, Nov 17`. */
export function sayDate(date: LocalDate): string {
  return dateFormat({ weekday: 'short', month: 'short', day: 'numeric' }).format(Temporal.PlainDate.from(date));
}

/** `Tuesday, November 17`. */
export function sayLongDate(date: LocalDate): string {
  return dateFormat({ weekday: 'long', month: 'long', day: 'numeric' }).format(Temporal.PlainDate.from(date));
}

/** `November 16` or `Nov 16`, without a weekday. */
export function sayMonthDay(date: LocalDate, month: 'long' | 'short' = 'long'): string {
  return dateFormat({ month, day: 'numeric' }).format(Temporal.PlainDate.from(date));
}

/** `Nov` or `November`, of `2026-11`; the long form says its year too. */
export function sayMonth(month: string, form: 'long' | 'short' = 'short'): string {
  const { year, month: number } = Temporal.PlainYearMonth.from(month);
  const withYear = form === 'long' ? ({ year: 'numeric' } as const) : {};
  return dateFormat({ month: form, ...withYear }).format(new Temporal.PlainDate(year, number, 1));
}

/** `83%`, of 0.83. */
export function sayPercent(share: number): string {
  return new Intl.NumberFormat(localeOfWords(), { style: 'percent' }).format(share);
}

/** `Nov 16 – 20`, both days included. */
export function sayDateSpan(from: LocalDate, to: LocalDate): string {
  return dateFormat({ month: 'short', day: 'numeric' }).formatRange(
    Temporal.PlainDate.from(from),
    Temporal.PlainDate.from(to),
  );
}

/** `Tuesday` or `Tue`. */
export function sayWeekday(weekday: Weekday, form: 'long' | 'short' = 'long'): string {
  // 2024-01-01 was a Monday.
  return dateFormat({ weekday: form }).format(new Temporal.PlainDate(2024, 1, weekday));
}

function plainTime(minute: MinuteOfDay): Temporal.PlainTime {
  return new Temporal.PlainTime(Math.floor(minute / 60) % 24, minute % 60);
}

/** `8:05 AM`. */
export function sayTime(minute: MinuteOfDay): string {
  return dateFormat({ hour: 'numeric', minute: '2-digit' }).format(plainTime(minute));
}

/** `8:05`: where there is no room for more and the place says the rest. */
export function sayShortTime(minute: MinuteOfDay): string {
  const parts = dateFormat({ hour: 'numeric', minute: '2-digit' }).formatToParts(plainTime(minute));
  return parts
    .filter(({ type }) => type !== 'dayPeriod')
    .map(({ value }) => value)
    .join('')
    .trim();
}

/** `8 AM`. */
export function sayHour(hour: number): string {
  return dateFormat({ hour: 'numeric' }).format(plainTime(hour * 60));
}

/** `8:05 – 8:30 AM`. */
export function sayTimeSpan(span: MinuteSpan): string {
  return dateFormat({ hour: 'numeric', minute: '2-digit' }).formatRange(
    plainTime(span.startMinute),
    plainTime(span.endMinute),
  );
}

/** `25 min`, and from an hour and a half on `1 hr, 45 min`: shorter lengths are said in minutes in schools. */
export function sayMinutes(minutes: Minutes): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(localeOfWords(), { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  if (minutes < 90) return unit(minutes, 'minute');
  const parts = [unit(Math.floor(minutes / 60), 'hour')];
  if (minutes % 60 > 0) parts.push(unit(minutes % 60, 'minute'));
  return new Intl.ListFormat(localeOfWords(), { style: 'narrow', type: 'unit' }).format(parts);
}

/** `today`, `yesterday`, `9 days ago`, `in 3 days`: whole days between two local dates. */
export function sayDaysAgo(days: number): string {
  return new Intl.RelativeTimeFormat(localeOfWords(), { numeric: 'auto' }).format(-days, 'day');
}

/** How long ago an instant was, in days of the given zone: `seen 9 days ago` needs this number. */
export function daysSince(instant: string, now: Temporal.Instant, zone: string): number {
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate();
  return dayOf(Temporal.Instant.from(instant)).until(dayOf(now), { largestUnit: 'days' }).days;
}

/** `Fox, Otter, and Lark`. */
export function sayList(parts: readonly string[]): string {
  return new Intl.ListFormat(localeOfWords(), { style: 'long', type: 'conjunction' }).format(parts);
}
