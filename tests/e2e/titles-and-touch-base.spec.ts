import { AxeBuilder } from '@axe-core/playwright';
import { keepCaseload } from './caseload/keep-caseload.ts';
import { typedClasses } from './caseload/typed-classes.ts';
import type { PlannerPage } from './pages/planner-page.ts';
import { expect, test } from './therapist.ts';

test.beforeEach(async ({ context, extension }) => {
  await keepCaseload({ context, extension }, typedClasses('either'));
});

/** The whole of next week, which lies ahead whatever day it is, with one student chosen. */
async function openNextWeek(planner: PlannerPage, codeName: string): Promise<void> {
  await planner.open('#/week');
  await planner.button('planner.week.after').click();
  await planner.button('planner.week.seeWholeWeek').click();
  await planner.page.locator('.student-line', { hasText: codeName }).click();
  await expect(planner.page.getByRole('heading', { name: codeName })).toBeVisible();
}

test('C6 unknown titles are asked about once for all calendars; the answer re-ranks and can be taken back', async ({
  planner,
  say,
}) => {
  test.slow();
  const { page } = planner;
  await planner.open('#/week');
  await page.getByRole('link', { name: say('planner.titles.open', 2) }).click();
  await expect(page.getByRole('heading', { name: say('planner.titles.title') })).toBeVisible();
  const meaning = page.getByLabel(say('planner.routines.meaningOf', { title: 'Zorgle' }));
  await expect(meaning).toHaveCount(2);
  await meaning.first().selectOption('writing');
  await page.getByRole('button', { name: say('planner.titles.sameForAll', 1) }).click();
  await expect(meaning.nth(1)).toHaveValue('writing');

  await openNextWeek(planner, 'Quill');
  await expect(page.getByText(say('planner.titles.open', 2))).toHaveCount(0);
  await page.getByText(say('planner.week.whyNot')).click();
  await expect(page.locator('.why-not li').first()).toBeVisible();
  await expect(page.locator('.why-not')).not.toContainText(say('reason.titleUnknown'));
  await expect(page.locator('.week-grid .window')).not.toHaveCount(0);

  await planner.open('#/titles');
  await page.getByText(say('planner.titles.answered', 2)).click();
  await meaning.nth(1).selectOption('not-a-routine');
  await expect(meaning.nth(1)).toHaveValue('not-a-routine');
  await openNextWeek(planner, 'Quill');
  await page.getByText(say('planner.week.whyNot')).click();
  await expect(page.getByText(say('reason.notARoutine'))).toBeVisible();

  await planner.open('#/titles');
  await page.getByText(say('planner.titles.answered', 2)).click();
  await meaning.nth(1).selectOption('');
  await expect(page.getByText(say('planner.titles.answered', 1))).toBeVisible();
  await planner.openClass('Rm 12');
  await expect(page.getByRole('link', { name: say('planner.titles.open', 1) })).toBeVisible();
});

test('C5 and C8 hidden titles come with a question, and a likely name is told once and masked everywhere', async ({
  planner,
  say,
}) => {
  test.slow();
  const { page } = planner;
  await planner.open('#/titles');
  await expect(page.getByRole('heading', { name: say('planner.titles.namesTitle') })).toBeVisible();
  await page.getByText(say('planner.titles.hidden', { classes: 'Rm 14' })).click();
  await expect(page.getByLabel(say('planner.titles.hiddenText'))).toHaveValue(say('teacherText.pleaseShareTitles'));
  await expect(page.locator('#app')).not.toContainText('K. L.');
  await planner.button('planner.titles.namesSeen').click();
  await expect(page.getByRole('heading', { name: say('planner.titles.namesTitle') })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: say('planner.titles.title') })).toBeVisible();
  await expect(page.getByRole('heading', { name: say('planner.titles.namesTitle') })).toHaveCount(0);

  await openNextWeek(planner, 'Quill');
  await page.getByText(say('planner.week.whyNot')).click();
  await expect(page.locator('.why-not li').first()).toBeVisible();
  await expect(page.locator('#app')).toContainText('Speech w/ …');
  await expect(page.locator('#app')).not.toContainText('K. L.');
});

test('S12 a key routine that is nowhere yields a question, and its answer a routine of the class', async ({
  planner,
  say,
}) => {
  test.slow();
  const { page } = planner;
  await openNextWeek(planner, 'Thimble');
  const question = say('planner.askTeacher.title', { routine: say('routine.arrival') });
  await page.getByText(question).click();
  await expect(page.getByLabel(say('planner.askTeacher.text'))).not.toHaveValue(/thimble|backpack|rivera/i);
  await planner.button('planner.askTeacher.save').click();
  await expect(page.getByText(say('planner.problem.time_missing'))).toBeVisible();
  await planner.field('planner.from').fill('07:50');
  await planner.field('planner.to').fill('08:10');
  await page.getByLabel(say('planner.askTeacher.mayJoin')).check();
  await planner.button('planner.askTeacher.save').click();
  await expect(page.getByText(question)).toHaveCount(0);
  await expect(page.locator('.student-week .windows').first()).toContainText(say('routine.arrival'));
  await planner.openClass('Rm 12');
  await expect(page.getByLabel(say('planner.routines.agreementOf', { routine: say('routine.arrival') }))).toHaveValue(
    'agreed',
  );
});

test('S27, S36 and S37 practice apart is a second list, one tap away, beside the best time in class', async ({
  context,
  planner,
  say,
}) => {
  test.slow();
  const { page } = planner;
  await openNextWeek(planner, 'Quill');
  const list = page.locator('.pull-out');
  await expect(list.getByText(say('pullOutNote.handwriting_legibility'))).toBeVisible();
  await expect(list.getByText(say('planner.apart.bestInClass'))).toHaveCount(1);
  await expect(list.locator('.window-card').first()).toContainText(say('reason.returnsAtEdge'));
  await list.getByLabel(say('planner.apart.whyLabel')).selectOption('quiet-needed');
  const opened = context.waitForEvent('page');
  await list
    .getByRole('button', { name: say('planner.apart.schedule') })
    .first()
    .click();
  const googlePage = await opened;
  await googlePage.waitForURL(/eventedit/);
  expect(googlePage.url()).not.toMatch(/quill|quiet|apart/i);
  await googlePage.close();
  await page.bringToFront();
  await expect(list).not.toContainText(say('planner.apart.minutes', { inClass: '0 min', apart: '0 min' }));
  await planner.open('#/visits');
  const why = say('planner.apart.why.quiet_needed');
  await expect(page.getByText(say('planner.apart.visitBecause', { why }))).toBeVisible();
});

test('S16 and S17 the best two times to talk, each with its reason and a text that names nobody', async ({
  planner,
  say,
}) => {
  test.slow();
  const { page } = planner;
  await openNextWeek(planner, 'Quill');
  const talks = page.locator('.touch-base .window-card');
  await expect(talks).toHaveCount(2);
  await expect(talks.first()).toContainText(say('reason.classWithSpecialist'));
  await talks.first().getByText(say('planner.talk.ask')).click();
  const text = talks.first().getByLabel(say('planner.talk.text'));
  await expect(text).toHaveValue(/touch base/);
  await expect(text).not.toHaveValue(/quill|sentence|rivera/i);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the title list and below a student's windows, ${theme}`, async ({ planner, say }) => {
    test.slow();
    const { page } = planner;
    await page.emulateMedia({ colorScheme: theme });
    await planner.open('#/titles');
    await expect(page.locator('.title-line').first()).toBeVisible();
    expect.soft((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await openNextWeek(planner, 'Thimble');
    await page.getByText(say('planner.askTeacher.title', { routine: say('routine.arrival') })).click();
    expect.soft((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.locator('.student-line', { hasText: 'Quill' }).click();
    await expect(page.locator('.pull-out .window-card').first()).toBeVisible();
    expect.soft((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  });
}
