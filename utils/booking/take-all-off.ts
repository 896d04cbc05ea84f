import type { Visit } from '../domain/visit.ts';
import type { Vault } from '../vault/vault.ts';
import { dropVisit } from '../visits/close-visit.ts';

/** Drops these visits, so that the next push takes their events off; of a weekly series all from its first one on. */
export async function takeAllOff(vault: Vault, visits: readonly Visit[], now: () => Temporal.Instant): Promise<void> {
  const groups = Map.groupBy(
    visits.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    ({ id, seriesId }) => seriesId ?? id,
  );
  for (const [first] of groups.values()) {
    if (first) await dropVisit(vault, first.id, { scope: first.seriesId ? 'following' : 'this', now });
  }
}
