/** What a caller of the vault must be ready for. Everything else that is thrown is a mistake of ours. */

/** The vault is locked: nothing was read or written. */
export class VaultLocked extends Error {
  override name = 'VaultLocked';
  constructor() {
    super('the vault is locked');
  }
}

/** The device has no room left: the record was not written, what was there before still is. */
export class VaultFull extends Error {
  override name = 'VaultFull';
}

export type UnavailableReason =
  /** Another open page holds on to an older version and does not let go. */
  | 'blocked'
  /** A newer version of the extension wrote this: the page must be loaded again. */
  | 'newer'
  /** The browser's data of this extension was cleared while the page was open. */
  | 'erased'
  /** Records are there, but the key that opens them is not. */
  | 'key-missing'
  /** The key is there but is damaged. */
  | 'key-damaged'
  /** The browser refuses or breaks off its database. */
  | 'broken';

/** The database can't be used right now; nothing was lost. */
export class VaultUnavailable extends Error {
  override name = 'VaultUnavailable';
  readonly reason: UnavailableReason;
  constructor(reason: UnavailableReason, cause?: unknown) {
    super(`the vault can't be used: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** The record does not have the form that its kind asks for: it was not written. */
export class RecordRefused extends Error {
  override name = 'RecordRefused';
}
