import { browser } from 'wxt/browser';

const KEY = 'unreadablePage';

/** The calendar page could not be read: for one quiet line in the panel. `reason` holds no text of the page. */
export type UnreadablePage = { reason: string; at: string };

export async function noteUnreadablePage(page: UnreadablePage | null): Promise<void> {
  if (page) await browser.storage.session.set({ [KEY]: page });
  else await browser.storage.session.remove(KEY);
}

/** null: the last page that was looked at could be read. */
export async function unreadablePage(): Promise<UnreadablePage | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as UnreadablePage | undefined) ?? null;
}
