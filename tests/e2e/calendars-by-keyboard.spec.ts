import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CALENDAR_IDS } from '../google/district/calendars.ts';
import { icalOf } from '../google/server/ical.ts';
import { bookedOnOurs } from './connected.ts';
import { focusedName, focusIsVisible, tabTo } from './keyboard.ts';
import { openRoots } from './open-roots.ts';
import { SidePanelPage } from './pages/side-panel-page.ts';
import { expect, test } from './therapist.ts';

const LINES = '7:45-8:10 Arrival\n8:10-8:30 Morning meeting\nM W F 10:15-11 PE\nsometime Zorgle';

/** Goes there by Tab, sees where it is, and presses. */
async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await expect.poll(() => focusIsVisible(page)).toBe(true);
  await page.keyboard.press(key);
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test('an account by keyboard alone: connected, booked in one press, undone from the toast, and a visit follows its routine', async ({
  room12: _,
  calendar,
  context,
  extension,
  google,
  planner,
  say,
  week,
}) => {
  test.slow();
  const { page } = planner;
  const booked = () => bookedOnOurs(google, planner);

  await test.step('connect, and a calendar for visits', async () => {
    const [clientId = ''] = google.api.grants.clientIds;
    await planner.open('#/account');
    await tabTo(page, say('account.clientId.label'));
    await page.keyboard.type(clientId);
    await page.keyboard.press('Enter');
    await press(page, say('account.connect'));
    await expect(page.getByText(say('account.connectedAs', { account: google.account.email }))).toBeVisible();
    await tabTo(page, say('visitCalendar.page'));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel(say('visitCalendar.ours', { name: say('visitCalendar.ourName') }))).toBeChecked();
    await press(page, say('account.features.offer.titles'));
    await expect(page.getByRole('button', { name: say('account.features.back.titles') })).toBeVisible();
  });

  const done = page.locator('.toast', { hasText: say('booking.done') });
  await test.step('one press books; the toast is reached by Tab, or answered by Ctrl+Z from where one is', async () => {
    await planner.open('#/week');
    await press(page, say('planner.week.after'));
    await press(page, say('planner.week.seeWholeWeek'));
    await press(page, say('planner.week.schedule'));
    await expect(done).toBeVisible();
    expect(booked()).toHaveLength(1);
    expect.soft(await findings(page)).toEqual([]);
    await press(page, say('shared.undo'));
    await expect.poll(() => booked().length).toBe(0);
    await expect(done).toHaveCount(0);
    expect(await focusedName(page)).not.toBe('');

    await press(page, say('planner.week.schedule'));
    await expect(done).toBeVisible();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => booked().length).toBe(0);
    await expect(done).toHaveCount(0);
  });

  await test.step('the teacher moves the routine: the notice, and one press that moves the visit', async () => {
    await press(page, say('planner.week.schedule'));
    await expect.poll(() => booked().length).toBe(1);
    await calendar.open('week', week.monday);
    const before = booked()[0]?.start ?? '';
    const [day = '', time = ''] = before.split('T');
    const under = google.events
      .list()
      .filter(({ calendarId, recurrence }) => calendarId === CALENDAR_IDS.room12 && recurrence)
      .find(({ start, end }) => start.slice(11) <= time && end.slice(11) > time);
    if (!under) throw new Error(`no routine at ${before}`);
    google.events.except(under.id, `${day}T${under.start.slice(11)}`, { start: `${day}T14:30`, end: `${day}T14:50` });

    const panel = new SidePanelPage(await context.newPage(), extension, say);
    await panel.open(Temporal.Now.instant().toString());
    await expect(panel.section('changed.title', 1)).toBeVisible({ timeout: 30_000 });
    expect.soft(await findings(panel.page)).toEqual([]);
    await panel.page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findings(panel.page)).toEqual([]);
    await press(panel.page, new RegExp(`^${say('changed.move', { when: '' }).trim()}`));
    await expect(panel.text('changed.movedDone')).toBeVisible();
    await expect.poll(() => booked()[0]?.start).not.toBe(before);
    expect(booked()).toHaveLength(1);
  });
});

test.describe('with roots that axe can look into', () => {
  test.use({
    launch: async ({ launch }, use) => {
      const dir = mkdtempSync(join(tmpdir(), 'alongside-open-'));
      cpSync(launch.extensionDir ?? '', dir, { recursive: true });
      openRoots(dir, 'calendar.js', 'classroom.js');
      await use({ ...launch, extensionDir: dir });
      rmSync(dir, { recursive: true });
    },
  });

  test('a class by keyboard alone: a file, a pasted schedule, its course and the badge on it, and the marks of the month', async ({
    room12: _,
    calendar,
    context,
    google,
    page,
    planner,
    say,
    week,
  }) => {
    test.slow();
    await calendar.open('week', week.monday);
    const tags = page.locator('alongside-day .tag');
    await expect(tags.first()).toBeVisible();
    const classroom = await context.newPage();
    await classroom.goto('https://classroom.google.com/u/0/h');
    await expect(classroom.locator('li[data-course-id]')).toHaveCount(2);
    const setUp = planner.page;
    await setUp.bringToFront();
    await planner.openClass('Rm 12');

    await test.step('a calendar file', async () => {
      const events = google.events.list().filter(({ calendarId }) => calendarId === CALENDAR_IDS.room12);
      await press(setUp, say('ics.title'));
      const asked = setUp.waitForEvent('filechooser');
      await press(setUp, say('ics.file'));
      await (await asked).setFiles({
        name: 'room-12.ics',
        mimeType: 'text/calendar',
        buffer: Buffer.from(icalOf('Exported', 'America/New_York', events)),
      });
      await expect(setUp.locator('.drop').getByRole('status')).toContainText('Exported');
    });

    await test.step('a schedule from the clipboard', async () => {
      await press(setUp, say('planner.classDay.typeIt'));
      await tabTo(setUp, say('planner.classDay.lines'));
      await setUp.keyboard.insertText(LINES);
      await setUp.keyboard.press('Control+a');
      await setUp.keyboard.press('Control+x');
      await expect(planner.field('planner.classDay.lines')).toHaveValue('');
      await setUp.keyboard.press('Control+v');
      const preview = setUp.locator('.preview');
      await expect(preview.getByRole('status')).toHaveText(say('planner.classDay.understood', { count: 3, all: 4 }));
      await planner.saved();
      expect.soft(await findings(setUp)).toEqual([]);
      await setUp.reload();
      await expect(planner.field('planner.classDay.lines')).toHaveValue(/10:15-11 PE/);
    });

    await test.step('its course, and the badge on the course’s card', async () => {
      await tabTo(setUp, say('classroomBadge.link.label'));
      await setUp.keyboard.type('Grade 2 Rivera');
      await classroom.bringToFront();
      const badge = classroom.locator('alongside-badge button');
      await expect(badge).toHaveCount(1);
      await expect(async () => {
        await classroom.keyboard.press('Tab');
        await expect(badge).toBeFocused({ timeout: 50 });
      }).toPass({ intervals: [0], timeout: 30_000 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await classroom.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page: classroom }).include('alongside-badge').analyze();
        expect.soft(violations.map(({ id }) => id)).toEqual([]);
      }
      const opening = context.waitForEvent('page');
      await classroom.keyboard.press('Enter');
      await expect((await opening).getByRole('heading', { level: 1, name: 'Rm 12' })).toBeVisible();
    });

    await test.step('the month: from mark to mark, and into the day', async () => {
      await page.bringToFront();
      await calendar.open('month', week.monday);
      const marks = page.locator('alongside-mark a');
      await expect(marks.first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('alongside-mark').analyze();
      expect.soft(violations.map(({ id }) => id)).toEqual([]);
      const isOnMark = () => page.evaluate(() => document.activeElement?.localName === 'alongside-mark');
      await expect(async () => {
        await page.keyboard.press('Tab');
        expect(await isOnMark()).toBe(true);
      }).toPass({ intervals: [0], timeout: 30_000 });
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/r\/day\//);
      await expect(tags.first()).toBeVisible();
    });
  });
});
