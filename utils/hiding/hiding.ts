import { browser } from 'wxt/browser';

const KEY = 'everythingHidden';

/**
 * Whether everything about students is hidden on every surface (projector, shared screen). It says nothing about
 * anyone, so it stands outside the vault, and it lasts until somebody takes it back: a restart must not show a class
 * what was hidden from it.
 */
export async function isEverythingHidden(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

export async function setEverythingHidden(hidden: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: hidden });
}

/** Calls back with every change, by any surface, until the signal aborts. */
export function onHiding(listener: (hidden: boolean) => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) listener(change.newValue === true);
  };
  browser.storage.local.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(hear), { once: true });
}
