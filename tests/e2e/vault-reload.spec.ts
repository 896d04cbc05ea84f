import { openFirstCard, openVisitCard, visitNames } from './at-work.ts';
import { textOfHostPage } from './leaks/host-page.ts';
import { EventEditPage } from './pages/event-edit-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { expect, test } from './therapist.ts';
import { watchErrors } from './watch-errors.ts';

test.beforeEach(async ({ room12: _ }) => {});

test('a reload of the extension takes card, highlights and pill off the page, and every record is still there', async ({
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
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await card.writeNote('Far hook by the window.');
  const edit = new EventEditPage(await card.schedule());
  await edit.opened();
  await edit.save();
  await edit.page.close();
  await page.bringToFront();
  await expect(card.text('card.visit.scheduled')).toBeVisible();
  const errors = await watchErrors(context, extension);

  const restarted = context.waitForEvent('serviceworker');
  const worker = await extension.worker();
  await worker.evaluate(reloadExtension).catch(() => undefined);
  await expect.poll(() => overlay.ownNodes()).toEqual([]);
  await card.closed();
  expect(await overlay.withClass('tag')).toEqual([]);
  expect(await textOfHostPage(page)).not.toContain(extension.id);
  // Google's page goes on, and nothing of ours comes back to it.
  await calendar.next();
  await calendar.previous();
  await calendar.settled();
  expect(await overlay.ownNodes()).toEqual([]);
  await restarted;

  await calendar.open('week', week.monday);
  await expect.poll(() => visitNames(overlay)).toEqual([expect.stringContaining(say('overlay.notAgreed'))]);
  await openVisitCard({ overlay, card });
  await expect(card.note).toHaveValue('Far hook by the window.');
  await planner.openStudent('Thimble');
  await expect(planner.goalText(1)).not.toHaveValue('');
  expect(errors).toEqual([]);
});

test('a reload of the extension locks what has a passphrase, and loses nothing', async ({
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
  await planner.setPassphrase('seven blue kites');
  await planner.page.close();
  const restarted = context.waitForEvent('serviceworker');
  await (await extension.worker()).evaluate(reloadExtension).catch(() => undefined);
  await restarted;
  await page.bringToFront();
  await calendar.open('week', week.monday);
  await expect.poll(() => overlay.pillText()).toContain(say('overlay.pill.locked'));
  const again = new PlannerPage(await context.newPage(), extension, say);
  await again.open('#/students');
  await expect(again.lockScreen).toBeVisible();
  await again.unlock('seven blue kites');
  await expect(again.page.getByRole('link', { name: /Thimble/ })).toBeVisible();
  await page.bringToFront();
  await overlay.someDrawn();
});

/** As a new version does it, and the button on the browser's page of extensions. */
function reloadExtension(): void {
  (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload();
}
