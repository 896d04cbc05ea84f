import { expect, test } from './therapist.ts';

test('windows stay after the calendar is closed, say their age, and lead to a visit that can be taken back', async ({
  room12: _,
  calendar,
  planner,
  week,
  context,
  page,
  say,
}) => {
  test.slow();
  await calendar.open('week', week.monday);
  const seen = planner.page.getByText(say('planner.week.seen', { when: 'today' }));
  const nextWeek = planner.page.getByRole('button', { name: say('planner.week.after') });
  await expect(async () => {
    await planner.open('#/week');
    await planner.page.reload();
    await nextWeek.click();
    await planner.button('planner.week.seeWholeWeek').click({ timeout: 5_000 });
    await expect(seen).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await page.close();

  await planner.page.reload();
  await nextWeek.click();
  await expect(planner.page.getByRole('button', { name: say('planner.week.schedule') })).toHaveCount(1);
  const opened = context.waitForEvent('page');
  await planner.button('planner.week.schedule').click();
  const googlePage = await opened;
  await googlePage.waitForURL(/eventedit/);
  const asked = new URL(googlePage.url()).searchParams;
  expect(asked.get('text')).toBe(say('teacherText.eventTitle'));
  expect(googlePage.url()).not.toMatch(/thimble|quill|rivera|goal/i);
  await googlePage.close();

  await planner.page.bringToFront();
  await expect(planner.page.getByText(say('planner.visits.state.opened')).first()).toBeVisible();
  await planner.open('#/visits');
  await expect(planner.page.getByRole('heading', { name: say('planner.visits.group.opened') })).toBeVisible();
  await planner.button('planner.visits.drop').click();
  await expect(planner.page.getByText(say('planner.visits.empty'))).toBeVisible();
  await planner.page
    .locator('.toast', { hasText: say('planner.visits.droppedSaid', 1) })
    .getByRole('button', { name: say('shared.undo') })
    .click();
  await expect(planner.page.getByRole('heading', { name: say('planner.visits.group.opened') })).toBeVisible();
});

test('"Why not another time?" names every other routine of the week with its reason', async ({
  room12: _,
  calendar,
  planner,
  week,
  say,
}) => {
  test.slow();
  const { page } = planner;
  await calendar.open('week', week.monday);
  const lunch = page.getByText(say('reason.lunchIsTheirs'));
  await expect(async () => {
    await planner.open('#/week');
    await page.reload();
    await page.getByRole('button', { name: say('planner.week.after') }).click();
    await planner.button('planner.week.seeWholeWeek').click({ timeout: 5_000 });
    await page.getByText(say('planner.week.whyNot')).click({ timeout: 5_000 });
    await expect(lunch.first()).toBeVisible({ timeout: 5_000 });
  }).toPass();
});
