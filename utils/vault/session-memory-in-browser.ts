import { browser } from 'wxt/browser';
import type { SessionMemory } from './session-memory.ts';

/** `storage.session`, which is closed to content scripts unless someone opens it to them: nobody does. */
export const sessionMemoryInBrowser: SessionMemory = {
  async get(name) {
    const { [name]: value } = await browser.storage.session.get(name);
    // Only this file's `set` ever writes these names.
    return (value ?? null) as never;
  },
  set: (name, value) => browser.storage.session.set({ [name]: value }),
  remove: (name) => browser.storage.session.remove(name),
};
