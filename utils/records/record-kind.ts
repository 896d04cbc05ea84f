import * as v from 'valibot';
import type { ClassroomId, StudentId } from '../domain/ids.ts';

/** All that may stand in clear beside a sealed record: random ids and the month. */
export type InClear = { studentIds?: StudentId[]; classroomId?: ClassroomId; month?: string };

/** One kind of record that is kept: its present form and the way to it from every earlier form. */
export type RecordKind<Kept extends { id: string }> = {
  schema: v.GenericSchema<unknown, Kept>;
  /** The first turns version 1 into version 2, and so on. */
  migrations: readonly ((older: unknown) => unknown)[];
  /** false: the id tells something (a calendar's address, a routine), so a keyed name stands in clear in its place. */
  idIsRandom: boolean;
  inClear: (record: Kept) => InClear;
};

/** A record with the version of the form it is in. */
export type VersionedRecord = { version: number; record: unknown };

export function versionOf(kind: Pick<RecordKind<never>, 'migrations'>): number {
  return kind.migrations.length + 1;
}

/** Thrown for a record that a newer version of the extension wrote: it must be left as it is. */
export class RecordFromTheFuture extends Error {
  override name = 'RecordFromTheFuture';
}

/**
 * The record in its present form. Only a record that had to be migrated is checked again: what is in the present form
 * was checked when it was written, and its seal proves that it has not changed since.
 * Throws `RecordFromTheFuture`, or valibot's error when a migration did not lead to the present form.
 */
export function inPresentForm<Kept extends { id: string }>(
  kind: RecordKind<Kept>,
  { version, record }: VersionedRecord,
): Kept {
  const present = versionOf(kind);
  if (version === present) return record as Kept;
  if (version > present) throw new RecordFromTheFuture(`version ${version}, known are 1 to ${present}`);
  const migrated = kind.migrations.slice(version - 1).reduce((older, migrate) => migrate(older), record);
  return v.parse(kind.schema, migrated);
}
