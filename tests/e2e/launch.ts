import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.ts';
import type { Google } from '../google/start.ts';
import { browserArguments } from './browser-arguments.ts';
import { writePreferences } from './preferences.ts';

export interface LaunchOptions {
  google: Pick<Google, 'port' | 'sinkPort'>;
  /** A built extension; without one, the browser comes bare. */
  extensionDir?: string;
  /** Kept after closing, for a second start with the same records; otherwise a new folder that is removed. */
  profileDir?: string;
  /** Words of the browser and of `Intl`. */
  locale?: 'en-US' | 'es-US';
  theme?: 'light' | 'dark';
  /** Whether frames of other origins get storage. */
  thirdPartyCookies?: 'blocked' | 'allowed';
  /** null: the page follows the window, as a person wants it. */
  viewport?: { width: number; height: number } | null;
  headless?: boolean;
  args?: string[];
}

export interface LaunchedBrowser {
  context: BrowserContext;
  profileDir: string;
  extension: ExtensionInBrowser | null;
  close: () => Promise<void>;
}

export interface ExtensionInBrowser {
  id: string;
  /** The background, awake; asked anew each time, since it may have been stopped. */
  worker: () => Promise<Worker>;
  /** Address of one of the extension's pages. */
  url: (page: string) => string;
}

/** Starts the system's Chromium so that every host is the stand-in, with the extension as it was built. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Run `npm run setup`, or name one in CHROMIUM_PATH.');
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'alongside-profile-')));
  await writePreferences(profileDir, { thirdPartyCookies: options.thirdPartyCookies ?? 'allowed' });

  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    headless: options.headless ?? true,
    locale: options.locale ?? 'en-US',
    colorScheme: options.theme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 720 } : options.viewport,
    args: browserArguments(options),
  });
  return {
    context,
    profileDir,
    extension: options.extensionDir ? await findExtension(context) : null,
    close: async () => {
      await context.close();
      if (!options.profileDir) await rm(profileDir, { recursive: true, force: true });
    },
  };
}

async function findExtension(context: BrowserContext): Promise<ExtensionInBrowser> {
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;
  return { id, worker, url: (page) => `chrome-extension://${id}/${page}` };
}
