/** How a passphrase was made into a key, kept beside it so that the cost can rise later. */
export type StretchRecipe = {
  salt: Uint8Array<ArrayBuffer>;
  memoryKiB: number;
  passes: number;
  lanes: number;
};

/** Turns a passphrase into 32 bytes, slowly on purpose (about half a second). */
export type Stretch = (passphrase: string, recipe: StretchRecipe) => Promise<Uint8Array<ArrayBuffer>>;

/** Argon2id with the smallest cost that OWASP's password storage sheet names: 19 MiB, two passes, one lane. */
export function newStretchRecipe(): StretchRecipe {
  return { salt: crypto.getRandomValues(new Uint8Array(16)), memoryKiB: 19 * 1024, passes: 2, lanes: 1 };
}
