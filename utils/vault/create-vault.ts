import { type StoreName, storeNames } from '../records/stores.ts';
import { type Change, createChangeNotices } from './change-notices.ts';
import { connect } from './connection.ts';
import type { Database, Row } from './database.ts';
import { createOrder } from './in-order.ts';
import { checkSameKey } from './kept-key.ts';
import { createKeyKeeper, type KeyKeeper } from './key-keeper.ts';
import { RecordRefused, VaultUnavailable } from './problems.ts';
import { commit, rowsNamed, storedRows, swapRow } from './row-transactions.ts';
import { createSealedRows } from './sealed-rows.ts';
import type { SessionMemory } from './session-memory.ts';
import type { Stretch } from './stretch-passphrase.ts';
import type { Edit, Vault } from './vault.ts';

export type VaultParts = {
  /** The database's name. */
  name: string;
  session: SessionMemory;
  stretch: Stretch;
  nowMs: () => number;
  /** The longest time without use that the district allows; null: any. */
  mostMinutes?: () => Promise<number | null>;
};

/** Opens the database and its key. Throws `VaultUnavailable`. */
export async function createVault({
  name,
  session,
  stretch,
  nowMs,
  mostMinutes = async () => null,
}: VaultParts): Promise<Vault> {
  let keys: KeyKeeper | null = null;
  const connection = await connect({
    name,
    async checkReopened(database) {
      if (keys?.keyId) await checkSameKey(database, keys.keyId);
    },
  });
  keys = createKeyKeeper({ name, connection, session, stretch, nowMs, mostMinutes });
  try {
    await keys.refresh();
  } catch (error) {
    keys.close();
    connection.close();
    throw error;
  }
  return vaultOver(connection, keys, name);
}

function vaultOver(connection: Awaited<ReturnType<typeof connect>>, keys: KeyKeeper, name: string): Vault {
  const notices = createChangeNotices(name);
  const rows = createSealedRows();
  const inOrder = createOrder();
  const closing = new AbortController();
  keys.onState((state) => state === 'locked' && rows.forget(), closing.signal);

  async function openStored<Store extends StoreName>(store: Store, row: Row) {
    const opened = await rows.openRow(keys.ring(), store, row);
    if (opened.is === 'newer') throw new VaultUnavailable('newer');
    return opened;
  }

  const vault: Vault = {
    get state() {
      return keys.state;
    },
    get protection() {
      return keys.protection;
    },

    async read(store, id) {
      const key = await rows.keyOf(keys.ring(), store, id);
      const row = await connection.use((database) => database.get(store, key));
      const opened = row && (await openStored(store, row));
      return opened?.is === 'record' ? opened.record : null;
    },

    async readSome(store, ids) {
      const ring = keys.ring();
      const names = await Promise.all(ids.map((id) => rows.keyOf(ring, store, id)));
      const found = await connection.use((database) => rowsNamed(database, store, names));
      const opened = await Promise.all(found.map((row) => openStored(store, row)));
      return opened.flatMap((one) => (one.is === 'record' ? [one.record] : []));
    },

    async readAll(store, where = {}) {
      keys.ring();
      const found = await connection.use((database) => storedRows(database, store, where));
      const opened = await Promise.all(found.map((row) => openStored(store, row)));
      return {
        records: opened.flatMap((one) => (one.is === 'record' ? [one.record] : [])),
        unreadable: found.flatMap((row, at) => (opened[at]?.is === 'record' ? [] : [`${store}/${row.key}`])),
      };
    },

    // The type parameter hides that a store's name and its record belong together.
    write: (store, record) => vault.apply([{ store, write: record } as unknown as Edit]),
    remove: (store, id) => vault.apply([{ store, remove: id }]),

    async change(store, id, edit) {
      const ring = keys.ring();
      return inOrder([`${store}/${id}`], async () => {
        const key = await rows.keyOf(ring, store, id);
        for (;;) {
          const row = await connection.use((database) => database.get(store, key));
          const opened = row && (await openStored(store, row));
          const before = opened?.is === 'record' ? opened.record : null;
          const after = edit(before);
          if (after === before) return before;
          const next = after && (await rows.sealRow(ring, store, after));
          if (next && next.key !== key) throw new RecordRefused(`${store}: id`);
          const swap = { store, key, before: row, after: next, setAside: opened?.is === 'unreadable' };
          if (await connection.use((database) => swapRow(database, swap))) {
            notices.tell([{ store, id }]);
            return after;
          }
        }
      });
    },

    async apply(edits) {
      const ring = keys.ring();
      const changes: Change[] = edits.map((edit) => ({
        store: edit.store,
        id: 'write' in edit ? edit.write.id : edit.remove,
      }));
      await inOrder(
        changes.map(({ store, id }) => `${store}/${id}`),
        async () => {
          const steps = await Promise.all(
            edits.map(async (edit) =>
              'write' in edit
                ? { store: edit.store, put: await rows.sealRow(ring, edit.store, edit.write) }
                : { store: edit.store, remove: await rows.keyOf(ring, edit.store, edit.remove) },
            ),
          );
          await connection.use((database) => commit(database, steps));
        },
      );
      notices.tell(changes);
    },

    async discard(address) {
      keys.ring();
      const [store, key] = address.split('/', 2) as [StoreName, string];
      await connection.use((database: Database) => commit(database, [{ store, remove: key }]));
      notices.tell([{ store, id: key }]);
    },

    async eraseAll() {
      await keys.erase();
      rows.forget();
      notices.tell(storeNames.map((store) => ({ store, id: '' })));
    },

    onChange: notices.listen,
    onState: keys.onState,
    lock: () => keys.lock(),
    unlock: (passphrase) => keys.unlock(passphrase),
    setPassphrase: (passphrase, current) => keys.setPassphrase(passphrase, current),
    removePassphrase: (passphrase) => keys.removePassphrase(passphrase),
    setLockAfterMinutes: (minutes) => keys.setLockAfterMinutes(minutes),
    noteActivity: () => keys.noteActivity(),
    lockIfIdle: () => keys.lockIfIdle(),

    close() {
      closing.abort();
      keys.close();
      notices.close();
      connection.close();
      rows.forget();
    },
  };
  return vault;
}
