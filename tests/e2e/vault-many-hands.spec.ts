import type { Locator } from '@playwright/test';
import { openFirstCard } from './at-work.ts';
import { countRecords } from './damage-record.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { SidePanelPage } from './pages/side-panel-page.ts';
import { expect, test } from './therapist.ts';
import { watchErrors } from './watch-errors.ts';

test.beforeEach(async ({ room12: _ }) => {});

test('three tabs write one student at the same moment: every field is kept', async ({
  context,
  extension,
  planner,
  say,
}) => {
  test.slow();
  const errors = await watchErrors(context, extension);
  const second = new PlannerPage(await context.newPage(), extension, say);
  const third = new PlannerPage(await context.newPage(), extension, say);
  const tabs = [planner, second, third];
  for (const tab of tabs) await tab.openStudent('Thimble');

  for (const [minutes, length, goal] of [
    ['70', '20', 'Hangs up the coat at arrival'],
    ['80', '25', 'Hangs up the coat and unpacks at arrival'],
    ['90', '30', 'Hangs up the coat, unpacks and starts'],
  ] as const) {
    await Promise.all([
      planner.field('planner.student.minutesPerWeek').fill(minutes),
      second.field('planner.student.sessionMinutes').fill(length),
      third.goalText(1).fill(goal),
    ]);
    for (const tab of tabs) {
      await expect(tab.field('planner.student.minutesPerWeek')).toHaveValue(minutes);
      await expect(tab.field('planner.student.sessionMinutes')).toHaveValue(length);
      await expect(tab.goalText(1)).toHaveValue(goal);
    }
  }
  await planner.openStudent('Thimble');
  await expect(planner.field('planner.student.minutesPerWeek')).toHaveValue('90');
  await expect(planner.field('planner.student.sessionMinutes')).toHaveValue('30');
  await expect(planner.goalText(1)).toHaveValue('Hangs up the coat, unpacks and starts');
  expect(errors).toEqual([]);
});

test('students added in three tabs at once are all there', async ({ context, extension, planner, say }) => {
  test.slow();
  const tabs = [planner, ...(await Promise.all([1, 2].map(() => context.newPage())))].map((tab) =>
    tab instanceof PlannerPage ? tab : new PlannerPage(tab, extension, say),
  );
  const className = 'Rm 12 · Ms. Rivera';
  await Promise.all(
    ['Kettle', 'Lantern', 'Marble'].map((codeName, at) =>
      tabs[at]?.addStudent({ codeName, className, goals: ['Zips a coat at recess'] }),
    ),
  );
  await planner.open('#/students');
  for (const name of ['Kettle', 'Lantern', 'Marble', 'Quill', 'Thimble'])
    await expect(planner.page.getByRole('link', { name })).toBeVisible();
  expect(await countRecords(planner.page, 'students')).toBe(5);
});

test('card, panel and planner write at once: notes and minutes are all kept, and a note typed in one shows in the others', async ({
  calendar,
  card,
  context,
  extension,
  overlay,
  page,
  planner,
  say,
  week,
}) => {
  test.slow();
  const errors = await watchErrors(context, extension);
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await (await card.schedule()).close();
  await page.bringToFront();
  await expect(card.button('card.visit.openAgain')).toBeVisible();
  const panel = new SidePanelPage(await context.newPage(), extension, say);
  await panel.open(`${week.monday}T12:00:00Z`);
  const panelNote = panel.page.getByRole('textbox', { name: say('panel.note') }).first();
  await expect(panelNote).toBeVisible();
  const onClass = new PlannerPage(await context.newPage(), extension, say);
  await onClass.openClass('Rm 12');
  await onClass.page.locator('summary', { hasText: say('routine.snack') }).click();
  await planner.openStudent('Thimble');

  const snackNote = onClass.page.locator('details[open]').getByLabel(say('planner.routines.note'), { exact: true });
  await Promise.all([
    panelNote.fill('Far hook by the window.'),
    snackNote.fill('Seat at the end of the table.'),
    planner.field('planner.student.minutesPerWeek').fill('75'),
  ]);
  await expect(card.note).toHaveValue('Far hook by the window.');
  await card.writeNote('Far hook by the window. Picture on the cubby.');
  await expect(panelNote).toHaveValue('Far hook by the window. Picture on the cubby.');
  await onClass.saved();

  await onClass.page.reload();
  await onClass.page.locator('summary', { hasText: say('routine.snack') }).click();
  await expect(snackNote).toHaveValue('Seat at the end of the table.');
  await planner.openStudent('Thimble');
  await expect(planner.field('planner.student.minutesPerWeek')).toHaveValue('75');
  expect(await countRecords(planner.page, 'notes')).toBe(2);
  expect(errors).toEqual([]);
});

test('a visit that is logged in the panel and in the planner at once is logged once', async ({
  calendar,
  card,
  context,
  extension,
  overlay,
  page,
  planner,
  say,
  week,
}) => {
  test.slow();
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await (await card.schedule()).close();
  await page.bringToFront();
  const panels: Locator[] = [];
  while (panels.length < 2) {
    const panel = new SidePanelPage(await context.newPage(), extension, say);
    await panel.open(`${week.monday}T14:00:00Z`);
    panels.push(panel.section('panel.logTheDay', 1));
  }
  await Promise.all(panels.map((toLog) => toLog.getByRole('button', { name: /30/ }).click()));
  for (const toLog of panels) await expect(toLog).toHaveCount(0);
  await planner.openStudent('Thimble');
  expect(await countRecords(planner.page, 'visits')).toBe(1);
  await overlay.someDrawn();
});
