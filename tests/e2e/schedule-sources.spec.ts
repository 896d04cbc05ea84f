import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CALENDAR_IDS } from '../google/district/calendars.ts';
import { ICAL_SECRET, icalOf } from '../google/server/ical.ts';
import { allowWhatIsAsked } from './allow-what-is-asked.ts';
import { tabTo } from './keyboard.ts';
import { expect, test } from './therapist.ts';

const TABLE = `<meta charset="utf-8"><table><tr><th>Time</th><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th></tr>
<tr><td>7:45-8:10</td><td colspan="5">Arrival &amp; unpack</td></tr>
<tr><td>8:10-8:30</td><td colspan="4">Morning meeting</td><td>Assembly</td></tr>
<tr><td>8:30</td><td>Writing workshop</td><td>Art</td><td>Writing workshop</td><td>Art</td><td>Writing workshop</td></tr>
<tr><td>Lunch 11:40 (25 min)</td><td colspan="5">Lunch</td></tr>
<tr><td>sometime</td><td>Zorgle</td><td></td><td></td><td></td><td></td></tr></table>`;

/** Pastes as a browser would, with markup in the clipboard. */
async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    clipboardData.setData('text/plain', 'not this');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

test('a table pasted from a document is previewed, kept as the week of the class, and suggests visits', async ({
  planner,
  say,
  room12: _,
}) => {
  test.slow();
  const { page } = planner;
  await planner.openClass('Rm 12');
  await page.getByText(say('planner.classDay.typeIt')).click();
  await planner.field('planner.classDay.lines').focus();
  await pasteHtml(page, TABLE);
  const preview = page.locator('.preview');
  await expect(preview.getByRole('status')).toHaveText(say('planner.classDay.understood', { count: 4, all: 5 }));
  await expect(preview.getByText(say('planner.classDay.why.noTime'))).toBeVisible();
  await expect(preview.getByRole('listitem').filter({ hasText: 'Writing workshop' })).toContainText(
    'Mon, Wed, and Fri',
  );
  await planner.saved();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await planner.open('#/week');
  await page.getByRole('button', { name: say('planner.week.after') }).click();
  await expect(planner.button('planner.week.schedule')).toBeVisible();
});

test('by keyboard alone a week is drawn, moved and kept, and another class takes it over', async ({
  planner,
  say,
  room12: _,
}) => {
  test.slow();
  const { page } = planner;
  const { keyboard } = page;
  await planner.openClass('Rm 12');
  await tabTo(page, say('planner.classDay.typeIt'));
  await keyboard.press('Enter');
  await tabTo(page, say('schedule.write'));
  await keyboard.press('ArrowRight');
  await tabTo(page, say('schedule.draw.addOn', { day: 'Monday' }));
  await keyboard.press('Enter');
  await tabTo(page, say('schedule.draw.what'));
  await keyboard.type('Arrival 8:00');
  await keyboard.press('Enter');
  await expect(page.getByText(say('schedule.draw.wordsOnly'))).toBeVisible();
  await planner.field('schedule.draw.what').fill('Arrival');
  await tabTo(page, 'Wed');
  await keyboard.press('Space');
  await tabTo(page, say('schedule.draw.keep'));
  await keyboard.press('Enter');
  const block = page.getByRole('button', { name: /^Arrival, Wednesday/ });
  const before = await block.getAttribute('aria-label');
  await tabTo(page, before ?? '');
  await keyboard.press('ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await expect(block).not.toHaveAttribute('aria-label', before ?? '');
  await expect(page.getByRole('button', { name: /^Arrival, / })).toHaveCount(2);
  await planner.saved();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await planner.open('#/classrooms/new');
  await page.getByText(say('planner.classDay.typeIt')).click();
  await planner.field('schedule.copyFrom').selectOption({ label: 'Rm 12 · Ms. Rivera' });
  await expect(planner.field('planner.classDay.lines')).toHaveValue(/^Mon, Wed: \d\d:\d\d-\d\d:\d\d: Arrival$/);
});

test('a calendar file that is dropped and a secret address both become calendars of the class and suggest visits', async ({
  planner,
  say,
  google,
  room12: _,
}) => {
  test.slow();
  const { page } = planner;
  await allowWhatIsAsked(page);
  const events = google.events.list().filter(({ calendarId }) => calendarId === CALENDAR_IDS.room12);
  await planner.openClass('Rm 12');
  await page.getByText(say('ics.title')).click();
  await page.locator('.drop').evaluate((drop) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['<html>Sign in</html>'], 'portal.ics'));
    drop.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText(say('ics.problem.notACalendar'))).toBeVisible();
  await planner.field('ics.file').setInputFiles({
    name: 'room-12.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(icalOf('Exported', 'America/New_York', events)),
  });
  await expect(page.locator('.drop').getByText('Exported')).toBeVisible();
  await expect(planner.calendarRole('ics:Exported')).toHaveValue('class');

  const address = planner.field('ics.address');
  await address.fill('https://outlook.office365.com/owa/calendar/x.ics');
  await planner.button('ics.read').click();
  await expect(page.getByText(say('ics.otherHost'))).toBeVisible();
  const secret = `https://calendar.google.com/calendar/ical/${encodeURIComponent(CALENDAR_IDS.rivera)}`;
  await address.fill(`${secret}/private-wrong/basic.ics`);
  await planner.button('ics.read').click();
  await expect(page.getByText(say('ics.problem.addressGone'))).toBeVisible();
  await address.fill(`${secret}/${ICAL_SECRET}/basic.ics`);
  await planner.button('ics.read').click();
  await expect(page.getByText(/private-••••cdef/)).toBeVisible();
  expect(await page.locator('body').textContent()).not.toContain(ICAL_SECRET);
  const asked = google.requests.filter(({ url }) => url.includes('/calendar/ical/'));
  expect(asked.length).toBeGreaterThan(0);
  for (const { headers } of asked) expect(headers.cookie).toBeUndefined();
  await planner.saved();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await planner.open('#/week');
  await page.getByRole('button', { name: say('planner.week.after') }).click();
  await expect(planner.button('planner.week.schedule')).toBeVisible();
});
