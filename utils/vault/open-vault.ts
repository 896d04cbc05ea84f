import { currentPolicy } from '../policy/current-policy.ts';
import { createVault } from './create-vault.ts';
import { sessionMemoryInBrowser } from './session-memory-in-browser.ts';
import type { Stretch } from './stretch-passphrase.ts';
import type { Vault } from './vault.ts';

const onlyInPages: Stretch = () => {
  throw new Error('a passphrase is typed, and used, in a page of ours: see open-vault-in-page.ts');
};

/** The vault for the background, where no passphrase is ever typed. Content scripts and the card must not call it. */
export function openVault(stretch: Stretch = onlyInPages): Promise<Vault> {
  return createVault({
    name: 'alongside',
    session: sessionMemoryInBrowser,
    stretch,
    nowMs: () => Temporal.Now.instant().epochMilliseconds,
    mostMinutes: async () => (await currentPolicy()).minutesToLock,
  });
}
