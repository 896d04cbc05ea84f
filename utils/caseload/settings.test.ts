import { expect, test } from 'vitest';
import { defaultSettings } from '../records/settings.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import { changeSettings, readSettings, settingsOf } from './settings.ts';

test('settings that cannot be read keep code names off the page, whatever else is set from then on', () => {
  const damaged = settingsOf({ records: [], unreadable: ['settings/settings'] });
  expect(damaged.codeNamesOnPages).toBe(false);
  expect(settingsOf({ records: [], unreadable: [] })).toEqual(defaultSettings);
  const kept = { ...defaultSettings, overlayOn: false };
  expect(settingsOf({ records: [kept], unreadable: ['settings/set-aside'] })).toEqual(kept);
});

test('a change of one setting leaves the others', async () => {
  const vault = await openVaultForTests();
  await changeSettings(vault, (before) => ({ ...before, showAllWindows: true }));
  await changeSettings(vault, (before) => ({ ...before, overlayOn: false }));
  expect(await readSettings(vault)).toEqual({ ...defaultSettings, showAllWindows: true, overlayOn: false });
});
