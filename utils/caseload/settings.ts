import { defaultSettings, type Settings } from '../records/settings.ts';
import type { Found, Vault } from '../vault/vault.ts';

/** What was set, in the present or by default. Where it can't be read, what it may have kept off Google's pages stays off. */
export function settingsOf({ records: [kept], unreadable }: Found<'settings'>): Settings {
  return kept ?? (unreadable.length === 0 ? defaultSettings : { ...defaultSettings, codeNamesOnPages: false });
}

export async function readSettings(vault: Vault): Promise<Settings> {
  return settingsOf(await vault.readAll('settings'));
}

/** Changes what `edit` changes and leaves the other settings as they are now. */
export async function changeSettings(vault: Vault, edit: (before: Settings) => Settings): Promise<Settings> {
  const start = await readSettings(vault);
  return (await vault.change('settings', 'settings', (before) => edit(before ?? start))) ?? start;
}
