import { type LocalDate, localDateOf } from '../../domain/local-date.ts';

/**
 * The date in a `data-datekey`: `((year - 1970) << 9) | (month << 5) | day`. Keys are not sequential over month ends.
 * null: no key, or no day of the calendar.
 */
export function readDateKey(text: string | null | undefined): LocalDate | null {
  if (!text || !/^\d{1,6}$/.test(text)) return null;
  const key = Number(text);
  return localDateOf((key >> 9) + 1970, (key >> 5) & 15, key & 31);
}
