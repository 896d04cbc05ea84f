import { argon2 } from './argon2.ts';
import type { StretchRecipe } from './stretch-passphrase.ts';

export type StretchQuestion = { passphrase: string; recipe: StretchRecipe };

self.onmessage = ({ data: { passphrase, recipe } }: MessageEvent<StretchQuestion>) => {
  const bytes = argon2(passphrase, recipe);
  self.postMessage(bytes, { transfer: [bytes.buffer] });
};
