import type { VisitId } from '../domain/ids.ts';
import type { Visit } from '../domain/visit.ts';
import type { OutboxRecord } from '../records/outbox.ts';
import type { Vault } from '../vault/vault.ts';

/**
 * Writes the visits that an outbox record promises and that are not there yet. The record is written first, so that a
 * worker that stops in between loses nothing; running this twice changes nothing. Only a new event promises visits: those
 * of a change are there, or were deleted.
 */
export async function keepPromise(vault: Vault, record: OutboxRecord): Promise<void> {
  if (record.write && record.write.order.is !== 'insert') return;
  for (const visit of record.visits) await vault.change('visits', visit.id, (before) => before ?? visit);
}

/** Finishes whatever a stopped worker left half done. */
export async function finishOutbox(vault: Vault): Promise<void> {
  const { records } = await vault.readAll('outbox');
  for (const record of records) await keepPromise(vault, record);
}

/** Finishes what was left half done and forgets what was answered: when a worker starts. */
export async function tidyOutbox(vault: Vault): Promise<void> {
  await finishOutbox(vault);
  await forgetAnswered(vault, (await vault.readAll('visits')).records);
}

/** The open question of this visit: which Google page was opened for it, and what stood there before. */
export function outboxOf(visit: Visit, outbox: readonly OutboxRecord[]): OutboxRecord | undefined {
  return outbox.find(({ visits }) => visits.some(({ id }) => id === visit.id));
}

/** What of this visit a connected account's calendar is still to be told. */
export function writeOf(visitId: VisitId, outbox: readonly OutboxRecord[]): OutboxRecord | undefined {
  return outbox.find(({ write, visits }) => write && visits.some(({ id }) => id === visitId));
}

/** Google has not been seen to have it. */
export function isWaiting(visit: Visit): boolean {
  return visit.state.is === 'opened' || visit.state.is === 'unsure';
}

/** A question that no visit waits for any more is forgotten. */
export async function forgetAnswered(vault: Vault, visits: readonly Visit[]): Promise<void> {
  const waiting = new Set(visits.filter(isWaiting).map(({ id }) => id));
  const { records } = await vault.readAll('outbox');
  // What a calendar is to be told is forgotten once it was.
  for (const record of records)
    if (!record.write && !record.visits.some(({ id }) => waiting.has(id))) await vault.remove('outbox', record.id);
}
