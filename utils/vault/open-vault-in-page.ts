import { openVault } from './open-vault.ts';
import { stretchInWorker } from './stretch-in-worker.ts';
import type { Vault } from './vault.ts';

/** The vault for our top-level pages: planner and side panel. Asks the browser not to evict what is kept. */
export async function openVaultInPage(): Promise<Vault> {
  const vault = await openVault(stretchInWorker);
  void keepForGood();
  return vault;
}

async function keepForGood(): Promise<void> {
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
