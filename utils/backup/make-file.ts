import { newStretchRecipe, type Stretch } from '../vault/stretch-passphrase.ts';
import { fileKey, writeHeader } from './backup-header.ts';
import { contentsOf, type FileKind, type KeptRecord } from './contents.ts';
import { frameHeader, framePart } from './framed-file.ts';
import { sealPart } from './sealed-parts.ts';

/** Few enough that turning them into text never holds the page for long. */
const RECORDS_A_PART = 400;

export type FileTask = { kind: FileKind; records: readonly KeptRecord[]; passphrase: string; madeAt: string };

/** A sealed file of these records. */
export async function makeFile({ kind, records, passphrase, madeAt }: FileTask, stretch: Stretch): Promise<Blob> {
  const recipe = newStretchRecipe();
  const key = await fileKey(passphrase, recipe, stretch);
  const header = writeHeader(recipe);
  const values: unknown[] = [contentsOf(kind, records, madeAt), ...chunks(records)];
  const bytes = frameHeader(header);
  for (const [index, value] of values.entries()) {
    const isLast = index === values.length - 1;
    bytes.push(...framePart({ sealed: await sealPart(key, { header, index, isLast }, value), isLast }));
  }
  return new Blob(bytes, { type: 'application/octet-stream' });
}

function* chunks(records: readonly KeptRecord[]) {
  for (let from = 0; from < records.length; from += RECORDS_A_PART)
    yield records.slice(from, from + RECORDS_A_PART).map(({ store, write }) => [store, write]);
}
