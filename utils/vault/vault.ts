import type { ClassroomId, StudentId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { RecordOf, StoreName } from '../records/stores.ts';
import type { Change } from './change-notices.ts';
import type { Protection, VaultState } from './key-keeper.ts';

export type { Change, Protection, VaultState };

/** Only what stands in clear can be asked for; all that is named must hold. */
export type Where = {
  studentId?: StudentId;
  classroomId?: ClassroomId;
  month?: string;
  /** From the first of these months to the last; not beside any other. */
  months?: readonly [first: string, last: string];
};

export type Found<Store extends StoreName> = {
  /** Shared with everyone who asks in this context, therefore frozen: to change one, write a new one. */
  records: RecordOf<Store>[];
  /** `store/key` of each record that could not be opened. It is left as it is; see `discard`. */
  unreadable: string[];
};

/** One step of `apply`. */
export type Edit =
  | { [Store in StoreName]: { store: Store; write: RecordOf<Store> } }[StoreName]
  | { store: StoreName; remove: string };

/**
 * Everything that is kept, sealed. While locked every reading and writing throws `VaultLocked`; a full device throws
 * `VaultFull`, a database that can't be used `VaultUnavailable` (`problems.ts`), and in each case nothing is lost.
 */
export type Vault = {
  readonly state: VaultState;
  readonly protection: Protection;

  /** null: there is none, or it can't be opened (then `readAll` lists it). */
  read<Store extends StoreName>(store: Store, id: RecordOf<Store>['id']): Promise<RecordOf<Store> | null>;
  /** Those of the records that are there and can be opened, in one go. */
  readSome<Store extends StoreName>(store: Store, ids: readonly RecordOf<Store>['id'][]): Promise<RecordOf<Store>[]>;
  /** In no certain order. */
  readAll<Store extends StoreName>(store: Store, where?: Where): Promise<Found<Store>>;

  /** Kept, for good, when the promise is. Writings of one record are kept in the order they were asked for. */
  write<Store extends StoreName>(store: Store, record: RecordOf<Store>): Promise<void>;
  /**
   * Makes the record that is there (null: none) into another (null: none). No writing of another tab comes in between;
   * when one does, `edit` is asked again with what is there then, so it must only look at what it is given. Giving the
   * same object back writes nothing.
   */
  change<Store extends StoreName>(
    store: Store,
    id: RecordOf<Store>['id'],
    edit: (before: RecordOf<Store> | null) => RecordOf<Store> | null,
  ): Promise<RecordOf<Store> | null>;
  remove<Store extends StoreName>(store: Store, id: RecordOf<Store>['id']): Promise<void>;
  /** All of the steps or none of them. */
  apply(edits: readonly Edit[]): Promise<void>;
  /** Removes for good a record that could not be opened, by its address in `unreadable`. */
  discard(address: string): Promise<void>;

  /** Removes every record, readable or not, and the key that opened them; a fresh key takes its place, without a passphrase. */
  eraseAll(): Promise<void>;

  /** Every change of a record, by any context of the extension. */
  onChange(listener: (change: Change) => void, signal: AbortSignal): void;
  /** Every locking, unlocking and change of the protection, by any context of the extension. */
  onState(listener: (state: VaultState) => void, signal: AbortSignal): void;

  /** Without a passphrase there is nothing to lock with, and nothing happens. */
  lock(): Promise<void>;
  unlock(passphrase: string): Promise<Result<void, 'wrong-passphrase'>>;
  /** `current` is asked for where there is a passphrase already. */
  setPassphrase(passphrase: string, current?: string): Promise<Result<void, 'wrong-passphrase' | 'too-short'>>;
  removePassphrase(passphrase: string): Promise<Result<void, 'wrong-passphrase'>>;
  /** null: only by hand and when the browser restarts. */
  setLockAfterMinutes(minutes: number | null): Promise<void>;
  /** A person did something: the time until the vault locks starts anew. Reading a calendar page is not a person. */
  noteActivity(): Promise<void>;
  /** Locks when nobody has done anything for long enough. */
  lockIfIdle(): Promise<void>;

  close(): void;
};
