import type { Worker } from '@playwright/test';
import { openFirstCard } from './at-work.ts';
import { lockVault } from './caseload/keep-caseload.ts';
import { stopWorker } from './stop-worker.ts';
import { expect, test } from './therapist.ts';

test.beforeEach(async ({ room12: _, calendar, week, overlay }) => {
  await calendar.open('week', week.monday);
  await overlay.someDrawn();
});

test('the command takes every node of ours off the page, and brings them back', async ({ extension, overlay }) => {
  const drawn = (await overlay.tags()).length;
  await press(await extension.worker(), 'toggle-overlay');
  await expect.poll(() => overlay.ownNodes()).toEqual([]);
  await press(await extension.worker(), 'toggle-overlay');
  await expect.poll(async () => (await overlay.tags()).length).toBe(drawn);
});

test('one key hides everything about students, and shows it again', async ({ extension, overlay }) => {
  await press(await extension.worker(), 'hide-students');
  await overlay.drawn(0);
  await press(await extension.worker(), 'hide-students');
  await overlay.someDrawn();
});

test('locked, the page shows no highlight and an open card closes', async ({
  context,
  extension,
  overlay,
  card,
  page,
}) => {
  await openFirstCard({ overlay, card });
  await lockVault({ context, extension }, 'correct horse battery');
  await page.bringToFront();
  await card.closed();
  await expect.poll(async () => (await overlay.tags()).length).toBe(0);
});

test('a change made in the planner while the background sleeps reaches the page', async ({
  context,
  overlay,
  planner,
  page,
}) => {
  const said = async () => (await overlay.tags()).map(({ attributes }) => attributes['aria-label']).join();
  const before = await said();
  await planner.open();
  await stopWorker(context);
  await planner.addStudent({
    codeName: 'Marble',
    className: 'Rm 12 · Ms. Rivera',
    discipline: 'OT',
    minutesPerWeek: 30,
    sessionMinutes: 20,
    goals: ['Cuts along a line with scissors during centers'],
  });
  await page.bringToFront();
  await expect.poll(said).not.toBe(before);
});

test('the toolbar button and the menu lead to the panel', async ({ extension }) => {
  const worker = await extension.worker();
  const behavior = await worker.evaluate(() => {
    type Panel = { chrome: { sidePanel: { getPanelBehavior: () => Promise<{ openPanelOnActionClick: boolean }> } } };
    return (globalThis as unknown as Panel).chrome.sidePanel.getPanelBehavior();
  });
  expect(behavior.openPanelOnActionClick).toBe(true);
});

/** Synthetic keys never reach a browser's own shortcuts: the command is sent as the browser would. */
function press(worker: Worker, command: string): Promise<void> {
  return worker.evaluate((name) => {
    type Commands = { chrome: { commands: { onCommand: { dispatch: (command: string) => void } } } };
    (globalThis as unknown as Commands).chrome.commands.onCommand.dispatch(name);
  }, command);
}
