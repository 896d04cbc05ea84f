import { openDB } from 'idb';
import { type AlongsideSchema, DATABASE_VERSION, type Database, upgradeDatabase } from './database.ts';
import { VaultFull, VaultUnavailable } from './problems.ts';

/** How long another page may hold up an upgrade before we say so. */
const PATIENCE_WITH_BLOCKERS_MS = 5_000;

/** One open database that comes back by itself after the browser or an update closed it. */
export type Connection = {
  /** Runs `work`, once more if the connection broke under it: `work` must be safe to repeat. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): void;
};

type Options = {
  name: string;
  /** Called with a database that was opened again; throws when it is not the one we knew. */
  checkReopened: (database: Database) => Promise<void>;
};

export async function connect({ name, checkReopened }: Options): Promise<Connection> {
  let open = openFirst(name);
  await open.catch((error) => {
    throw asProblem(error);
  });

  async function reopen(): Promise<Database> {
    const database = await openAgain(name);
    try {
      await checkReopened(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /** Of several that find it broken at once, the first one opens it again for all. */
  function replace(broken: Promise<Database>): Promise<Database> {
    if (open === broken) open = reopen();
    return open;
  }

  return {
    async use(work) {
      const mine = open;
      try {
        const database = await mine.catch(() => replace(mine));
        try {
          return await work(database);
        } catch (error) {
          if (!isBrokenOff(error)) throw error;
          return await work(await replace(mine));
        }
      } catch (error) {
        throw asProblem(error);
      }
    },
    close: () => void open.then((database) => database.close()).catch(() => undefined),
  };
}

function openFirst(name: string): Promise<Database> {
  const { promise, resolve, reject } = Promise.withResolvers<Database>();
  let isTooLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Told only while another page holds an older version. A device that is merely slow to make the stores is waited for.
  const blocked = () => {
    timer = setTimeout(() => {
      isTooLate = true;
      reject(new VaultUnavailable('blocked'));
    }, PATIENCE_WITH_BLOCKERS_MS);
  };
  openDB<AlongsideSchema>(name, DATABASE_VERSION, { upgrade: upgradeDatabase, blocking, blocked })
    .then((database) => (isTooLate ? database.close() : resolve(database)), reject)
    .finally(() => clearTimeout(timer));
  return promise;
}

/**
 * Without a version: whatever a newer version of us made of it meanwhile, its stores still take sealed records. Where
 * nothing is left to open again, nothing is made.
 */
async function openAgain(name: string): Promise<Database> {
  let isErased = false;
  try {
    return await openDB<AlongsideSchema>(name, undefined, {
      blocking,
      upgrade(_database, _from, _to, transaction) {
        isErased = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
  } catch (error) {
    throw isErased ? new VaultUnavailable('erased', error) : error;
  }
}

/**
 * A newer version of us, or the browser's "clear data", asks for the database. Transactions that run finish first, and
 * the next use opens it again: nobody waits for us, and nothing of ours is lost.
 */
function blocking(_from: number, _to: number | null, { target }: IDBVersionChangeEvent): void {
  if (target instanceof IDBDatabase) target.close();
}

/** The connection was closed or torn down under a transaction, as opposed to one that failed by itself. */
function isBrokenOff(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');
}

function asProblem(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  switch (error.name) {
    case 'QuotaExceededError':
      return new VaultFull(error.message, { cause: error });
    case 'VersionError':
    case 'NotFoundError':
      return new VaultUnavailable('newer', error);
    case 'InvalidStateError':
    case 'AbortError':
    case 'UnknownError':
    case 'TimeoutError':
    case 'SecurityError':
      return new VaultUnavailable('broken', error);
    default:
      return error;
  }
}
