import * as v from 'valibot';
import { failed, ok, type Result } from '../domain/result.ts';
import { inPresentForm, versionOf } from '../records/record-kind.ts';
import { instant } from '../records/shapes.ts';
import { type RecordOf, recordKindOf, type StoreName, storeNames } from '../records/stores.ts';
import type { Edit } from '../vault/vault.ts';

/** A record with the store it belongs to. */
export type KeptRecord = Extract<Edit, { write: unknown }>;

export type FileKind = 'backup' | 'handover';

/** What the first part of a file says about the rest. */
export type Contents = {
  kind: FileKind;
  /** An instant, ISO 8601 in UTC. */
  madeAt: string;
  /** Of each store: the version that its records are in, and how many there are. */
  stores: Partial<Record<StoreName, { version: number; count: number }>>;
};

const contents = v.object({
  kind: v.picklist(['backup', 'handover']),
  madeAt: instant,
  stores: v.record(v.string(), v.object({ version: v.number(), count: v.number() })),
});

export function contentsOf(kind: FileKind, records: readonly KeptRecord[], madeAt: string): Contents {
  const stores: Contents['stores'] = {};
  for (const { store } of records) {
    const { count } = stores[store] ?? { count: 0 };
    stores[store] = { version: versionOf(recordKindOf(store)), count: count + 1 };
  }
  return { kind, madeAt, stores };
}

/** `newer`: a store or a version that only a later extension knows. */
export function readContents(value: unknown): Result<Contents, 'newer' | 'damaged'> {
  const read = v.safeParse(contents, value);
  if (!read.success) return failed('damaged');
  for (const [store, { version }] of Object.entries(read.output.stores))
    if (!isStore(store) || version > versionOf(recordKindOf(store))) return failed('newer');
  return ok(read.output as Contents);
}

/** Records in the form they have today. Throws when one of them is not what its store holds. */
export function readRecords(value: unknown, { stores }: Contents): KeptRecord[] {
  const rows = v.parse(v.array(v.tuple([v.string(), v.unknown()])), value);
  return rows.map(([store, record]) => {
    const version = isStore(store) ? stores[store]?.version : undefined;
    if (!isStore(store) || version === undefined) throw new RangeError('a record of no store');
    return asKept(store, v.parse(recordKindOf(store).schema, inPresentForm(recordKindOf(store), { version, record })));
  });
}

export function asKept<Store extends StoreName>(store: Store, write: RecordOf<Store>): KeptRecord {
  // A store's name and its record belong together; the union can't say so for a type parameter.
  return { store, write } as unknown as KeptRecord;
}

function isStore(name: string): name is StoreName {
  return (storeNames as string[]).includes(name);
}
