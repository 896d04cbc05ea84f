import type { IDBPTransaction } from 'idb';
import type { StoreName } from '../records/stores.ts';
import type { AlongsideSchema, Database, Row, RowIndex } from './database.ts';
import { newRecordId } from './record-id.ts';
import { isSameSealing } from './seal.ts';
import type { Where } from './vault.ts';

export type RowStep = { store: StoreName; put: Row } | { store: StoreName; remove: string };

/** The rows of a store, by the narrowest index that `where` allows. */
export async function storedRows(database: Database, store: StoreName, where: Where): Promise<Row[]> {
  if (where.months) return database.getAllFromIndex(store, 'month', IDBKeyRange.bound(...where.months));
  const wanted: [RowIndex, string][] = [];
  if (where.studentId) wanted.push(['studentIds', where.studentId]);
  if (where.classroomId) wanted.push(['classroomId', where.classroomId]);
  if (where.month) wanted.push(['month', where.month]);
  const [first, ...rest] = wanted;
  if (!first) return database.getAll(store);
  const rows = await database.getAllFromIndex(store, ...first);
  return rows.filter((row) => rest.every(([index, value]) => row[index] === value));
}

/** Those rows that are there. */
export async function rowsNamed(database: Database, store: StoreName, keys: readonly string[]): Promise<Row[]> {
  const rows = database.transaction(store).store;
  const found = await Promise.all(keys.map((key) => rows.get(key)));
  return found.filter((row) => row !== undefined);
}

/** All of the steps or none of them. */
export async function commit(database: Database, steps: readonly RowStep[]): Promise<void> {
  const stores = [...new Set(steps.map(({ store }) => store))];
  if (stores.length === 0) return;
  await inTransaction(database, stores, async (transaction) => {
    const requests = steps.map((step) => {
      const store = transaction.objectStore(step.store);
      return 'put' in step ? store.put(step.put) : store.delete(step.remove);
    });
    await Promise.all<unknown>(requests);
  });
}

export type RowSwap = {
  store: StoreName;
  key: string;
  before: Row | undefined;
  after: Row | null;
  /** `before` can't be opened: it moves aside, because what can't be read may still be wanted back. */
  setAside: boolean;
};

/** Puts `after` in the place of `before`, unless something else lies there by now: then false. Safe to repeat. */
export function swapRow(database: Database, { store, key, before, after, setAside }: RowSwap): Promise<boolean> {
  return inTransaction(database, [store], async (transaction) => {
    const rows = transaction.objectStore(store);
    const now = await rows.get(key);
    if (isSameRow(now, after ?? undefined)) return true;
    if (!isSameRow(now, before)) return false;
    await Promise.all<unknown>([
      before && setAside && rows.put({ ...before, key: `${key}-${newRecordId()}`, setAsideFrom: key }),
      after ? rows.put(after) : rows.delete(key),
    ]);
    return true;
  });
}

function isSameRow(a: Row | undefined, b: Row | undefined): boolean {
  return a && b ? isSameSealing(a.sealed, b.sealed) : a === b;
}

type Writing = IDBPTransaction<AlongsideSchema, StoreName[], 'readwrite'>;

/** Pages of a calendar can be seen again, so they need not wait for the disk; everything else does. */
async function inTransaction<T>(database: Database, stores: StoreName[], work: (writing: Writing) => Promise<T>) {
  const durability = stores.every((store) => store === 'eventPages' || store === 'calendars') ? 'relaxed' : 'strict';
  const transaction = database.transaction(stores, 'readwrite', { durability });
  const ended = transaction.done.then(
    () => undefined,
    () => undefined,
  );
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    abort(transaction);
    await ended;
    // What made it fail (no room, say) stands there; a single request only says "aborted".
    throw transaction.error ?? error;
  }
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It had ended already.
  }
}
