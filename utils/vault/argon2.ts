import { argon2id } from '@noble/hashes/argon2.js';
import type { StretchRecipe } from './stretch-passphrase.ts';

/** Holds the thread for about half a second. The same passphrase typed on another keyboard may have other code points: NFKC. */
export function argon2(passphrase: string, { salt, memoryKiB, passes, lanes }: StretchRecipe): Uint8Array<ArrayBuffer> {
  const bytes = argon2id(passphrase.normalize('NFKC'), salt, { m: memoryKiB, t: passes, p: lanes, dkLen: 32 });
  return new Uint8Array(bytes);
}
