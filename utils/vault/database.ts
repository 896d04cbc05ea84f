import type { DBSchema, IDBPDatabase } from 'idb';
import type { InClear } from '../records/record-kind.ts';
import { type StoreName, storeNames } from '../records/stores.ts';
import type { Sealed } from './seal.ts';
import type { KeptKey } from './wrapped-key.ts';

/** One more for each change of the stores below; what is inside a record has versions of its own. */
export const DATABASE_VERSION = 7;

/** What lies in the database: a sealed body, and beside it nothing but random ids and the month. */
export type Row = InClear & {
  key: string;
  sealed: Sealed;
  /** Set on a record that could not be opened and had to make room: the key it had. */
  setAsideFrom?: string;
};

export type RowIndex = 'studentIds' | 'classroomId' | 'month';

type RowStore = { key: string; value: Row; indexes: Record<RowIndex, string> };
type KeyStore = { key: 'data-key'; value: KeptKey };

export type AlongsideSchema = DBSchema & { [S in StoreName]: RowStore } & { keys: KeyStore };
export type Database = IDBPDatabase<AlongsideSchema>;

/** Makes the stores and indexes that an older version, or no version, has left out. What is there stays. */
export function upgradeDatabase(database: Database): void {
  if (!database.objectStoreNames.contains('keys')) database.createObjectStore('keys');
  for (const name of storeNames) {
    if (database.objectStoreNames.contains(name)) continue;
    const store = database.createObjectStore(name, { keyPath: 'key' });
    store.createIndex('studentIds', 'studentIds', { multiEntry: true });
    store.createIndex('classroomId', 'classroomId');
    store.createIndex('month', 'month');
  }
}
