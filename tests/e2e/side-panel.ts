import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import type { LaunchedBrowser } from './launch.ts';

export interface OpenedPanel {
  page: Page;
  /** Ends the second connection; the panel stays open. */
  disconnect: () => Promise<void>;
}

/** The side panel as an ordinary page: only a second connection to the browser shows it. Waits until it is there. */
export async function connectToSidePanel({ profileDir, extension }: LaunchedBrowser): Promise<OpenedPanel> {
  if (!extension) throw new Error('The browser was started without the extension.');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profileDir)}`);
  const url = extension.url('sidepanel.html');
  await expect.poll(() => pageAt(browser, url) !== undefined).toBe(true);
  return { page: pageAt(browser, url)!, disconnect: () => browser.close() };
}

/** Chromium writes the port it took into the profile. */
async function debuggingPort(profileDir: string): Promise<number> {
  const text = await readFile(join(profileDir, 'DevToolsActivePort'), 'utf8');
  return Number(text.split('\n')[0]);
}

function pageAt(browser: Browser, url: string): Page | undefined {
  return browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith(url));
}
