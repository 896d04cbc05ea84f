import { type LocalDate, localDateOf } from '../../domain/local-date.ts';

/**
 * The date in a `data-datekey`: `((year - 1970) << 9) | (month << 5) | day`. Keys are not sequential over month ends.
 * null: no key, or no day of the calendar.
 */
export function readDateKey(text: string | null | undefined): LocalDate | null {
  if (!text || !/^\d{1,6}$/.test(text)) return null;
  const known = dates.get(text);
  if (known !== undefined) return known;
  const date = decode(text);
  if (dates.size < MOST_DATES) dates.set(text, date);
  return date;
}

/** A page says the same few dates again and again. */
const dates = new Map<string, LocalDate | null>();
const MOST_DATES = 1_000;

function decode(text: string): LocalDate | null {
  const key = Number(text);
  return localDateOf((key >> 9) + 1970, (key >> 5) & 15, key & 31);
}
