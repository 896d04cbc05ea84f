import * as v from 'valibot';
import { failed, ok, type Result } from '../domain/result.ts';
import type { Stretch, StretchRecipe } from '../vault/stretch-passphrase.ts';

/** One more for each change of the file's form; records have versions of their own. */
export const FILE_VERSION = 1;

const header = v.object({
  version: v.number(),
  salt: v.string(),
  // Far above what we write, and far below what would bring a device to a standstill.
  memoryKiB: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(256 * 1024)),
  passes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16)),
  lanes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
});

/** What stands in clear at the start of a file: its version and how its passphrase was made into a key. */
export function writeHeader({ salt, ...cost }: StretchRecipe): string {
  return JSON.stringify({ version: FILE_VERSION, salt: salt.toBase64(), ...cost });
}

/** How to stretch the passphrase of a file. Another version may mean everything else: it is looked at first. */
export function readHeader(text: string): Result<StretchRecipe, 'newer' | 'damaged'> {
  try {
    const found: unknown = JSON.parse(text);
    if (v.is(v.object({ version: v.pipe(v.number(), v.minValue(FILE_VERSION + 1)) }), found)) return failed('newer');
    const { salt, memoryKiB, passes, lanes } = v.parse(header, found);
    return ok({ salt: Uint8Array.fromBase64(salt), memoryKiB, passes, lanes });
  } catch {
    return failed('damaged');
  }
}

/** The key of a file. The stretched bytes are overwritten. */
export async function fileKey(passphrase: string, recipe: StretchRecipe, stretch: Stretch): Promise<CryptoKey> {
  const bytes = await stretch(passphrase, recipe);
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  bytes.fill(0);
  return key;
}
