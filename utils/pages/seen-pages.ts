import type { CalendarId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';

/** What is remembered of a calendar page while its tab is open. */
export type OpenPage = {
  account: string | null;
  accountIndex: number;
  /** null: the page has not told yet. */
  zone: string | null;
  dates: LocalDate[];
  /** Of which something is on the screen; null: the page has not told yet. */
  calendarIds: CalendarId[] | null;
};

/** A page that has told nothing but its days. */
export const untold: Omit<OpenPage, 'dates'> = { account: null, accountIndex: 0, zone: null, calendarIds: null };

/** The part of the browser's memory-only storage that this needs. */
type Area = {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
};

const PREFIX = 'page:';

/** Which tabs show a page of Google's with our script in it, and as whom. Known to a restarted worker, gone with the browser. */
export function createSeenPages(area: Area) {
  return {
    async remember(tabId: number, page: OpenPage): Promise<void> {
      await area.set({ [PREFIX + tabId]: page });
    },

    /** null: nothing has been seen in this tab. */
    async of(tabId: number): Promise<OpenPage | null> {
      const key = PREFIX + tabId;
      return ((await area.get(key))[key] as OpenPage | undefined) ?? null;
    },

    async tabIds(): Promise<number[]> {
      const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(PREFIX));
      return keys.map((key) => Number(key.slice(PREFIX.length)));
    },

    /** Any page that is open now, for a surface that is in no tab of its own; null: none is. */
    async any(): Promise<OpenPage | null> {
      const tabId = (await this.tabIds()).at(-1);
      return tabId === undefined ? null : this.of(tabId);
    },

    async forget(tabId: number): Promise<void> {
      await area.remove(PREFIX + tabId);
    },
  };
}

export type SeenPages = ReturnType<typeof createSeenPages>;
