import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { keepCaseload } from './caseload/keep-caseload.ts';
import { sixSchools } from './caseload/six-schools.ts';
import { expect, test } from './therapist.ts';

/** The visits of the plan in the week's columns. */
const visitsOn = (page: Page): Locator => page.locator('.plan-block.visit button');

/** The search for the best plan is over, proven or out of time: it tells how long it took. */
async function searchEnded(page: Page): Promise<void> {
  await expect(page.locator('.plan-status [role="status"]')).toContainText(/\d\.\d s/, { timeout: 120_000 });
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(', ')}`);
}

test('S25: 46 students in six schools are planned in one go, and a visit is moved by pointer and keys, pinned, and taken back', async ({
  context,
  extension,
  planner,
  week,
  say,
}) => {
  test.setTimeout(400_000);
  await keepCaseload({ context, extension }, sixSchools());
  const { page } = planner;
  // The page is whole before anything of the solver is loaded; that comes with the first plan, here alone.
  await planner.open('#/students');
  await planner.open(`#/plan/${week.monday}`);
  await expect(planner.button('plan.planWeek')).toBeVisible();
  const solvers = () => page.workers().filter((worker) => /highs/.test(worker.url()));
  expect(solvers()).toEqual([]);
  await planner.button('plan.planWeek').click();
  // The first plan is there long before the best one is proven.
  await expect(visitsOn(page).nth(15)).toBeVisible({ timeout: 60_000 });
  await searchEnded(page);
  expect(solvers()).toHaveLength(1);
  const planned = await visitsOn(page).count();

  // By keys: taken up, carried, told where it is, put down and pinned.
  const visit = visitsOn(page).nth(3);
  const before = await visit.getAttribute('aria-label');
  await visit.focus();
  await page.keyboard.press('m');
  const told = page.locator('.plan-move');
  await expect(told).toContainText(say('plan.costsNothing'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(visit).toHaveAttribute('aria-label', before ?? '');
  // On, past what is in the way, to the next place that is free.
  await page.keyboard.press('m');
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(told).not.toHaveClass(/ no/, { timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[aria-label="${before}"]`)).toHaveCount(0);
  await expect(visitsOn(page).filter({ has: page.locator('.marks svg') })).toHaveCount(1);
  await planner.button('plan.undo').click();
  await expect(page.locator(`[aria-label="${before}"]`)).toHaveCount(1);
  await planner.button('plan.redo').click();
  await expect(page.locator(`[aria-label="${before}"]`)).toHaveCount(0);
  await planner.button('plan.undo').click();

  // By pointer: where nothing fits it stays where it was, and says why.
  const back = page.locator(`[aria-label="${before}"]`);
  await expect(back).toHaveCount(1);
  await back.hover({ position: { x: 20, y: 6 } });
  const box = await back.boundingBox();
  if (!box) throw new Error('the visit has no place');
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + 12, { steps: 3 });
  await expect(page.locator('.plan-target').first()).toBeVisible();
  await page.mouse.move(box.x + 20, box.y - 400, { steps: 3 });
  await expect(told).toContainText(say('plan.obstacle.noWindow'));
  await page.mouse.up();
  await expect(page.locator(`[aria-label="${before}"]`)).toHaveCount(1);

  // Kept: the plan is there again, and pinned visits stay when the rest is planned anew.
  await page.locator(`[aria-label="${before}"]`).click();
  await planner.button('plan.pin').click();
  await expect(planner.button('plan.unpin')).toBeVisible();
  await page.reload();
  await expect(visitsOn(page)).toHaveCount(planned);
  await planner.button('plan.planAnew').click();
  await searchEnded(page);
  await expect(visitsOn(page).filter({ has: page.locator('.marks svg') })).toHaveCount(1);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
  await page.getByText(say('plan.shapes.list'), { exact: true }).click();
  expect.soft(await violations(page), 'list').toEqual([]);

  // In the list, by keys alone: every other place with its price or what is in the way, and why it would be a good one.
  const row = page
    .locator('.plan-row')
    .filter({ has: page.locator('.btn[aria-pressed="false"]') })
    .first();
  await row.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  const places = page.locator('.plan-places');
  await places.locator('> summary').press('Enter');
  const free = page.locator('.plan-place:not(.no)').first();
  await free.locator('.plan-why > summary').press('Enter');
  await expect(free.locator('.reasons li').first()).toBeVisible();
  await expect(page.locator('.plan-place.no').first()).not.toBeEmpty();
  expect.soft(await violations(page), 'places').toEqual([]);
  await free.locator('.btn').press('Enter');
  await expect(visitsOn(page)).toHaveCount(0);
  await expect(page.locator('.plan-row .btn[aria-pressed="true"]')).toHaveCount(2);

  await planner.open('#/students');
  await expect.poll(() => solvers().length).toBe(0);
});
