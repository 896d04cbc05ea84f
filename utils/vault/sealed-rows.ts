import * as v from 'valibot';
import { inPresentForm, RecordFromTheFuture, type VersionedRecord, versionOf } from '../records/record-kind.ts';
import { type RecordOf, recordKindOf, type StoreName } from '../records/stores.ts';
import type { Row } from './database.ts';
import { type KeyRing, keyedName } from './key-ring.ts';
import { createOpenedRecords } from './opened-records.ts';
import { RecordRefused } from './problems.ts';
import { openValue, sealValue } from './seal.ts';

/** What became of a row that was to be opened. */
export type OpenedRow<Store extends StoreName> =
  | { is: 'record'; record: RecordOf<Store> }
  | { is: 'unreadable' }
  /** Written by a newer version of the extension. */
  | { is: 'newer' };

/** Between the records of the vault and the sealed rows of the database. */
export function createSealedRows() {
  const opened = createOpenedRecords();

  /** Under which key the record with this id lies. */
  async function keyOf(ring: KeyRing, store: StoreName, id: string): Promise<string> {
    return recordKindOf(store).idIsRandom ? id : keyedName(ring, store, id);
  }

  /** Throws `RecordRefused`, naming the field but never what stood in it. */
  async function sealRow<Store extends StoreName>(ring: KeyRing, store: Store, record: RecordOf<Store>): Promise<Row> {
    const kind = recordKindOf(store);
    const checked = v.safeParse(kind.schema, record);
    if (!checked.success) throw new RecordRefused(`${store}: ${fieldsOf(checked.issues)}`);
    const key = await keyOf(ring, store, checked.output.id);
    const versioned: VersionedRecord = { version: versionOf(kind), record: checked.output };
    return {
      key,
      ...kind.inClear(checked.output),
      sealed: await sealValue(ring.sealing, labelOf(store, key), versioned),
    };
  }

  async function openRow<Store extends StoreName>(ring: KeyRing, store: Store, row: Row): Promise<OpenedRow<Store>> {
    const known = opened.find(store, row.key, row.sealed);
    // Only records of this store are kept under its name.
    if (known) return { is: 'record', record: known as RecordOf<Store> };
    try {
      const versioned = await openValue(ring.sealing, labelOf(store, row.key), row.sealed);
      const record = inPresentForm(recordKindOf(store), versioned as VersionedRecord);
      opened.keep(store, row.key, row.sealed, record);
      return { is: 'record', record };
    } catch (error) {
      return { is: error instanceof RecordFromTheFuture ? 'newer' : 'unreadable' };
    }
  }

  return { keyOf, sealRow, openRow, forget: opened.clear };
}

/** What the seal binds a record to: it opens in its own place only. */
function labelOf(store: StoreName, key: string): string {
  return `${store} ${key}`;
}

function fieldsOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => v.getDotPath(issue) ?? 'the record itself').join(', ');
}
