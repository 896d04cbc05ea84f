import { readChipId } from '../../google/shared/event-id.ts';
import { expect, bareTest as test } from '../fixtures.ts';
import { EventEditPage } from '../pages/event-edit-page.ts';

function prefilled(fields: Record<string, string>): string {
  return `https://calendar.google.com/calendar/render?${new URLSearchParams({ action: 'TEMPLATE', ...fields })}`;
}

test('fills in the event page and saves a new event under a fresh id', async ({ google, calendar, page }) => {
  const edit = new EventEditPage(page);
  await page.goto(
    prefilled({
      text: 'Room visit',
      dates: '20261117T131000/20261117T133500',
      ctz: 'America/New_York',
      location: 'Rm 12',
      details: 'Bring the slant board',
      src: google.account.email,
    }),
  );
  await edit.opened();
  await expect(page.locator('body')).toHaveAttribute('data-viewfamily', 'EVENT_EDIT');
  await expect(edit.title).toHaveValue('Room visit');
  await expect(edit.startDate).toHaveAttribute('data-date', '20261117');
  await expect(edit.startTime).toHaveAttribute('data-initial-value', '1:10pm');
  await expect(edit.location).toHaveValue('Rm 12');
  expect(google.events.list().filter(({ title }) => title === 'Room visit')).toEqual([]);

  await edit.save();
  const chip = calendar.chips('Room visit', '2026-11-17');
  await expect(chip).toHaveAttribute('style', /top: 631px; height: 18px/);
  await expect(page.locator('[aria-live=polite]')).toHaveText('Event saved');
  const { eventId, calendarId } = readChipId((await chip.getAttribute('data-eventid')) ?? '');
  expect(calendarId).toBe(google.account.email);
  expect(eventId).toMatch(/^[0-9a-v]{26}$/);
});

test('repeats a saved event until its rule ends', async ({ calendar, page }) => {
  const edit = new EventEditPage(page);
  await page.goto(
    prefilled({
      text: 'Room visit',
      dates: '20261117T131000/20261117T133500',
      recur: 'RRULE:FREQ=WEEKLY;UNTIL=20261125T045959Z',
    }),
  );
  await expect(edit.repetition).toHaveText('Weekly on Tuesday, until Nov 25, 2026');
  await edit.save();
  await expect(calendar.chips('Room visit', '2026-11-17')).toBeVisible();
  await calendar.next();
  await expect(calendar.chips('Room visit', '2026-11-24')).toBeVisible();
  await calendar.next();
  await calendar.settled();
  await expect(calendar.chips('Room visit')).toHaveCount(0);
});

test('takes another time and title from the person', async ({ google, calendar, page }) => {
  const edit = new EventEditPage(page);
  await page.goto(prefilled({ text: 'Room visit', dates: '20261117T131000/20261117T133500' }));
  await edit.title.fill('OT');
  await edit.startTime.fill('2:00pm');
  await edit.endTime.fill('1:00pm');
  await page.locator('#xSaveBu').click();
  await expect(page.getByRole('alert')).toHaveText('The end must be after the start.');
  await edit.endTime.fill('2:20pm');
  await edit.save();
  await expect(calendar.chips('OT', '2026-11-17')).toContainText('2pm to 2:20pm');
  expect(google.events.list().filter(({ title }) => title === 'OT')).toHaveLength(1);
});

test('opens a bubble that redraws its rows and drops what is not its own', async ({ calendar, page }) => {
  await calendar.open();
  const chip = calendar.chips('Specials', '2026-11-18');
  // In one go: the bubble drops it soon after it has opened.
  const isMarked = await chip.evaluate((opener: HTMLElement) => {
    opener.click();
    const mark = document.createElement('mark');
    document.querySelector('#xDetDlg [jsname=sV9x3c]')?.append(mark);
    return mark.isConnected;
  });
  expect(isMarked).toBe(true);
  await expect(page.locator('#xDetDlg mark')).toHaveCount(0);
  await expect(calendar.popover).toBeVisible();
  await expect(page.locator('#rAECCd')).toHaveText('Specials');
  await expect(page.locator('#xDetDlgDesc')).toContainText('6 day rotation');
  expect(await page.locator('#xDetDlg').getAttribute('data-eventid')).toBe(await chip.getAttribute('data-eventid'));
  await page.keyboard.press('Escape');
  await expect(calendar.popover).toBeHidden();
  await expect(page.locator('#xDetDlg')).toBeAttached();
});

test('makes an event from a drag over free time', async ({ google, calendar, page }) => {
  await calendar.open();
  const column = (await calendar.column('2026-11-21').boundingBox())!;
  const y = (hour: number) => column.y + hour * 48 + 2;
  await page.mouse.move(column.x + 20, y(9));
  await page.mouse.down();
  await page.mouse.move(column.x + 20, y(10), { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('[data-column-index] [data-eventchip]:not([data-keyboardactiontype])')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Add title' }).fill('Errand');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(calendar.chips('Errand', '2026-11-21')).toContainText('9am to 10:15am');
  expect(google.events.list().some(({ title }) => title === 'Errand')).toBe(true);
});

test('opens the edit page on a double click', async ({ calendar, page }) => {
  await calendar.open();
  await calendar.chips('Drive to Oak Hill', '2026-11-17').dblclick();
  await expect(new EventEditPage(page).title).toHaveValue('Drive to Oak Hill');
});
