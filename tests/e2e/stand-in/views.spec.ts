import { CALENDAR_IDS } from '../../google/district/calendars.ts';
import type { PageOptions } from '../../google/shared/wire.ts';
import { expect, bareTest as test } from '../fixtures.ts';

for (const hourHeightPx of [40, 48]) {
  test(`draws to the pixel at ${hourHeightPx} px an hour`, async ({ google, calendar, page }) => {
    google.setOptions({ hourHeightPx });
    await calendar.open();
    const column = await calendar.column('2026-11-17').boundingBox();
    const chip = await calendar.chips("Writer's Workshop", '2026-11-17').boundingBox();
    expect(column?.height).toBe(24 * hourHeightPx);
    expect(chip!.y - column!.y).toBeCloseTo(9.5 * hourHeightPx - 1, 3);
    expect(chip!.height).toBeCloseTo(0.75 * hourHeightPx - 2, 3);
    const freeStrip = column!.x + column!.width - (chip!.x + chip!.width);
    expect(freeStrip).toBeGreaterThanOrEqual(12);
    await expect(page.locator('.XsRa1c').first()).toHaveCSS('height', `${hourHeightPx}px`);
  });
}

test('draws a quarter of an hour as half an hour where the account wants it so', async ({ google, calendar }) => {
  google.setOptions({ shortEventsAs30: true });
  await calendar.open();
  const snack = calendar.chips('Snack', '2026-11-17');
  await expect(snack).toHaveAttribute('style', /top: 491px; height: 22px;.* width: calc\(85% \+ 0px\)/);
  await expect(snack).toContainText('10:15am to 10:30am');
});

const VIEWS: {
  name: string;
  view: 'day' | 'customday' | 'week';
  columns: number;
  key: string;
  options?: Partial<PageOptions>;
}[] = [
  { name: 'a day', view: 'day', columns: 1, key: 'DAY' },
  { name: 'four days', view: 'customday', columns: 4, key: 'CUSTOM_DAYS' },
  { name: 'nine days', view: 'customday', columns: 9, key: 'CUSTOM_DAYS', options: { customDays: 9 } },
  { name: 'a week without weekends', view: 'week', columns: 5, key: 'WEEK', options: { weekends: false } },
];
for (const { name, view, columns, key, options } of VIEWS) {
  test(`shows ${name}`, async ({ google, calendar, page }) => {
    google.setOptions(options ?? {});
    await calendar.open(view, '2026-11-17');
    await expect(page.locator('body')).toHaveAttribute('data-viewkey', key);
    await expect(page.locator('[role=main] [data-column-index]')).toHaveCount(columns);
    await expect(page.locator('[role=main] [role=columnheader]')).toHaveCount(columns);
    await expect(calendar.chips('Centers', '2026-11-17')).toBeVisible();
  });
}

test('shows the day of several people in columns of one date', async ({ google, calendar, page }) => {
  google.setOptions({ people: [google.account.email, CALENDAR_IDS.rivera] });
  await calendar.open('day', '2026-11-17');
  const columns = page.locator('[role=main] [data-column-index][data-datekey="29041"]');
  await expect(columns).toHaveCount(2);
  await expect(columns.nth(1).getByText('PLC gr 2', { exact: true })).toBeVisible();
  expect(await columns.nth(0).getAttribute('data-principal-ids')).not.toBe(
    await columns.nth(1).getAttribute('data-principal-ids'),
  );
});

test('shows a month whose cells have no key of their own', async ({ calendar, page }) => {
  await calendar.open('month');
  await expect(page.locator('body')).toHaveAttribute('data-viewkey', 'MONTH');
  await expect(page.locator('[role=main] [data-start-date-key="29025"][data-end-date-key="29061"]')).toHaveCount(1);
  await expect(page.locator('[data-dragsource-type="8"][data-datekey="29040"]')).toHaveCount(1);
  await expect(page.locator('[role=main] [role=gridcell][data-datekey]')).toHaveCount(0);
});

const SENTENCES: { name: string; options: Partial<PageOptions>; sentence: string; heading: string }[] = [
  {
    name: 'Spanish',
    options: { language: 'es' },
    sentence:
      'De 10:30am a 11:35am, Math (Bridges), Calendario: Rm 12 class, Ninguna ubicación, Color: Peacock, 17 de noviembre de 2026',
    heading: 'Semana del 15 de noviembre de 2026, 68 eventos',
  },
  {
    name: 'English with 24 hours',
    options: { clock: '24h' },
    sentence: '10:30 to 11:35, Math (Bridges), Calendar: Rm 12 class, No location, Color: Peacock, November 17, 2026',
    heading: 'Week of November 15, 2026, 68 events',
  },
];
for (const { name, options, sentence, heading } of SENTENCES) {
  test(`speaks ${name}`, async ({ google, calendar, page }) => {
    google.setOptions(options);
    await calendar.open();
    await expect(calendar.chips('Math (Bridges)', '2026-11-17').locator('> .XuJrye')).toHaveText(sentence);
    await expect(page.locator('[data-view-heading]')).toHaveAttribute('data-view-heading', heading);
  });
}

test('stays at the local hour in the week in which clocks change', async ({ calendar }) => {
  await calendar.open('week', '2026-11-02');
  const after = await calendar.chips('Morning Mtg', '2026-11-02').getAttribute('style');
  await calendar.previous();
  await calendar.settled();
  expect(await calendar.chips('Morning Mtg', '2026-10-30').getAttribute('style')).toBe(after);
});

test('shows the same moments in another zone', async ({ google, calendar, page }) => {
  google.setOptions({ zone: 'America/Chicago' });
  await calendar.open();
  await expect(page.locator('#xTimezone')).toHaveText('America/Chicago');
  await expect(calendar.chips('ELA – Fundations', '2026-11-17')).toContainText('7:30am to 8:30am');
});

test('is dark where the account wants it so', async ({ google, calendar, page }) => {
  google.setOptions({ theme: 'dark' });
  await calendar.open();
  await expect(page.locator('meta[name=theme-color]')).toHaveAttribute('content', '#1B1B1B');
});
