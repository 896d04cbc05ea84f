import { failed, ok, type Result } from '../domain/result.ts';
import type { Stretch } from '../vault/stretch-passphrase.ts';
import { fileKey, readHeader } from './backup-header.ts';
import { type Contents, type KeptRecord, readContents, readRecords } from './contents.ts';
import { type FramedFile, type FrameProblem, readFrames } from './framed-file.ts';
import { openPart } from './sealed-parts.ts';

export type FileProblem = FrameProblem | 'newer' | 'damaged' | 'wrong-passphrase';

/** A file whose outside is whole; only its passphrase opens it. */
export type ClosedFile = { open(passphrase: string): Promise<Result<OpenedFile, FileProblem>> };

export type OpenedFile = { contents: Contents; records: KeptRecord[] };

/** Looks at a file from outside: whether it is one of ours, whole, and of a version that is known. */
export async function readFile(file: Blob, stretch: Stretch): Promise<Result<ClosedFile, FileProblem>> {
  const frames = readFrames(new Uint8Array(await file.arrayBuffer()));
  if (!frames.ok) return frames;
  const recipe = readHeader(frames.value.header);
  if (!recipe.ok) return recipe;
  return ok({
    open: async (passphrase) => openAll(await fileKey(passphrase, recipe.value, stretch), frames.value),
  });
}

async function openAll(key: CryptoKey, { header, parts }: FramedFile): Promise<Result<OpenedFile, FileProblem>> {
  const opened: unknown[] = [];
  for (const [index, { sealed, isLast }] of parts.entries()) {
    try {
      opened.push(await openPart(key, { header, index, isLast }, sealed));
    } catch {
      // The first part opens with the right passphrase, so a later one that doesn't was changed.
      return failed(index === 0 ? 'wrong-passphrase' : 'damaged');
    }
  }
  const contents = readContents(opened[0]);
  return contents.ok ? recordsOf(contents.value, opened.slice(1)) : contents;
}

function recordsOf(contents: Contents, parts: readonly unknown[]): Result<OpenedFile, 'damaged'> {
  try {
    const records = parts.flatMap((part) => readRecords(part, contents));
    const promised = Object.values(contents.stores).reduce((sum, { count }) => sum + count, 0);
    return records.length === promised ? ok({ contents, records }) : failed('damaged');
  } catch {
    return failed('damaged');
  }
}
