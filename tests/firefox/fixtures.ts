import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.ts';
import { type SchoolWeek, schoolWeekAhead } from '../e2e/school-week.ts';
import { type Say, wordsIn } from '../e2e/words.ts';
import { type Google, startGoogle } from '../google/start.ts';
import { launchFirefox } from './launch-firefox.ts';

interface Fixtures {
  week: SchoolWeek;
  say: Say;
  google: Google;
  firefox: Browser;
  /** The teacher's week on Google Calendar. */
  calendar: Page;
  /** What went wrong in scripts on the calendar page, ours among them. */
  pageErrors: string[];
}

const BUILD = resolve(process.env.OUT_DIR ?? '.output', 'firefox-mv3');

/** Tests in the system's Firefox whose every host is the stand-in, with the production build of the extension. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's form.
  week: async ({}, use) => {
    await use(schoolWeekAhead());
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's form.
  say: async ({}, use) => {
    await use(await wordsIn('en'));
  },
  google: async ({ week: { district, now } }, use) => {
    const google = await startGoogle({ district, options: { now } });
    await use(google);
    await google.stop();
  },
  firefox: async ({ google }, use, testInfo) => {
    const executablePath = findFirefox();
    testInfo.skip(executablePath === null, 'No Firefox 153 or newer is installed; FIREFOX_PATH names one.');
    if (!executablePath) return;
    if (!existsSync(join(BUILD, 'manifest.json'))) {
      throw new Error(`No build of the extension in ${BUILD}. Run \`npm run build:firefox\` first.`);
    }
    const { browser, close } = await launchFirefox({ executablePath, extensionDir: BUILD, google });
    await use(browser);
    if (testInfo.status !== testInfo.expectedStatus) await pictureTabs(browser, testInfo);
    await close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's form.
  pageErrors: async ({}, use) => {
    await use([]);
  },
  calendar: async ({ firefox, week, pageErrors }, use) => {
    const page = await firefox.newPage();
    page.on('pageerror', (error) =>
      pageErrors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    await page.goto(`https://calendar.google.com/calendar/u/0/r/week/${week.monday.replaceAll('-', '/')}`);
    await use(page);
  },
});

/** What each tab shows, beside the report of a test that failed. */
async function pictureTabs(browser: Browser, testInfo: TestInfo): Promise<void> {
  for (const [at, page] of (await browser.pages()).entries()) {
    await page.screenshot({ path: `${testInfo.outputPath(`tab-${at}`)}.png` });
  }
}

export { expect } from '@playwright/test';
