import { VaultLocked } from '../vault/problems.ts';
import type { Vault } from '../vault/vault.ts';

/** Runs what needs an open vault; it may lock at any await, and then `locked` is the answer. */
export async function whenOpen<Answer>(vault: Vault, locked: Answer, work: () => Promise<Answer>): Promise<Answer> {
  if (vault.state === 'locked') return locked;
  try {
    return await work();
  } catch (error) {
    if (error instanceof VaultLocked) return locked;
    throw error;
  }
}
