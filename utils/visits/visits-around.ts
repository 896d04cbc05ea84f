import { addDays, type LocalDate, monthOf } from '../domain/local-date.ts';
import type { Found, Vault } from '../vault/vault.ts';

/** No plan counts in more than a year, and no visit is asked for further ahead. */
const DAYS_AROUND = 366;

/** The visits of a year before this day and a year after it, so that a day opens as quickly in the fifth year as in the first. */
export function visitsAround(vault: Vault, date: LocalDate): Promise<Found<'visits'>> {
  const months = [monthOf(addDays(date, -DAYS_AROUND)), monthOf(addDays(date, DAYS_AROUND))] as const;
  return vault.readAll('visits', { months });
}
