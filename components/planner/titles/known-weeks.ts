import { eventsFor, type StoredEvents } from '../../../utils/caseload/events-for.ts';
import type { CalendarId } from '../../../utils/domain/ids.ts';
import { addDays, type DateRange, type LocalDate, mondayOf } from '../../../utils/domain/local-date.ts';
import type { Vault } from '../../../utils/vault/vault.ts';

/** From last week to the week after next: enough to tell a class's routines from what happens once. */
export function weeksAround(today: LocalDate): DateRange {
  const monday = mondayOf(today);
  return { from: addDays(monday, -7), until: addDays(monday, 21) };
}

/** What these calendars say in those weeks. Throws what the vault throws. */
export async function eventsAround(
  vault: Vault,
  calendarIds: readonly CalendarId[],
  today: LocalDate,
): Promise<StoredEvents & { range: DateRange }> {
  const range = weeksAround(today);
  return { ...(await eventsFor(vault, calendarIds, range)), range };
}
