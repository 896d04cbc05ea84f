import type { BrowserContext } from '@playwright/test';
import { districtHeardBefore } from '../at-work.ts';
import { test as base, expect } from '../fixtures.ts';
import type { ExtensionInBrowser } from '../launch.ts';
import { OverlayOnPage } from './overlay-page.ts';

const test = base.extend<{ overlay: OverlayOnPage }>({
  overlay: async ({ page }, use) => {
    await use(await OverlayOnPage.of(page));
  },
});

async function loadSampleClass(context: BrowserContext, extension: ExtensionInBrowser): Promise<void> {
  await districtHeardBefore(extension);
  const planner = await context.newPage();
  await planner.goto(extension.url('planner.html'));
  await planner.getByRole('button', { name: 'Try it with a sample class' }).click();
  await expect(planner.getByText('Rm 12 (sample)').first()).toBeVisible();
  await planner.close();
}

async function command(extension: ExtensionInBrowser, name: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate((which) => {
    type Commands = { chrome: { commands: { onCommand: { dispatch: (name: string) => void } } } };
    (globalThis as unknown as Commands).chrome.commands.onCommand.dispatch(which);
  }, name);
}

test('the sample class is on a page that was open before, without a reload', async ({
  calendar,
  context,
  extension,
  overlay,
}) => {
  await calendar.open('week');
  await expect.poll(() => overlay.pillText()).toBe('Alongside: Set up');
  await loadSampleClass(context, extension);
  await expect.poll(() => overlay.pillText()).toMatch(/^Alongside: 3 windows this week$/);
  await expect.poll(async () => (await overlay.tags())[0]?.attributes['aria-label']).toMatch(/^Great fit: Fox, Monday/);
});

test('turned off it stays off over a reload, and the command brings it back', async ({
  calendar,
  context,
  extension,
  overlay,
  page,
}) => {
  await loadSampleClass(context, extension);
  await page.bringToFront();
  await calendar.open('week');
  await overlay.drawn(3);
  await overlay.choose('Turn off on this page');
  await expect.poll(() => overlay.ownNodes()).toEqual([]);
  await calendar.open('week');
  await page.waitForTimeout(1_500);
  expect(await overlay.ownNodes()).toEqual([]);
  await command(extension, 'toggle-overlay');
  await overlay.drawn(3);
});

test('turned off, the panel says so and brings it back', async ({ calendar, context, extension, overlay, page }) => {
  await loadSampleClass(context, extension);
  await page.bringToFront();
  await calendar.open('week');
  await overlay.drawn(3);
  await command(extension, 'toggle-overlay');
  await expect.poll(() => overlay.ownNodes()).toEqual([]);
  const panel = await context.newPage();
  await panel.goto(extension.url('sidepanel.html'));
  await panel.getByRole('button', { name: 'Show them there' }).click();
  await page.bringToFront();
  await overlay.drawn(3);
  await expect(panel.getByRole('button', { name: 'Show them there' })).toHaveCount(0);
});

test('by keyboard alone: the command, Enter, the card, Escape, and back on the tag', async ({
  calendar,
  context,
  extension,
  overlay,
  page,
}) => {
  await loadSampleClass(context, extension);
  await page.bringToFront();
  await calendar.open('week');
  await overlay.drawn(3);
  await command(extension, 'next-window');
  await expect.poll(() => overlay.focusedName()).toMatch(/^Great fit: Fox, Monday/);
  await page.keyboard.press('Enter');
  const card = () => page.frames().find((frame) => frame.url().includes('card.html#'));
  await expect.poll(card).toBeDefined();
  await expect(card()!.getByRole('heading').first()).toBeVisible();
  await expect.poll(async () => (await page.locator('alongside-card').boundingBox())?.height).toBeGreaterThan(300);
  await page.keyboard.press('Escape');
  await expect(page.locator('alongside-card')).toHaveCount(0);
  await expect.poll(() => overlay.focusedName()).toMatch(/^Great fit: Fox, Monday/);
});

test('hidden at once, on the command, and shown again', async ({ calendar, context, extension, overlay, page }) => {
  await loadSampleClass(context, extension);
  await page.bringToFront();
  await calendar.open('week');
  await overlay.drawn(3);
  await command(extension, 'hide-students');
  await overlay.drawn(0);
  await expect.poll(() => overlay.pillText()).toBe('Alongside: Hidden');
  await command(extension, 'hide-students');
  await overlay.drawn(3);
});

test('a month says what each day has, and by keyboard leads to the day with its windows', async ({
  calendar,
  context,
  extension,
  overlay,
  page,
}) => {
  await loadSampleClass(context, extension);
  await page.bringToFront();
  await calendar.open('month');
  await expect.poll(async () => (await overlay.withClass('windows')).length).toBeGreaterThan(0);
  await command(extension, 'next-window');
  const focused = /^\w+, November (\d+): ([1-9]) windows?$/;
  await expect.poll(() => overlay.focusedName()).toMatch(focused);
  const [, day = '', count = ''] = focused.exec((await overlay.focusedName()) ?? '') ?? [];
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/calendar/u/0/r/day/2026/11/${day}`);
  await calendar.settled();
  await overlay.drawn(Number(count));
  expect(await overlay.ownNodes()).not.toContain('alongside-mark');
  await page.goBack();
  await expect.poll(async () => (await overlay.withClass('windows')).length).toBeGreaterThan(0);
  await command(extension, 'hide-students');
  await expect.poll(() => overlay.ownNodes()).toEqual([]);
});
