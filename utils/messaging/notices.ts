import { browser } from 'wxt/browser';
import type { PageNotice } from '../messages.ts';
import { isObject } from './envelope.ts';

/** Told by the background to the script of one page. A page that is gone is no error. */
export async function tellPage(tabId: number, notice: PageNotice): Promise<'heard' | 'gone'> {
  try {
    await browser.tabs.sendMessage(tabId, notice, { frameId: 0 });
    return 'heard';
  } catch {
    return 'gone';
  }
}

/** Told by the background to every open page of ours, the card among them. None being open is no error. */
export async function tellOwnPages(notice: PageNotice): Promise<void> {
  try {
    await browser.runtime.sendMessage(notice);
  } catch {
    // Nobody listens.
  }
}

/** In a page script: calls back for every notice of the background until the signal aborts. */
export function onNotice(listener: (notice: PageNotice) => void, signal: AbortSignal): void {
  const hear = (message: unknown) => {
    if (!isNotice(message)) return undefined;
    listener(message);
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });
}

function isNotice(message: unknown): message is PageNotice {
  return isObject(message) && typeof message.notice === 'string';
}
