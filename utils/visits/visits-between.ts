import { type LocalDate, monthOf } from '../domain/local-date.ts';
import type { Found, Vault } from '../vault/vault.ts';

/**
 * The visits of the months that these days lie in, with every missed visit that one of them makes up, whenever that was:
 * a make-up counts where the visit was missed.
 */
export async function visitsBetween(vault: Vault, first: LocalDate, last: LocalDate): Promise<Found<'visits'>> {
  const { records, unreadable } = await vault.readAll('visits', { months: [monthOf(first), monthOf(last)] });
  const here = new Set(records.map(({ id }) => id));
  const elsewhere = records.flatMap(({ makesUpFor }) => (makesUpFor && !here.has(makesUpFor) ? [makesUpFor] : []));
  if (elsewhere.length === 0) return { records, unreadable };
  return { records: [...records, ...(await vault.readSome('visits', elsewhere))], unreadable };
}
