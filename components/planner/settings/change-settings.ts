import { changeSettings as change } from '../../../utils/caseload/settings.ts';
import type { Settings } from '../../../utils/records/settings.ts';
import type { Vault } from '../../../utils/vault/vault.ts';

/** Changes these settings and leaves the others as they are now. */
export async function changeSettings(vault: Vault, patch: Partial<Omit<Settings, 'id'>>): Promise<void> {
  await change(vault, (before) => ({ ...before, ...patch }));
}
