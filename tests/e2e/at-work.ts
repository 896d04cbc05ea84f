import { expect, type Page } from '@playwright/test';
import type { ShadowElement } from './closed-shadow.ts';
import type { ExtensionInBrowser, LaunchedBrowser } from './launch.ts';
import { OverlayOnPage } from './overlay/overlay-page.ts';
import { CalendarPage } from './pages/calendar-page.ts';
import { CardPage } from './pages/card-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import type { Say } from './words.ts';

/** A therapist's tabs: Google Calendar with what we draw on it, and the planner. */
export interface AtWork {
  page: Page;
  calendar: CalendarPage;
  overlay: OverlayOnPage;
  card: CardPage;
  planner: PlannerPage;
}

/** Page objects for the tabs of a browser; for tests that start more than one. */
export async function atWork({ context, extension }: LaunchedBrowser, say: Say): Promise<AtWork> {
  if (!extension) throw new Error('The browser was started without the extension.');
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    calendar: new CalendarPage(page),
    overlay: await OverlayOnPage.of(page),
    card: new CardPage(page, say),
    planner: new PlannerPage(await context.newPage(), extension, say),
  };
}

/** What a screen reader says for each visit of ours on the page. */
export async function visitNames(overlay: OverlayOnPage): Promise<string[]> {
  return (await overlay.withClass('of-visit')).map(({ attributes }) => attributes['aria-label'] ?? '');
}

/** What a screen reader says for each window on the page. */
export async function windowNames(overlay: OverlayOnPage): Promise<string[]> {
  return (await windowTags(overlay)).map(({ attributes }) => attributes['aria-label'] ?? '');
}

/**
 * Opens the card of the first highlight that the page shows, or of the first whose name has these words, and tells what a
 * screen reader says for it.
 */
export async function openFirstCard({ overlay, card }: Pick<AtWork, 'overlay' | 'card'>, words = ''): Promise<string> {
  return openCardOf(card, async () =>
    (await windowTags(overlay)).find(({ attributes }) => attributes['aria-label']?.includes(words)),
  );
}

/** Opens the card of the first visit that the page shows. */
export async function openVisitCard({ overlay, card }: Pick<AtWork, 'overlay' | 'card'>): Promise<string> {
  return openCardOf(card, async () => (await overlay.withClass('of-visit'))[0]);
}

/** A tag that is drawn anew in that moment hears no press: it is looked for again, as a person would. */
async function openCardOf(card: CardPage, find: () => Promise<ShadowElement | undefined>): Promise<string> {
  let name = '';
  await expect(async () => {
    const tag = await find();
    if (!tag) throw new Error('no such tag at this moment');
    name = tag.attributes['aria-label'] ?? '';
    await tag.click();
    await expect.poll(async () => card.frame !== undefined || !(await tag.isShown())).toBe(true);
    expect(card.frame).toBeDefined();
  }).toPass({ intervals: [50], timeout: 30_000 });
  await card.opened();
  return name;
}

async function windowTags(overlay: OverlayOnPage) {
  return (await overlay.tags()).filter(({ attributes }) => !attributes.class?.includes('of-visit'));
}

/**
 * Leaves the extension as one that has heard its district in an earlier run of the browser: code names may be drawn. A
 * browser that has just started knows its policies at once or after three minutes, as it happens.
 */
export async function districtHeardBefore(extension: ExtensionInBrowser): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set: (items: { policy: object }) => Promise<void> } } };
    };
    await chrome.storage.local.set({ policy: {} });
  });
}
