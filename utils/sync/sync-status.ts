import { browser } from 'wxt/browser';
import type { GoogleProblemKind } from '../google/http/problem.ts';

/** How the calendars of the connected account are doing, for whoever shows it. In memory only. */
export type SyncStatus =
  | { is: 'reading'; done: number; of: number; startedAt: string }
  | { is: 'read'; at: string; problem: GoogleProblemKind | null };

const KEY = 'calendarSync';

/** null: nothing has been read since the browser started. */
export async function syncStatus(): Promise<SyncStatus | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as SyncStatus | undefined) ?? null;
}

export async function setSyncStatus(status: SyncStatus): Promise<void> {
  await browser.storage.session.set({ [KEY]: status });
}

export function onSyncStatus(listener: () => void, signal: AbortSignal): void {
  const hear = (changes: object) => {
    if (KEY in changes) listener();
  };
  browser.storage.session.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(hear), { once: true });
}
