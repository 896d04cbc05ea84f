import { storeNames } from '../../../utils/records/stores.ts';
import { argon2 } from '../../../utils/vault/argon2.ts';
import { openVault } from '../../../utils/vault/open-vault.ts';
import type { Edit } from '../../../utils/vault/vault.ts';

/** Runs inside a page of the extension: writes records as the extension itself would, sealed and all. */
export async function keepRecords(edits: Edit[]): Promise<void> {
  const vault = await openVault();
  await vault.apply(edits);
  vault.close();
}

/** As the settings do it, without the half second that a passphrase costs in earnest. */
export async function lockWith(passphrase: string): Promise<void> {
  const vault = await openVault(async (text, recipe) => argon2(text, { ...recipe, memoryKiB: 8, passes: 1 }));
  await vault.setPassphrase(passphrase);
  await vault.lock();
  vault.close();
}

/** Everything that is kept, store by store in the order of the ids. */
export async function readRecords(): Promise<Record<string, unknown[]>> {
  const vault = await openVault();
  const all: Record<string, unknown[]> = {};
  for (const store of storeNames) {
    const { records } = await vault.readAll(store);
    all[store] = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
  vault.close();
  return all;
}

Object.assign(globalThis, { keepRecords, lockWith, readRecords });
