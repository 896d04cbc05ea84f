import { browser } from 'wxt/browser';

const KEY = 'lastBackupAt';

/** When this device last made a backup, an instant; null: never. It is about the device, so it lies outside the records. */
export async function lastBackupAt(): Promise<string | null> {
  const kept = (await browser.storage.local.get(KEY))[KEY];
  return typeof kept === 'string' ? kept : null;
}

export async function noteBackup(madeAt: string): Promise<void> {
  const before = await lastBackupAt();
  if (before === null || before < madeAt) await browser.storage.local.set({ [KEY]: madeAt });
}

/** Calls back at every change, by any page, until the signal aborts. */
export function onBackup(listener: (madeAt: string | null) => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) listener(typeof change.newValue === 'string' ? change.newValue : null);
  };
  browser.storage.local.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(hear), { once: true });
}
