import type { StoreName } from '../records/stores.ts';
import { isSameSealing, nonceOf, type Sealed } from './seal.ts';

/** About 100 MB of records at the very most; a caseload has a tenth of that. */
const MOST_KEPT = 30_000;

/**
 * Records that this context has opened before. What lies in the database is asked for every time and decides: a record
 * is taken from here only while its sealing is the very one that was opened. So nothing here can be out of date, however
 * late a notice from another tab comes, and only what changed is opened again.
 */
export type OpenedRecords = {
  find(store: StoreName, key: string, sealed: Sealed): unknown;
  keep(store: StoreName, key: string, sealed: Sealed, record: unknown): void;
  clear(): void;
};

export function createOpenedRecords(): OpenedRecords {
  const opened = new Map<string, { nonce: Sealed; record: unknown }>();
  return {
    find(store, key, sealed) {
      const known = opened.get(`${store}/${key}`);
      return known && isSameSealing(known.nonce, sealed) ? known.record : undefined;
    },
    keep(store, key, sealed, record) {
      if (opened.size >= MOST_KEPT) opened.clear();
      // A copy, else the nonce would hold on to the whole ciphertext.
      opened.set(`${store}/${key}`, { nonce: nonceOf(sealed).slice(), record: freeze(record) });
    },
    clear: () => opened.clear(),
  };
}

/** Everyone who asks gets the same object, so nobody may write into it. */
function freeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
