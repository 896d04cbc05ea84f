import { expect, bareTest as test } from '../fixtures.ts';

test('changes the address first, keeps the cells of the date row and makes new columns', async ({ calendar, page }) => {
  await calendar.open();
  const seen = await page.evaluate(async () => {
    const cell = document.querySelector('[role=main] [role=columnheader]');
    const column = document.querySelector('[role=main] [data-column-index]');
    const columns = () => document.querySelectorAll('[role=main] [data-column-index]').length;
    const slides = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (columns() > 7) resolve(columns());
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    const addressFirst =
      location.pathname.endsWith('/2026/11/23') &&
      column?.isConnected === true &&
      column === document.querySelector('[role=main] [data-column-index]');
    const columnsWhileSliding = await slides;
    return { addressFirst, columnsWhileSliding, keepsCell: cell?.isConnected, keepsColumn: column?.isConnected };
  });
  expect(seen).toEqual({ addressFirst: true, columnsWhileSliding: 14, keepsCell: true, keepsColumn: true });
  await calendar.settled();
  await expect(page.locator('[role=main] [data-column-index]')).toHaveCount(7);
  await expect(page.locator('[role=main] [data-start-date-key="29046"]')).toHaveCount(2);
});

test('replaces the main part when another view is chosen, and says so on the body a little later', async ({
  calendar,
  page,
}) => {
  await calendar.open();
  const main = await page.locator('[role=main]').elementHandle();
  await calendar.useView('day');
  await expect(page.locator('[role=main] [data-column-index]')).toHaveCount(1);
  expect(await main?.evaluate((node) => node.isConnected)).toBe(false);
  await expect(page.locator('body')).toHaveAttribute('data-viewkey', 'DAY');
});

test('goes back with the browser and home with t', async ({ calendar, page }) => {
  await calendar.open();
  await calendar.next();
  await calendar.settled();
  await page.goBack();
  await calendar.settled();
  await expect(calendar.column('2026-11-16')).toBeVisible();
  await calendar.previous();
  await calendar.previous();
  await calendar.today();
  await calendar.settled();
  await expect(calendar.column('2026-11-16')).toBeVisible();
});

test('writes much again each minute without changing it', async ({ google, calendar, page }) => {
  google.setOptions({ minuteTickMs: 50 });
  await calendar.open();
  const { mutations, same } = await page.evaluate(async () => {
    const area = document.querySelector('[role=row][data-dragsource-type="4"]')!;
    const before = [...area.querySelectorAll('[data-eventid]')]
      .map((chip) => chip.outerHTML)
      .sort()
      .join();
    let count = 0;
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver((records) => {
        count += records.length;
        if (count > 100) {
          observer.disconnect();
          resolve();
        }
      });
      observer.observe(area, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const after = [...area.querySelectorAll('[data-eventid]')]
      .map((chip) => chip.outerHTML)
      .sort()
      .join();
    return { mutations: count, same: before === after };
  });
  expect(mutations).toBeGreaterThan(100);
  expect(same).toBe(true);
});

test('hides and shows a calendar with its box', async ({ calendar }) => {
  await calendar.open();
  await calendar.calendarBox('Rm 12 class').uncheck();
  await expect(calendar.chips('Centers')).toHaveCount(0);
  await expect(calendar.chips('Planning')).not.toHaveCount(0);
  await calendar.calendarBox('Rm 12 class').check();
  await expect(calendar.chips('Centers')).toHaveCount(3);
});

test('shows what others change while it is open', async ({ google, calendar }) => {
  await calendar.open();
  const { id } = google.events.add({
    calendarId: google.account.email,
    title: 'New',
    start: '2026-11-18T10:00',
    end: '2026-11-18T10:30',
  });
  await expect(calendar.chips('New', '2026-11-18')).toBeVisible();
  google.events.move(id, { start: '2026-11-19T10:00', end: '2026-11-19T10:30' });
  await expect(calendar.chips('New', '2026-11-19')).toBeVisible();
  google.events.remove(id);
  await expect(calendar.chips('New')).toHaveCount(0);
});

test('draws columns before their events come', async ({ page }) => {
  const answer = Promise.withResolvers<void>();
  await page.route('**/sync.events*', async (route) => {
    await answer.promise;
    await route.continue();
  });
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  await expect(page.locator('[role=main] [data-column-index]')).toHaveCount(7);
  await expect(page.locator('[data-view-heading]')).toHaveAttribute('data-view-heading', /No events/);
  answer.resolve();
  await expect(page.locator('[data-view-heading]')).toHaveAttribute('data-view-heading', /68 events/);
});
