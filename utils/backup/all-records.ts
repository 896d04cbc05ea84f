import { storeNames } from '../records/stores.ts';
import type { Vault } from '../vault/vault.ts';
import { asKept, type KeptRecord } from './contents.ts';

export type AllRecords = {
  records: KeptRecord[];
  /** `store/key` of those that can't be opened: they can't be in a file either. */
  unreadable: string[];
};

/** Everything that is kept, whatever stores there are. Throws what the vault throws. */
export async function allRecords(vault: Vault): Promise<AllRecords> {
  const all: AllRecords = { records: [], unreadable: [] };
  // One store after the other: ten thousand records opened at once would hold the page.
  for (const store of storeNames) {
    const { records, unreadable } = await vault.readAll(store);
    for (const record of records) all.records.push(asKept(store, record));
    all.unreadable.push(...unreadable);
  }
  return all;
}
