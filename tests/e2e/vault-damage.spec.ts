import type { Page } from '@playwright/test';
import { openFirstCard, visitNames } from './at-work.ts';
import { countRecords, damageRecord } from './damage-record.ts';
import { stopWorker } from './stop-worker.ts';
import { expect, test } from './therapist.ts';
import { watchErrors } from './watch-errors.ts';

test.beforeEach(async ({ room12: _ }) => {});

test('a damaged week of a calendar is whole again once that week is on the screen', async ({
  calendar,
  context,
  extension,
  overlay,
  planner,
  week,
}) => {
  const errors = await watchErrors(context, extension);
  await calendar.open('week', week.monday);
  await overlay.someDrawn();
  const drawn = (await overlay.tags()).length;
  await planner.open('#/settings');
  await expect.poll(() => countRecords(planner.page, 'eventPages')).toBe(4);
  for (let at = 0; at < 4; at++) await damageRecord(planner.page, 'eventPages', at);
  // A worker that still knows the week would not read it.
  await stopWorker(context);
  await calendar.page.bringToFront();
  await calendar.open('week', week.monday);
  await expect.poll(async () => (await overlay.tags()).length).toBe(drawn);
  // What could not be read is set aside, never written over.
  await expect.poll(() => countRecords(planner.page, 'eventPages')).toBe(8);
  expect(errors).toEqual([]);
});

test('a damaged visit is said where visits are, and the day, the card and the other records go on', async ({
  calendar,
  card,
  context,
  extension,
  overlay,
  page,
  planner,
  say,
  week,
}) => {
  test.slow();
  const errors = await watchErrors(context, extension);
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await (await card.schedule()).close();
  await page.bringToFront();
  await expect.poll(() => visitNames(overlay)).toHaveLength(1);
  await planner.open('#/settings');
  await damageRecord(planner.page, 'visits');
  await planner.page.reload();
  await planner.open('#/visits');
  await expect(planner.page.getByText(say('planner.unreadable', 1))).toBeVisible();
  const panel = await context.newPage();
  await panel.goto(extension.url('sidepanel.html'));
  await expect(panel.getByText(say('panel.unreadable', 1))).toBeVisible();
  await page.bringToFront();
  await calendar.open('week', week.monday);
  await overlay.someDrawn();
  await openFirstCard({ overlay, card });
  await card.writeNote('Far hook');
  await expect.poll(() => countRecords(planner.page, 'visits')).toBe(1);
  expect(errors).toEqual([]);
});

test('damaged settings draw no code name that they may have kept off the page', async ({
  calendar,
  overlay,
  page,
  planner,
  say,
  week,
}) => {
  test.slow();
  await planner.open('#/settings');
  await planner.page.getByRole('switch', { name: say('planner.onPages.codeNames') }).click();
  await expect.poll(() => countRecords(planner.page, 'settings')).toBe(1);
  await damageRecord(planner.page, 'settings');
  await planner.page.reload();
  await expect(planner.page.getByText(say('planner.unreadable', 1))).toBeVisible();
  await page.bringToFront();
  await calendar.open('week', week.monday);
  await overlay.someDrawn();
  for (const { text, attributes } of await overlay.tags())
    expect(text + attributes['aria-label']).not.toMatch(/Thimble|Quill/);
});

test('a damaged key is said on every surface; nothing is drawn, nothing is written over', async ({
  calendar,
  context,
  extension,
  overlay,
  page,
  planner,
  say,
  week,
}) => {
  test.slow();
  await planner.open('#/settings');
  const before = await damageKey(planner.page);
  await stopWorker(context);
  await planner.page.reload();
  await expect(planner.page.getByText(say('planner.vault.keyDamaged'))).toBeVisible();
  const panel = await context.newPage();
  await panel.goto(extension.url('sidepanel.html'));
  await expect(panel.getByText(say('planner.vault.keyDamaged'))).toBeVisible();
  await page.bringToFront();
  await calendar.open('week', week.monday);
  await expect(calendar.chips('Snack').first()).toBeVisible();
  expect(await overlay.highlights()).toEqual([]);
  expect(await countRecords(panel, 'students')).toBe(2);

  await mendKey(panel, before);
  await planner.page.bringToFront();
  await planner.button('planner.vault.again').click();
  await planner.open('#/students');
  await expect(planner.page.getByRole('link', { name: /Thimble/ })).toBeVisible();
  await page.bringToFront();
  await stopWorker(context);
  await calendar.open('week', week.monday);
  await overlay.someDrawn();
});

/** Turns bytes of the wrapped key over; gives the whole as it was, for `mendKey`. */
async function damageKey(page: Page): Promise<number[]> {
  return page.evaluate(changeKey, null);
}

async function mendKey(page: Page, bytes: number[]): Promise<void> {
  await page.evaluate(changeKey, bytes);
}

async function changeKey(mended: number[] | null): Promise<number[]> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('alongside'));
  const keys = database.transaction('keys', 'readwrite').objectStore('keys');
  const kept = await done(keys.get('data-key'));
  const bytes: Uint8Array = kept.wrapping.sealed ?? kept.wrapping.wrapped;
  const before = [...bytes];
  bytes.set(mended ?? before.map((byte) => byte ^ 0xff));
  await done(keys.put(kept, 'data-key'));
  database.close();
  return before;
}
