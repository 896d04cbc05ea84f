import AxeBuilder from '@axe-core/playwright';
import { localDate } from '../../../utils/domain/local-date.ts';
import type { Box } from '../closed-shadow.ts';
import { drawing, noteOn, visitOn, windowOn } from './drawn-things.ts';
import { expect, test } from './overlay-fixtures.ts';

test.use({ roots: 'open' });

const DARK_PAPER = 'rgb(21, 26, 24)';

const things = drawing({
  windows: [
    windowOn('2026-11-16', '7:45', '8:10'),
    windowOn('2026-11-17', '9:45', '10:15', { fit: 'good', codeName: 'Fox', moreStudents: 2 }),
    windowOn('2026-11-18', '9:45', '10:15', { fit: 'possible', amongBest: false }),
  ],
  visits: [visitOn('2026-11-19', '13:05', '13:35'), visitOn('2026-11-20', '13:05', '13:35', { state: 'missed' })],
  noteMarks: [noteOn('2026-11-16', '10:30', '11:35')],
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ browserTheme: theme });

    test(`axe finds nothing on the overlay and its menu: ${theme}`, async ({ google, calendar, stub, page }) => {
      google.setOptions({ theme });
      await stub.draw(things);
      await calendar.open('week');
      await expect(page.locator('alongside-day .tag')).toHaveCount(4);
      await page.locator('alongside-pill .pill').click();
      await expect(page.locator('alongside-pill .menu')).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .include('alongside-pill')
        .include('alongside-day')
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.keyboard.press('Escape');
      const tag = page.locator('alongside-day .tag').first();
      await tag.focus();
      const opened = await new AxeBuilder({ page }).include('alongside-day').analyze();
      expect(opened.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await stub.mark([
        { date: localDate('2026-11-17'), windows: 3, visits: 1 },
        { date: localDate('2026-11-18'), windows: 0, visits: 0 },
      ]);
      await calendar.open('month');
      await expect(page.locator('alongside-mark .count')).toHaveCount(3);
      await page.locator('alongside-mark a').first().focus();
      const month = await new AxeBuilder({ page }).include('alongside-mark').analyze();
      expect(month.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });
}

test('we look like the page, whatever the browser looks like', async ({ google, calendar, stub, page }) => {
  google.setOptions({ theme: 'dark' });
  await stub.draw(things);
  await stub.mark([{ date: localDate('2026-11-17'), windows: 3, visits: 0 }]);
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  await calendar.open('week');
  await expect(page.locator('alongside-day .tag')).toHaveCount(4);
  await expect.poll(() => ground('alongside-day .tag')).toBe(DARK_PAPER);
  await calendar.useView('month');
  await expect(page.locator('alongside-mark .windows')).toBeVisible();
  await expect.poll(() => ground('alongside-mark .windows')).toBe(DARK_PAPER);
});

function controlsUnder({ x, y, width, height }: Box): number {
  const controls = [...document.querySelectorAll('button, a, input, [role=button]')];
  return controls.filter((control) => {
    if (control.closest('[role=grid]')) return false;
    const one = control.getBoundingClientRect();
    const apart = one.right <= x || one.left >= x + width || one.bottom <= y || one.top >= y + height;
    return !apart && one.width > 0 && control.checkVisibility();
  }).length;
}

test.describe('size and zoom', () => {
  for (const [width, height] of [
    [1600, 900],
    [1280, 720],
    [1000, 700],
    [800, 600],
    // 1280 by 720 at 200 %.
    [640, 360],
    [400, 300],
  ] as const) {
    test(`the pill covers no control of the page and is whole: ${width} by ${height}`, async ({
      calendar,
      stub,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await stub.draw(things);
      await calendar.open('week');
      const pill = page.locator('alongside-pill .pill');
      await expect(pill).toBeVisible();
      await stub.seen('2026-11-16');
      // The window may still be taking its size.
      await expect(async () => {
        const box = (await pill.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        expect(await page.evaluate(controlsUnder, box)).toBe(0);
      }).toPass({ timeout: 30_000 });
      await pill.click();
      const menu = page.locator('alongside-pill .menu');
      await expect(menu).toBeVisible();
      const open = (await menu.boundingBox())!;
      expect(open.x).toBeGreaterThanOrEqual(0);
      expect(open.x + open.width).toBeLessThanOrEqual(width);
      expect(open.y).toBeGreaterThanOrEqual(0);
      expect(open.y + open.height).toBeLessThanOrEqual(height);
    });
  }
});
