import type { RecordOf, StoreName } from '../../utils/records/stores.ts';
import { newRecordId } from '../../utils/vault/record-id.ts';
import type { Vault } from '../../utils/vault/vault.ts';

/** Keeps a new record under a fresh random id, and gives the id back. */
export async function addRecord<S extends StoreName>(
  vault: Vault,
  store: S,
  make: (id: string) => RecordOf<S>,
): Promise<string> {
  const id = newRecordId();
  await vault.write(store, make(id));
  return id;
}

/** Edits what is kept now, not what this page last saw; does nothing when another tab deleted it. */
export async function changeRecord<S extends StoreName>(
  vault: Vault,
  store: S,
  id: RecordOf<S>['id'],
  edit: (before: RecordOf<S>) => RecordOf<S>,
): Promise<void> {
  await vault.change(store, id, (before) => (before === null ? null : edit(before)));
}
