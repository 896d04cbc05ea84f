import { defaultSettings, type Settings } from '../../../utils/records/settings.ts';
import type { Vault } from '../../../utils/vault/vault.ts';

/** Changes these settings and leaves the others as they are now. */
export async function changeSettings(vault: Vault, patch: Partial<Omit<Settings, 'id'>>): Promise<void> {
  await vault.change('settings', 'settings', (before) => ({ ...(before ?? defaultSettings), ...patch }));
}
