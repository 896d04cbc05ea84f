import type { StoreName } from '../records/stores.ts';
import type { Vault } from '../vault/vault.ts';
import { ask } from './ask.ts';

/** Whether a change in this store shows on a calendar page or a card. What pages told us themselves is no news to them. */
export function isShownOnPages(store: StoreName): boolean {
  return store !== 'eventPages' && store !== 'calendars' && store !== 'outbox';
}

/** Many changes in a row are one. */
const GATHER_MS = 100;

/**
 * For a page of ours that changes records: has calendar pages and cards drawn anew, also when the background sleeps and
 * does not hear of the change by itself.
 */
export function announceChanges(vault: Vault, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  vault.onChange(({ store }) => {
    if (!isShownOnPages(store)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void ask('records-changed', null).catch(() => {}), GATHER_MS);
  }, signal);
}
