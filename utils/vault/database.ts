import type { DBSchema, IDBPDatabase } from 'idb';
import type { InClear } from '../records/record-kind.ts';
import { type StoreName, storeNames } from '../records/stores.ts';
import type { Sealed } from './seal.ts';
import type { KeptKey } from './wrapped-key.ts';

export const DATABASE_VERSION = 1;

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

/** Brings the database from any older layout to the present one. What is inside a record migrates when it is read. */
export function upgradeDatabase(database: Database, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('keys');
    for (const name of storeNames) {
      const store = database.createObjectStore(name, { keyPath: 'key' });
      store.createIndex('studentIds', 'studentIds', { multiEntry: true });
      store.createIndex('classroomId', 'classroomId');
      store.createIndex('month', 'month');
    }
  }
}
