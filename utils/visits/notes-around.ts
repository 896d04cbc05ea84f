import { addDays, type LocalDate, monthOf } from '../domain/local-date.ts';
import type { VisitNote } from '../domain/visit-note.ts';
import type { Vault } from '../vault/vault.ts';

/** Notes of the day's month and of the one before: a routine that recurs was visited in one of them. */
export async function notesAround(vault: Vault, date: LocalDate): Promise<VisitNote[]> {
  const month = monthOf(date);
  const before = monthOf(addDays(`${month}-01` as LocalDate, -1));
  const found = await Promise.all([month, before].map((one) => vault.readAll('visitNotes', { month: one })));
  return found.flatMap(({ records }) => records);
}
