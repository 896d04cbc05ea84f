import { browser } from 'wxt/browser';

/** Whether the extension that this script came from is still there. */
export type Context = { readonly isInvalid: boolean };

/** What the browser needs after a disconnect until it says which of the two it was (measured). */
const TELLS_AFTER_MS = 50;
const LOOK_EVERY_MS = 1_000;

/**
 * Aborts when the extension is reloaded, updated or removed under this page. A port notices at once; it also breaks when
 * the worker only slept, and then a look once a second is what remains.
 */
export function abortOnReload(context: Context, end: AbortController): void {
  const look = () => {
    if (context.isInvalid) end.abort();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  end.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  const port = browser.runtime.connect({ name: 'page' });
  port.onDisconnect.addListener(() => setTimeout(look, TELLS_AFTER_MS));
}
