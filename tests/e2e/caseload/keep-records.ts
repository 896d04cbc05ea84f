import { openVault } from '../../../utils/vault/open-vault.ts';
import type { Edit } from '../../../utils/vault/vault.ts';

/** Runs inside a page of the extension: writes records as the extension itself would, sealed and all. */
export async function keepRecords(edits: Edit[]): Promise<void> {
  const vault = await openVault();
  await vault.apply(edits);
  vault.close();
}

Object.assign(globalThis, { keepRecords });
