import type { PlannerPage } from './pages/planner-page.ts';
import { expect, test } from './therapist.ts';

const DAY = '8:00-8:20 Arrival\n8:20-8:45 Morning meeting\n8:45-9:45 Writing workshop\n10:00-10:30 Recess\nWIN';

/** The page's only heading of the first level has moved on to this step. */
async function expectStep(planner: PlannerPage, step: 'school' | 'class' | 'student' | 'hours'): Promise<void> {
  const title = planner.say(`firstRun.${step}.title`);
  await expect(planner.page.getByRole('heading', { level: 1, name: title })).toBeFocused();
}

test('S21, S44: the sample leads in one tap to exactly one class, one routine and one student', async ({
  planner,
  say,
}) => {
  await planner.open();
  for (const term of ['pushIn', 'touchBase', 'minutes']) {
    await expect(planner.page.getByText(say(`firstRun.explain.${term}`))).toBeVisible();
  }
  await planner.button('firstRun.trySample').click();

  await expect(planner.page.getByRole('heading', { name: say('planner.week.firstTitle') })).toBeVisible();
  await expect(planner.button('planner.week.schedule')).toBeVisible();
  await expect(planner.page.getByRole('button', { name: say('planner.week.schedule') })).toHaveCount(1);
  await expect(planner.page.locator('main .chip')).toHaveCount(1);
});

test('S21: with an own class, four steps that keep their place lead to the first window', async ({ planner, say }) => {
  const { page } = planner;
  await planner.open();
  await planner.button('firstRun.startOwn').click();

  await expectStep(planner, 'school');
  await planner.button('firstRun.next').click();
  await expect(page.getByText(say('planner.problem.name_missing'))).toBeVisible();
  await planner.field('planner.school.name').fill('Lincoln');
  await planner.button('firstRun.next').click();

  await expectStep(planner, 'class');
  await page.reload();
  await expectStep(planner, 'class');
  await planner.field('planner.classroom.name').fill('Rm 7');
  await planner.field('planner.classroom.teacher').fill('Mr. Okafor');
  await page.getByText(say('planner.classDay.typeIt')).click();
  await planner.field('planner.classDay.lines').fill(DAY);
  await expect(page.getByText(say('planner.classDay.understood', { count: 4, all: 5 }))).toBeVisible();
  await expect(page.getByText(say('planner.classDay.why.noTime'))).toBeVisible();
  await planner.button('firstRun.next').click();

  await expectStep(planner, 'student');
  await expect(planner.field('planner.student.class')).toHaveValue(/.+/);
  await planner.goalText(1).fill('Jayden will hang up his coat and unpack his backpack at arrival.');
  await expect(page.getByText(say('planner.goal.likelyName', { name: 'Jayden' }))).toBeVisible();
  await planner.button('planner.goal.useCodeName').click();
  const codeName = await planner.field('planner.student.codeName').inputValue();
  await expect(planner.goalText(1)).toHaveValue(new RegExp(`^${codeName} will`));
  await expect(page.getByText(say('goalArea.belongings_management'), { exact: true })).toBeVisible();
  await planner.button('firstRun.next').click();

  await expectStep(planner, 'hours');
  await planner.button('firstRun.finish').click();

  await expect(page.getByRole('heading', { name: say('planner.week.thisWeek') })).toBeVisible();
  await expect(page.getByRole('button', { name: say('planner.week.schedule') })).toHaveCount(1);
});

test('S21: every step can be skipped; what a later one needs is offered there, and setting up can be taken up again', async ({
  planner,
  say,
}) => {
  const { page } = planner;
  await planner.open();
  await planner.button('firstRun.startOwn').click();
  await planner.button('firstRun.skip').click();
  await expect(page.getByText(say('firstRun.needs.school'))).toBeVisible();
  await planner.button('firstRun.goTo.school').click();
  await expectStep(planner, 'school');
  for (let step = 1; step <= 4; step += 1) {
    await expect(page.getByText(say('firstRun.stepOf', { step, steps: 4 }))).toBeVisible();
    await planner.button('firstRun.skip').click();
  }
  await expect(page.getByText(say('planner.students.empty'))).toBeVisible();
});
