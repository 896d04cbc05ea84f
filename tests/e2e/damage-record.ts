import type { Page } from '@playwright/test';
import type { StoreName } from '../../utils/records/stores.ts';

/** Turns over two bytes of a store's record, the first or the one named, as a failing disk would. `page` is one of the extension's own. */
export function damageRecord(page: Page, store: StoreName, at = 0): Promise<void> {
  return page.evaluate(
    async ([name, nth]) => {
      const done = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('alongside'));
      const rows = database.transaction(name, 'readwrite').objectStore(name);
      const row = (await done(rows.getAll()))[nth];
      const bytes = new Uint8Array(row.sealed.buffer ?? row.sealed);
      for (const byte of [0, Math.floor(bytes.length / 2)]) bytes[byte] = (bytes[byte] ?? 0) ^ 0xff;
      await done(rows.put(row));
      database.close();
    },
    [store, at] as const,
  );
}

/** How many records lie in a store, readable or not. */
export function countRecords(page: Page, store: StoreName): Promise<number> {
  return page.evaluate(async (name) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const database = await done(indexedDB.open('alongside'));
    const count = await done(database.transaction(name).objectStore(name).count());
    database.close();
    return count;
  }, store);
}
