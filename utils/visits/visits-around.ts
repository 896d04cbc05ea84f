import { countedDays } from '../caseload/counted-days.ts';
import type { Caseload } from '../caseload/load-caseload.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import type { Found, Vault } from '../vault/vault.ts';
import { visitsBetween } from './visits-between.ts';

/** What went before tells which routine has a rhythm and who is new; it has to reach over a summer. */
const HISTORY_DAYS = 120;
/** No visit is asked for further ahead. */
const DAYS_AHEAD = 366;

/**
 * The visits that a week is worked out from: those before it that say something about the next, and every one that the
 * present minutes depend on. So a day opens as quickly in the fifth year as in the first.
 */
export function visitsAround(
  vault: Vault,
  caseload: Pick<Caseload, 'students' | 'classrooms' | 'schools' | 'settings' | 'preferences'>,
  date: LocalDate,
): Promise<Found<'visits'>> {
  const counted = countedDays(caseload, date).from;
  return counted < addDays(date, -HISTORY_DAYS)
    ? visitsBetween(vault, counted, addDays(date, DAYS_AHEAD))
    : visitsNear(vault, date);
}

/** Visits from some months before a day to a year after it, for whom minutes are no matter. */
export function visitsNear(vault: Vault, date: LocalDate): Promise<Found<'visits'>> {
  return visitsBetween(vault, addDays(date, -HISTORY_DAYS), addDays(date, DAYS_AHEAD));
}
