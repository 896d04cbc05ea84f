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
  let open: Promise<Database> | null = openDatabase(DATABASE_VERSION);
  let isErased = false;

  function openDatabase(version: number | undefined): Promise<Database> {
    const opening = openDB<AlongsideSchema>(name, version, {
      upgrade: upgradeDatabase,
      // A newer version of us, or the browser's "clear data", asks for the database. Transactions that run finish
      // first, later ones open it again, so nobody waits for us and nothing of ours is lost.
      blocking(_current, wanted) {
        isErased ||= wanted === null;
        void opening.then((database) => database.close());
        open = null;
      },
      terminated() {
        open = null;
      },
    });
    return withPatience(opening);
  }

  async function database(): Promise<Database> {
    if (isErased) throw new VaultUnavailable('erased');
    open ??= reopen();
    const mine = open;
    try {
      return await mine;
    } catch (error) {
      if (open === mine) open = null;
      throw error;
    }
  }

  // Without a version: whatever a newer version of us made of it, its stores still take sealed records.
  async function reopen(): Promise<Database> {
    const reopened = await openDatabase(undefined);
    try {
      await checkReopened(reopened);
    } catch (error) {
      reopened.close();
      throw error;
    }
    return reopened;
  }

  const connection: Connection = {
    async use(work) {
      const first = await database();
      try {
        return await work(first);
      } catch (error) {
        if (!isBrokenOff(error)) throw asProblem(error);
        if (open && (await open.catch(() => null)) === first) open = null;
      }
      try {
        return await work(await database());
      } catch (error) {
        throw asProblem(error);
      }
    },
    close() {
      void open?.then((database) => database.close());
      open = null;
    },
  };
  await database().catch((error) => {
    throw asProblem(error);
  });
  return connection;
}

/** The request stays open behind the error, so that it still succeeds once the other page lets go. */
function withPatience(opening: Promise<Database>): Promise<Database> {
  const { promise, resolve, reject } = Promise.withResolvers<Database>();
  const timer = setTimeout(() => reject(new VaultUnavailable('blocked')), PATIENCE_WITH_BLOCKERS_MS);
  opening.then(resolve, reject).finally(() => clearTimeout(timer));
  return promise;
}

/** A transaction on a connection that was closed or torn down, as opposed to one that failed by itself. */
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
