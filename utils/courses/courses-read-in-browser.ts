import { browser } from 'wxt/browser';
import type { CoursesRead } from './read-courses.ts';

const KEY = 'coursesRead';

/** In memory only, for whoever shows it. */
export const coursesRead = {
  /** null: not since the browser started. */
  async get(): Promise<CoursesRead | null> {
    return ((await browser.storage.session.get(KEY))[KEY] as CoursesRead | undefined) ?? null;
  },
  async set(read: CoursesRead): Promise<void> {
    await browser.storage.session.set({ [KEY]: read });
  },
  follow(listener: () => void, signal: AbortSignal): void {
    const hear = (changes: object) => {
      if (KEY in changes) listener();
    };
    browser.storage.session.onChanged.addListener(hear);
    signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(hear), { once: true });
  },
};
