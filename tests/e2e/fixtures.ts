import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type Google, type GoogleStart, startGoogle } from '../google/start.ts';
import { type ExtensionInBrowser, type LaunchedBrowser, type LaunchOptions, launchBrowser } from './launch.ts';
import { CalendarPage } from './pages/calendar-page.ts';

export interface Fixtures {
  /** What the stand-in starts with; set with `test.use`. */
  googleStart: GoogleStart;
  /** How the browser starts; set with `test.use`. */
  launch: Omit<LaunchOptions, 'google'>;
  google: Google;
  browserWithExtension: LaunchedBrowser;
  context: BrowserContext;
  page: Page;
  extension: ExtensionInBrowser;
  calendar: CalendarPage;
}

const BUILD = resolve(process.env.OUT_DIR ?? '.output', 'chrome-mv3');

/** Tests in a browser whose every host is the stand-in, with the production build of the extension. */
export const test = base.extend<Fixtures>({
  googleStart: [{}, { option: true }],
  launch: [{ extensionDir: BUILD }, { option: true }],
  google: async ({ googleStart }, use) => {
    const google = await startGoogle(googleStart);
    await use(google);
    await google.stop();
  },
  browserWithExtension: async ({ google, launch }, use) => {
    const { extensionDir } = launch;
    if (extensionDir && !existsSync(join(extensionDir, 'manifest.json'))) {
      throw new Error(`No build of the extension in ${extensionDir}. Run \`npm run build\` first.`);
    }
    const launched = await launchBrowser({ google, ...launch });
    await use(launched);
    await launched.close();
  },
  context: async ({ browserWithExtension }, use) => {
    await use(browserWithExtension.context);
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  extension: async ({ browserWithExtension }, use) => {
    if (!browserWithExtension.extension) throw new Error('This test asked for the extension but starts without one.');
    await use(browserWithExtension.extension);
  },
  calendar: async ({ page }, use) => {
    await use(new CalendarPage(page));
  },
});

/** The same without any extension. */
export const bareTest = test.extend({ launch: {} });

export { expect } from '@playwright/test';
