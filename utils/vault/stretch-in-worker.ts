import type { StretchQuestion } from './argon2.worker.ts';
import type { Stretch } from './stretch-passphrase.ts';

/**
 * Stretches in a worker of its own, so that the page stays alive meanwhile. A service worker can't start one, which is
 * why a passphrase is only ever typed, and stretched, in a page.
 */
export const stretchInWorker: Stretch = (passphrase, recipe) => {
  const worker = new Worker(new URL('./argon2.worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data);
  worker.onerror = (event) => reject(new Error(`the passphrase worker failed: ${event.message}`));
  worker.postMessage({ passphrase, recipe } satisfies StretchQuestion);
  return promise.finally(() => worker.terminate());
};
