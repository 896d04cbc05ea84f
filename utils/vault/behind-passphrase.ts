import type { Vault } from './vault.ts';

/** The same vault, locked as long as the district asks for a passphrase and none is set: nothing is shown, nothing kept. */
export function behindPassphrase(vault: Vault, isRequired: boolean): Vault {
  if (!isRequired) return vault;
  return Object.create(vault, {
    state: { get: () => (vault.protection.by === 'device' ? 'locked' : vault.state) },
  }) as Vault;
}
