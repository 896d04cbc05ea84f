import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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
