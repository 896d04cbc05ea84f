import { openFirstCard, openVisitCard, visitNames } from './at-work.ts';
import { EventEditPage } from './pages/event-edit-page.ts';
import { stopWorker } from './stop-worker.ts';
import { expect, test } from './therapist.ts';

test.beforeEach(async ({ room12: _, calendar, week, overlay, card }) => {
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
});

for (const moment of ['while', 'after'] as const) {
  test(`a background that is stopped ${moment} it schedules books one visit`, async ({
    calendar,
    card,
    context,
    google,
    overlay,
    page,
    say,
    week,
  }) => {
    test.slow();
    const title = say('teacherText.eventTitle');
    const pressing = card.press(card.button('card.schedule'));
    if (moment === 'after') await pressing;
    await stopWorker(context);
    await pressing;

    // The press was not lost with the background; the card opens Google's page for one and the same visit.
    await page.bringToFront();
    await expect(card.button('card.visit.openAgain')).toBeVisible();
    await page.keyboard.press('Escape');
    await calendar.open('week', week.monday);
    await openVisitCard({ overlay, card });
    const opening = context.waitForEvent('page');
    await card.press(card.button('card.visit.openAgain'));
    const edit = new EventEditPage(await opening);
    await edit.opened();
    await edit.save();
    await expect.poll(() => visitNames(overlay)).toEqual([expect.stringContaining(say('overlay.notAgreed'))]);
    expect(google.events.list().filter((event) => event.title === title)).toHaveLength(1);
  });
}

test('an update while everything is open takes our nodes off the page and keeps what was written', async ({
  calendar,
  card,
  extension,
  overlay,
  page,
  planner,
  week,
}) => {
  test.slow();
  await planner.openStudent('Quill');
  const remarks = planner.field('planner.student.remarks');
  await remarks.fill('Slant board on the shelf.');
  await planner.saved();
  await page.bringToFront();
  await card.writeNote('Far hook by the window.');

  const worker = await extension.worker();
  const restarted = page.context().waitForEvent('serviceworker');
  await worker
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload())
    .catch(() => undefined);
  await restarted;
  await expect.poll(() => overlay.ownNodes()).toEqual([]);

  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await expect(card.note).toHaveValue('Far hook by the window.');
  const again = await page.context().newPage();
  await again.goto(extension.url('planner.html#/students'));
  await again.getByRole('link', { name: /Quill/ }).first().click();
  await expect(again.getByLabel(planner.say('planner.student.remarks'), { exact: true })).toHaveValue(
    'Slant board on the shelf.',
  );
});
