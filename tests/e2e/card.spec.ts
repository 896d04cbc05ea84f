import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atWork, openFirstCard, windowNames } from './at-work.ts';
import { keepCaseload } from './caseload/keep-caseload.ts';
import { room12Caseload } from './caseload/room-12.ts';
import { focusedName, tabTo } from './keyboard.ts';
import { launchBrowser } from './launch.ts';
import { stopWorker } from './stop-worker.ts';
import { expect, test } from './therapist.ts';

const NOTE = 'Far hook by the window. Cubby card with pictures helps.';

test.describe('in one browser', () => {
  test.beforeEach(async ({ room12: _, calendar, week, overlay, card }) => {
    await calendar.open('week', week.monday);
    await openFirstCard({ overlay, card });
  });

  test('Escape leads back from a second step, then closes the card and returns to its tag', async ({
    card,
    overlay,
    page,
    say,
  }) => {
    await card.press(card.button('card.notThisOne'));
    await expect(card.text('card.whyNotThis', {}).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card.button('card.notThisOne')).toBeVisible();
    await page.keyboard.press('Escape');
    await card.closed();
    await expect.poll(() => overlay.focusedName()).toContain(say('shared.fit.great'));

    // A press with the mouse opens it again, and a second one closes it.
    const name = await openFirstCard({ overlay, card });
    const tag = (await overlay.tags()).find(({ attributes }) => attributes['aria-label'] === name);
    await tag?.click();
    await card.closed();
  });

  test('by keyboard alone: note, every week and back, where the teacher stands', async ({ card, page, say }) => {
    const frame = await card.opened();
    await tabTo(page, say('card.myNote'), frame);
    await page.keyboard.type(NOTE);
    await tabTo(page, say('card.teacher.ask'), frame);
    await page.keyboard.press('Enter');
    await tabTo(page, say('card.teacher.not_asked'), frame);
    await page.keyboard.press('ArrowDown');
    await expect(frame.getByRole('radio', { name: say('card.teacher.asked'), exact: true })).toBeChecked();
    await tabTo(page, say('card.everyWeek', { weekday: 'Mon' }), frame);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(frame)).toContain('Every Monday until');
    await page.keyboard.press('Escape');
    await expect(card.note).toHaveValue(NOTE);
  });

  test('the page may take the frame away at any time: what was typed a moment ago is kept', async ({
    card,
    overlay,
    calendar,
    week,
    page,
  }) => {
    const frame = await card.opened();
    await card.note.pressSequentially('Cubby card');
    await frame.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await page.evaluate(() => {
      for (const node of document.querySelectorAll('alongside-card')) node.remove();
    });
    await card.closed();
    await calendar.open('week', week.monday);
    await openFirstCard({ overlay, card });
    await expect(card.note).toHaveValue('Cubby card');
  });

  test('its ticket is no good in any other document', async ({ card, context, extension, page, say }) => {
    const address = (await card.opened()).url();
    const stolen = await context.newPage();
    await stolen.goto(extension.url(`card.html${new URL(address).hash}`));
    await expect(stolen.getByText(say('card.problem.ticket_used'))).toBeVisible();
    await page.bringToFront();
    await card.frame?.evaluate(() => void setTimeout(() => location.reload()));
    await expect(card.text('card.problem.ticket_used')).toBeVisible();
  });

  test('a background that is stopped while the card is open still knows whose card it is', async ({
    card,
    context,
  }) => {
    await card.writeNote('before');
    await stopWorker(context);
    await card.writeNote('after');
    await card.press(card.button('card.notThisOne'));
    await card.press(card.button('card.why.bad_time').first());
    await expect(card.button('card.takeBack').first()).toBeVisible();
  });

  test('hiding everything closes the card and clears the page until it is taken back', async ({
    card,
    overlay,
    extension,
  }) => {
    await card.press(card.button('card.hide'));
    await card.closed();
    await overlay.drawn(0);
    const worker = await extension.worker();
    await worker.evaluate(() => {
      type Storage = { chrome: { storage: { local: { set: (items: object) => Promise<void> } } } };
      return (globalThis as unknown as Storage).chrome.storage.local.set({ everythingHidden: false });
    });
    await overlay.someDrawn();
  });

  test('turns to another good time of the same student', async ({ card }) => {
    const before = await card.frame?.locator('header p').textContent();
    const frame = await card.opened();
    await card.press(frame.locator('.card-more button').first());
    await card.press(frame.locator('.card-choice').first());
    await expect.poll(() => frame.locator('header p').textContent()).not.toBe(before);
    await expect(card.button('card.schedule')).toBeVisible();
  });

  test('says what speaks against the other routines of the day', async ({ card }) => {
    await card.press(card.button('card.whyNot').first());
    const frame = await card.opened();
    const lunch = frame.locator('.card-list li', { hasText: 'Lunch/Recess' });
    await expect(lunch.first().locator('p')).not.toBeEmpty();
  });
});

test('a note and "Not this one" survive a restart of the browser, and can be taken back', async ({
  google,
  launch,
  week,
  say,
}) => {
  test.slow();
  const profileDir = await mkdtemp(join(tmpdir(), 'alongside-kept-'));
  const first = await launchBrowser({ google, ...launch, profileDir });
  if (!first.extension) throw new Error('no extension');
  await keepCaseload({ context: first.context, extension: first.extension }, room12Caseload());
  const before = await atWork(first, say);
  await before.calendar.open('week', week.monday);
  const turnedDown = await openFirstCard(before);
  await before.card.writeNote(NOTE);
  await before.card.press(before.card.button('card.notThisOne'));
  await before.card.press(before.card.button('card.why.bad_time').first());
  await expect(before.card.button('card.takeBack').first()).toBeVisible();
  await expect.poll(() => windowNames(before.overlay)).not.toContain(turnedDown);
  await first.close();

  const second = await launchBrowser({ google, ...launch, profileDir });
  const after = await atWork(second, say);
  await after.calendar.open('week', week.monday);
  await after.overlay.someDrawn();
  expect(await windowNames(after.overlay)).not.toContain(turnedDown);
  await openFirstCard(after, '7:4');
  await expect(after.card.note).toHaveValue(NOTE);
  await second.close();
  await rm(profileDir, { recursive: true, force: true });
});

for (const thirdPartyCookies of ['blocked', 'allowed'] as const) {
  test.describe(`with third-party cookies ${thirdPartyCookies}`, () => {
    test.use({
      launch: async ({ launch }, use) => {
        await use({ ...launch, thirdPartyCookies });
      },
    });

    test('the card shows, keeps a note and schedules', async ({ room12: _, calendar, week, overlay, card, page }) => {
      const problems: string[] = [];
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      await calendar.open('week', week.monday);
      await openFirstCard({ overlay, card });
      await card.writeNote(NOTE);
      const edit = await card.schedule();
      await expect.poll(() => edit.url()).toContain('eventedit');
      expect(problems).toEqual([]);
    });
  });
}
