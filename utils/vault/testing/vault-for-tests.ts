import { argon2 } from '../argon2.ts';
import { createVault, type VaultParts } from '../create-vault.ts';
import { newRecordId } from '../record-id.ts';
import type { SessionEntries, SessionMemory } from '../session-memory.ts';
import type { Vault } from '../vault.ts';

export function sessionMemoryForTests(): SessionMemory {
  const kept: Partial<SessionEntries> = {};
  return {
    get: async (name) => kept[name] ?? null,
    set: async (name, value) => {
      kept[name] = value;
    },
    remove: async (name) => {
      delete kept[name];
    },
  };
}

/** Parts of a vault in a database of its own. Vaults of the same parts are contexts of one extension. */
export function partsForTests(parts: Partial<VaultParts> = {}): VaultParts {
  return {
    name: `test-${newRecordId()}`,
    session: sessionMemoryForTests(),
    // The real thing at the least cost: half a second for each passphrase is for attackers.
    stretch: async (passphrase, recipe) => argon2(passphrase, { ...recipe, memoryKiB: 8, passes: 1 }),
    nowMs: () => Temporal.Now.instant().epochMilliseconds,
    ...parts,
  };
}

/** An open vault in a database of its own, in memory. Close it at the end of the test. */
export function openVaultForTests(parts: Partial<VaultParts> = {}): Promise<Vault> {
  return createVault(partsForTests(parts));
}
