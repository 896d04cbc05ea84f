import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openFirstCard } from '../../tests/e2e/at-work.ts';
import type { LaunchedBrowser } from '../../tests/e2e/launch.ts';
import { OverlayOnPage } from '../../tests/e2e/overlay/overlay-page.ts';
import { CalendarPage } from '../../tests/e2e/pages/calendar-page.ts';
import { CardPage } from '../../tests/e2e/pages/card-page.ts';
import type { SchoolWeek } from '../../tests/e2e/school-week.ts';
import { wordsIn } from '../../tests/e2e/words.ts';
import type { Google } from '../../tests/google/start.ts';

export type Studio = {
  browser: LaunchedBrowser;
  google: Google;
  week: SchoolWeek;
  folder: string;
  tell: (line: string) => void;
};

type Theme = 'light' | 'dark';

const PLANNER_PAGES = ['week', 'students', 'classrooms', 'hours', 'visits', 'settings'] as const;

/** Overlay, card, side panel and planner, light and dark, wide and narrow. */
export async function takePictures(studio: Studio): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await pictureCalendar(studio, theme, theme);
    await picturePanel(studio, theme, theme);
    await picturePlanner(studio, theme);
  }
}

/** The same in Spanish, of what is spoken most; the browser was started in that language. */
export async function takeSpanishPictures(studio: Studio): Promise<void> {
  await pictureCalendar(studio, 'light', 'spanish');
  await picturePanel(studio, 'light', 'spanish');
  const page = await openOwn(studio, 'planner.html', 'light');
  await snap(page, studio, 'planner-week-spanish');
  await page.close();
}

async function pictureCalendar(studio: Studio, theme: Theme, name: string): Promise<void> {
  const { browser, google, week } = studio;
  google.setOptions({ theme });
  const page = await browser.context.newPage();
  const calendar = new CalendarPage(page);
  await page.emulateMedia({ colorScheme: theme });
  await calendar.open('week', week.monday);
  const overlay = await OverlayOnPage.of(page);
  await overlay.someDrawn();
  await atRest(overlay);
  await snap(page, studio, `overlay-${name}`);
  const card = new CardPage(page, await wordsIn('en'));
  await openFirstCard({ overlay, card });
  await card.drawn();
  await snap(page, studio, `card-${name}`);
  await page.close();
}

/** What is painted from memory is painted once more when the page has settled. */
async function atRest(overlay: OverlayOnPage): Promise<void> {
  let before = '';
  const isSame = async () => {
    const now = JSON.stringify((await overlay.highlights()).map(({ attributes }) => attributes));
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(isSame, { intervals: [1_000] }).toBe(true);
}

async function picturePanel(studio: Studio, theme: Theme, name: string): Promise<void> {
  const page = await openOwn(studio, 'sidepanel.html', theme);
  await page.setViewportSize({ width: 380, height: 860 });
  await page.getByRole('article').first().waitFor();
  await snap(page, studio, `panel-${name}`);
  await page.close();
}

async function picturePlanner(studio: Studio, theme: Theme): Promise<void> {
  const page = await openOwn(studio, 'planner.html', theme);
  for (const name of PLANNER_PAGES) {
    await showPlannerPage(page, name);
    await snap(page, studio, `planner-${name}-${theme}`);
  }
  await page.setViewportSize({ width: 380, height: 860 });
  await showPlannerPage(page, 'week');
  await snap(page, studio, `planner-narrow-${theme}`);
  await page.close();
}

async function showPlannerPage(page: Page, name: (typeof PLANNER_PAGES)[number]): Promise<void> {
  await page.evaluate((route) => {
    location.hash = `#/${route}`;
  }, name);
  await page.locator('main h1').first().waitFor();
}

/** One of the extension's own pages in a tab, on the sample week's Monday while arrival is under way. */
async function openOwn({ browser: { context, extension }, week }: Studio, path: string, theme: Theme): Promise<Page> {
  if (!extension) throw new Error('The browser came up without the extension.');
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: theme });
  await page.clock.setFixedTime(
    Temporal.ZonedDateTime.from(`${week.monday}T07:52[${week.district.zone}]`).epochMilliseconds,
  );
  await page.goto(extension.url(path));
  await page.locator('h1').first().waitFor();
  return page;
}

async function snap(page: Page, { folder, tell }: Studio, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  tell(`  ${name}.png`);
}
