import { localDate } from '../../../utils/domain/local-date.ts';
import type { DayMark } from '../../../utils/messages.ts';
import type { Box, ShadowElement } from '../closed-shadow.ts';
import type { CalendarPage } from '../pages/calendar-page.ts';
import { expect, test } from './overlay-fixtures.ts';
import type { OverlayOnPage } from './overlay-page.ts';

const markOn = (date: string, windows: number | null, visits: number): DayMark => ({
  date: localDate(date),
  windows,
  visits,
});
/** Monday to Friday of the week that every test looks at, and a day of the next month. */
const MARKS = [
  markOn('2026-11-16', 12, 10),
  markOn('2026-11-17', 3, 1),
  markOn('2026-11-18', 0, 0),
  markOn('2026-11-19', null, 2),
  markOn('2026-11-20', 2, 0),
  markOn('2026-12-15', 1, 0),
];

/** Links that can be seen, as the protocol gives them: one that has no room is there and takes no click. */
async function links(overlay: OverlayOnPage): Promise<ShadowElement[]> {
  const all = [...(await overlay.withClass('row')), ...(await overlay.withClass('stack'))];
  return all.filter(({ host }) => host.tag === 'alongside-mark');
}

const marked = (overlay: OverlayOnPage, count: number) =>
  expect.poll(async () => (await links(overlay)).length, { intervals: [50] }).toBe(count);

/** Boxes of Google's own numbers, chips and buttons in the month. */
function hostBoxes({ page }: CalendarPage): Promise<Box[]> {
  return page.evaluate(() => {
    const numbers = [...document.querySelectorAll('[role=main] h2[data-datekey]')].map((number) => {
      const range = document.createRange();
      range.selectNodeContents(number);
      return range.getBoundingClientRect();
    });
    const rest = [...document.querySelectorAll('[role=main] :is([data-eventchip], button, [role=columnheader])')];
    return [...numbers, ...rest.map((element) => element.getBoundingClientRect())].map(({ x, y, width, height }) => ({
      x,
      y,
      width,
      height,
    }));
  });
}

/** In the page: as if Google had this in its own style. */
function setStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('marks stand beside the numbers of their days, cover nothing of Google’s at any width, and say numbers alone', async ({
  calendar,
  stub,
  overlay,
  page,
}) => {
  await stub.mark(MARKS);
  await calendar.open('month');
  await marked(overlay, 5);
  const shown = await links(overlay);
  expect(shown.map(({ attributes }) => [attributes['aria-label'], attributes.href])).toEqual([
    ['Monday, November 16: 12 windows, 10 visits', '/calendar/u/0/r/day/2026/11/16'],
    ['Tuesday, November 17: 3 windows, 1 visit', '/calendar/u/0/r/day/2026/11/17'],
    ['Wednesday, November 18: no windows', '/calendar/u/0/r/day/2026/11/18'],
    ['Thursday, November 19: 2 visits', '/calendar/u/0/r/day/2026/11/19'],
    ['Friday, November 20: 2 windows', '/calendar/u/0/r/day/2026/11/20'],
  ]);
  for (const [width, form] of [
    [1280, 'row'],
    [900, 'stack'],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    await expect.poll(async () => (await overlay.withClass(form)).length).toBe(5);
    const grounds = page.locator('[data-dragsource-type="8"][data-datekey]');
    // Between two looks the page may still be taking its new size.
    await expect(async () => {
      const taken = await hostBoxes(calendar);
      const placed = await links(overlay);
      expect(placed).toHaveLength(5);
      for (const [at, link] of placed.entries()) {
        const box = await link.box();
        expect(
          taken.filter((other) => overlap(other, box)),
          `${width} ${at}`,
        ).toEqual([]);
        // The third week, from its Monday on.
        const day = (await grounds.nth(15 + at).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(day.x);
        expect(box.x + box.width).toBeLessThanOrEqual(day.x + day.width);
        expect(box.y).toBeGreaterThanOrEqual(day.y);
      }
    }).toPass({ timeout: 30_000 });
  }
  // No place that is surely free, or none that we know: nothing to see, to click or to reach.
  const style = (css: string) => page.evaluate(setStyle, css);
  for (const [width, css] of [
    [340, ''],
    [1280, '.T3BIT { overflow: hidden }'],
    [1270, '[role=gridcell] { position: relative !important }'],
  ] as const) {
    await style(css);
    await page.setViewportSize({ width, height: 720 });
    await marked(overlay, 0);
    await style('');
    await page.setViewportSize({ width: 1260, height: 720 });
    await marked(overlay, 5);
  }
});

test('from month to month and view to view nothing is left over; hidden, turned off or printed there is no mark', async ({
  google,
  calendar,
  stub,
  overlay,
  page,
}) => {
  await stub.mark(MARKS);
  await calendar.open('month');
  await marked(overlay, 5);
  await expect.poll(() => overlay.ownNodes()).toEqual(Array(5).fill('alongside-mark'));
  await calendar.next();
  await marked(overlay, 1);
  await calendar.previous();
  await marked(overlay, 5);
  // Google draws the month again when an event comes in.
  const day = { start: '2026-11-21T10:00', end: '2026-11-21T10:30' };
  await google.events.add({ calendarId: google.account.email, title: 'New', ...day });
  await expect(page.locator('[role=main]').getByText('New').first()).toBeAttached();
  await marked(overlay, 5);
  await calendar.useView('week');
  await expect.poll(() => overlay.ownNodes()).toEqual(['alongside-pill']);
  await calendar.useView('month');
  await marked(overlay, 5);
  await expect.poll(() => overlay.ownNodes()).toEqual(Array(5).fill('alongside-mark'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('alongside-mark').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('alongside-mark')).toHaveCount(5);
  await page.emulateMedia({ media: null });
  // Hidden or locked, the background has nothing to say.
  await stub.mark([]);
  await stub.tell({ notice: 'redraw' });
  await expect.poll(() => overlay.ownNodes()).toEqual([]);
  await stub.mark(MARKS);
  await stub.tell({ notice: 'redraw' });
  await marked(overlay, 5);
  await stub.tell({ notice: 'overlay', on: false });
  await expect.poll(() => overlay.ownNodes()).toEqual([]);
  await stub.tell({ notice: 'overlay', on: true });
  await marked(overlay, 5);
  expect(await stub.asked('page-unreadable')).toEqual([]);
});

test('an unknown month: no mark, no error, and no word', async ({ stub, overlay, page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  // Google renames its attributes.
  await page.addInitScript(() => {
    const set = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name: string, value: string) {
      set.call(this, name === 'data-datekey' ? 'data-day' : name, value);
    };
  });
  await stub.mark(MARKS);
  await page.goto('https://calendar.google.com/calendar/u/0/r/month/2026/11/16');
  await expect(page.locator('[role=main] [data-eventchip]').first()).toBeVisible();
  await page.waitForTimeout(1_000);
  expect(await overlay.ownNodes()).toEqual([]);
  expect(await stub.asked('month-marks')).toEqual([]);
  expect(await stub.asked('page-unreadable')).toEqual([]);
  expect(errors).toEqual([]);
});
