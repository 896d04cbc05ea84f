import { everyKindOfChip } from '../../google/district/every-kind-of-chip.ts';
import { dateKey } from '../../google/shared/date-key.ts';
import { expect, bareTest as test } from '../fixtures.ts';

/** The hooks that readers of Google's page rely on, most durable first. */
test.describe('the week', () => {
  test.use({ googleStart: { options: { showWorkingLocation: true } } });

  test.beforeEach(async ({ google, calendar }) => {
    for (const event of everyKindOfChip(google.account.email)) google.events.add(event);
    await calendar.open();
  });

  test('says which view it is and which days it shows', async ({ page }) => {
    await expect(page.locator('body')).toHaveAttribute('data-viewkey', 'WEEK');
    await expect(page.locator('body')).toHaveAttribute('data-viewfamily', 'EVENT');
    const ranges = page.locator('[role=main] [data-start-date-key="29039"][data-end-date-key="29045"]');
    await expect(ranges).toHaveCount(2);
  });

  test('has seven columns in one timed row, and three nodes with the key of each day', async ({ page }) => {
    const columns = page.locator(
      '[role=row][data-dragsource-type="4"] > [role=gridcell][data-column-index][data-datekey]',
    );
    await expect(columns).toHaveCount(7);
    await expect(page.locator(`[role=main] [data-datekey="${dateKey('2026-11-16')}"]`)).toHaveCount(3);
  });

  test('keeps the chips of a column in its last child', async ({ page }) => {
    const all = await page.locator('[data-column-index] [data-eventchip][style*="top"]').count();
    const inBox = await page.locator('[data-column-index] > :last-child > [data-eventchip][style*="top"]').count();
    expect(all).toBeGreaterThan(60);
    expect(inBox).toBe(all);
  });

  test('tells account and zone', async ({ page, google }) => {
    await expect(page.locator('#xUserInfo #xUserEmail')).toHaveText(google.account.email);
    await expect(page.locator('#xTimezone')).toHaveText('America/New_York');
    await expect(page.locator('#xGmtOffset')).toHaveText('-18000000');
  });

  test('has the traps: resize handle, task, working place, absence, mini month', async ({ page }) => {
    await expect(page.locator('[data-column-index] [data-dragsource-type="3"][data-eventid]').first()).toBeAttached();
    await expect(page.locator('[data-column-index] [data-eventid^="ttb_"] .bgr46c[data-eventid] button')).toHaveCount(
      1,
    );
    await expect(page.locator('[jsname=GeWxnf] [data-eventid^="_WL_"]')).toHaveCount(3);
    await expect(page.locator('[data-column-index] .Q0n1cc > [data-eventchip]:not([style*="top"])')).toHaveCount(1);
    await expect(page.locator('.INK2ed [data-eventid]')).toHaveCount(1);
    await expect(page.locator('#drawerMiniMonthNavigator [role=gridcell]').first()).toBeVisible();
    await expect(page.locator('.google-material-icons-filled', { hasText: 'headset' })).toHaveCount(1);
  });

  test('says each event in a hidden sentence', async ({ calendar }) => {
    const sentence = (title: string) => calendar.chips(title).first().locator('> :not([aria-hidden])').first();
    await expect(sentence('Math (Bridges)')).toHaveText(
      '10:30am to 11:35am, Math (Bridges), Calendar: Rm 12 class, No location, Color: Peacock, November 16, 2026',
    );
    await expect(sentence('Cluster meeting')).toHaveText(
      '4:30pm to 5:30pm, Cluster meeting, D Okafor, Needs RSVP, No location, November 19, 2026',
    );
    await expect(sentence('Late drive home')).toHaveText(
      'November 16, 2026 at 10pm to November 17, 2026 at 1am, Late drive home, D Okafor, No location',
    );
  });

  test('leaves answers that are missing without a fill', async ({ calendar }) => {
    await expect(calendar.chips('Cluster meeting')).not.toHaveAttribute('style', /background-color/);
    await expect(calendar.chips('Wellness webinar')).not.toHaveAttribute('style', /background-color/);
    await expect(calendar.chips('Report writing')).toHaveAttribute('style', /background-color/);
  });

  test('writes overlaps as Google does', async ({ calendar }) => {
    const style = async (title: string) => (await calendar.chips(title).getAttribute('style')) ?? '';
    expect(await style('Call A')).toContain('left: calc(0% + 0px); width: calc(56.6667% + 0px); z-index: 5;');
    expect(await style('Call C')).toContain('left: calc(66.6667% + 0px); width: calc(33.3333% + 0px); z-index: 7;');
    expect(await style('Slot 2')).toContain('left: calc(52.5% + 0px); width: calc(47.5% + 0px);');
  });

  test('hangs a chip of several days into its first visible day', async ({ page, calendar }) => {
    const chip = calendar.allDayChips('District institute');
    await expect(chip).toHaveAttribute('style', /left: 71\.43%; width: 28\.57%/);
    const cells = page.locator('[jsname=sZR1Lb] [role=gridcell]:not([data-column-index])');
    await expect(cells).toHaveCount(7);
    await expect(cells.nth(5).filter({ has: chip })).toHaveCount(1);
  });

  test('refuses HTML strings from its own scripts', async ({ page }) => {
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });
});
