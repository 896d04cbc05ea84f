import type { Worker } from '@playwright/test';
import { CALENDAR_IDS } from '../google/district/calendars.ts';
import { districtHeardBefore, visitNames } from './at-work.ts';
import { focusIsVisible, tabTo } from './keyboard.ts';
import { EventEditPage } from './pages/event-edit-page.ts';
import { THIMBLE } from './set-up.ts';
import { expect, test } from './therapist.ts';

/** Synthetic keys never reach a browser's own shortcuts: the command is sent as the browser would. */
function pressShortcut(worker: Worker, command: string): Promise<void> {
  return worker.evaluate((name) => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch: (command: string) => void } } };
    };
    chrome.commands.onCommand.dispatch(name);
  }, command);
}

test('the whole main job without a mouse', async ({
  calendar,
  planner,
  overlay,
  card,
  extension,
  google,
  week,
  say,
  page,
}) => {
  test.slow();
  await districtHeardBefore(extension);
  await calendar.open('week', week.monday);
  const setUp = planner.page;
  const { keyboard } = setUp;

  await test.step('the first run', async () => {
    await planner.open();
    await setUp.bringToFront();
    await tabTo(setUp, say('firstRun.startOwn'));
    await expect.poll(() => focusIsVisible(setUp)).toBe(true);
    await keyboard.press('Enter');

    await expect(setUp.getByRole('heading', { level: 1, name: say('firstRun.school.title') })).toBeFocused();
    await tabTo(setUp, say('planner.school.name'));
    await keyboard.type('Lincoln Elementary');
    await tabTo(setUp, say('planner.school.firstBell'));
    await keyboard.type('0745AM');
    await tabTo(setUp, say('planner.school.lastBell'));
    await keyboard.type('0230PM');
    await tabTo(setUp, say('firstRun.next'));
    await keyboard.press('Enter');

    await expect(setUp.getByRole('heading', { level: 1, name: say('firstRun.class.title') })).toBeFocused();
    await tabTo(setUp, say('planner.classroom.name'));
    await keyboard.type('Rm 12');
    await tabTo(setUp, say('planner.classroom.teacher'));
    await keyboard.type('Ms. Rivera');
    const roles = [CALENDAR_IDS.room12, CALENDAR_IDS.rivera, CALENDAR_IDS.lincoln];
    for (const [at, id] of roles.entries()) {
      await tabTo(setUp, new RegExp(`-${id}$`));
      for (let step = 0; step <= at; step += 1) await keyboard.press('ArrowDown');
    }
    await tabTo(setUp, say('firstRun.next'));
    await keyboard.press('Enter');

    await expect(setUp.getByRole('heading', { level: 1, name: say('firstRun.student.title') })).toBeFocused();
    await tabTo(setUp, say('planner.student.codeName'));
    await keyboard.type(THIMBLE.codeName);
    await tabTo(setUp, say('planner.goal.text'));
    await keyboard.type(THIMBLE.goals[0] ?? '');
    await tabTo(setUp, say('firstRun.next'));
    await keyboard.press('Enter');

    await expect(setUp.getByRole('heading', { level: 1, name: say('firstRun.hours.title') })).toBeFocused();
    await tabTo(setUp, say('firstRun.finish'));
    await keyboard.press('Enter');
    await expect(setUp.getByRole('heading', { level: 1, name: say('planner.week.thisWeek') })).toBeVisible();
  });

  await page.bringToFront();
  await overlay.someDrawn();

  await test.step('from the calendar to a card', async () => {
    await pressShortcut(await extension.worker(), 'next-window');
    await expect.poll(() => overlay.focusedName()).toContain(`${say('shared.fit.great')}: ${THIMBLE.codeName}`);
    await page.keyboard.press('Enter');
    await card.opened();
    await expect(card.heading).toBeFocused();
  });

  await test.step('a note and a visit', async () => {
    const frame = card.frame!;
    await tabTo(page, say('card.myNote'), frame);
    await page.keyboard.type('Coat first, then the folder.');
    await expect(frame.getByText(say('shared.saved'), { exact: true })).toBeVisible();
    const opening = page.context().waitForEvent('page');
    await tabTo(page, say('card.schedule'), frame);
    await expect.poll(() => focusIsVisible(frame)).toBe(true);
    await page.keyboard.press('Enter');
    const edit = new EventEditPage(await opening);
    await edit.opened();
    await edit.page.locator('#xSaveBu').focus();
    await edit.page.keyboard.press('Enter');
    await expect(edit.title).toHaveCount(0);
    expect(google.events.list().filter(({ title }) => title === say('teacherText.eventTitle'))).toHaveLength(1);
    await edit.page.close();
  });

  await test.step('back on the calendar, where the visit stands', async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await card.closed();
    await expect.poll(() => visitNames(overlay)).toEqual([expect.stringContaining(say('overlay.notAgreed'))]);
    const [visit = ''] = await visitNames(overlay);
    for (let name = await overlay.focusedName(); name !== visit; name = await overlay.focusedName()) {
      await pressShortcut(await extension.worker(), 'next-window');
      await expect.poll(() => overlay.focusedName()).not.toBe(name);
    }
    await page.keyboard.press('Enter');
    await card.opened();
    await expect(card.text('card.visit.scheduled')).toBeVisible();
    await expect(card.note).toHaveValue('Coat first, then the folder.');
    await page.keyboard.press('Escape');
    await card.closed();
    await expect.poll(() => overlay.focusedName()).toBe(visit);
  });
});
