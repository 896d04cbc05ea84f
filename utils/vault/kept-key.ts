import { storeNames } from '../records/stores.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { newDataKey } from './key-ring.ts';
import { VaultUnavailable } from './problems.ts';
import { newRecordId } from './record-id.ts';
import { type KeptKey, wrapByDevice } from './wrapped-key.ts';

const ONLY = 'data-key';

/** The kept key; on the very first opening it is made, and two contexts that open at once agree on one. */
export async function readOrMakeKeptKey(connection: Connection): Promise<KeptKey> {
  const kept = await connection.use((database) => database.get('keys', ONLY));
  return kept ?? makeKeptKey(connection);
}

async function makeKeptKey(connection: Connection): Promise<KeptKey> {
  if (await connection.use(hasRecords)) throw new VaultUnavailable('key-missing');
  const mine = await newKeptKey();
  return connection.use(async (database) => {
    const change = database.transaction('keys', 'readwrite', { durability: 'strict' });
    const theirs = await change.store.get(ONLY);
    if (!theirs) await change.store.put(mine, ONLY);
    await change.done;
    return theirs ?? mine;
  });
}

async function newKeptKey(): Promise<KeptKey> {
  const dataKey = newDataKey();
  const wrapping = await wrapByDevice(dataKey);
  dataKey.fill(0);
  return { keyId: newRecordId(), wrappingId: newRecordId(), wrapping, lockAfterMinutes: 15 };
}

/** Clears every store and puts a fresh key in the old one's place, in one step: what a disk still has of it opens no more. */
export async function eraseWithKey(connection: Connection): Promise<void> {
  const fresh = await newKeptKey();
  await connection.use(async (database) => {
    const change = database.transaction(['keys', ...storeNames], 'readwrite', { durability: 'strict' });
    await Promise.all<unknown>([
      ...storeNames.map((store) => change.objectStore(store).clear()),
      change.objectStore('keys').put(fresh, ONLY),
      change.done,
    ]);
  });
}

/** Puts `after` in the place of `before` in one step; false when another page was faster. */
export function replaceKeptKey(connection: Connection, before: KeptKey, after: KeptKey): Promise<boolean> {
  return connection.use(async (database) => {
    const change = database.transaction('keys', 'readwrite', { durability: 'strict' });
    const now = await change.store.get(ONLY);
    // The second look of a repeated attempt: the first one had come through.
    const isDone = now?.wrappingId === after.wrappingId;
    const isFree = now?.wrappingId === before.wrappingId;
    if (isFree && !isDone) await change.store.put(after, ONLY);
    await change.done;
    return isDone || isFree;
  });
}

/** Throws when the database that was opened again is sealed by another key: the browser's data was cleared meanwhile. */
export async function checkSameKey(database: Database, keyId: string): Promise<void> {
  const kept = await database.get('keys', ONLY);
  if (kept?.keyId !== keyId) throw new VaultUnavailable('erased');
}

async function hasRecords(database: Database): Promise<boolean> {
  const counts = await Promise.all(storeNames.map((store) => database.count(store)));
  return counts.some((count) => count > 0);
}
