import { THIMBLE_GOAL } from './caseload/room-12.ts';
import { tabTo } from './keyboard.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { expect, test } from './therapist.ts';

test.beforeEach(async ({ room12: _ }) => {});

test('a student is deleted at once and comes back whole with Undo', async ({ planner, say }) => {
  const { page } = planner;
  await planner.openStudent('Quill');
  await planner.button('planner.student.delete').click();
  await expect(page.getByText(say('planner.student.deleted'))).toBeVisible();
  await expect(page.getByRole('link', { name: /Quill/ })).toHaveCount(0);
  await planner.button('shared.undo').click();
  await planner.openStudent('Quill');
  await expect(planner.goalText(1)).toHaveValue(/legible letters/);
});

test('deleting a class asks first, since students go along, and Undo brings all of them back', async ({
  planner,
  say,
}) => {
  const { page } = planner;
  await planner.openClass('Rm 12');
  await planner.button('planner.classroom.delete').click();
  await expect(page.getByRole('dialog')).toContainText('2 students');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('planner.delete.all') })
    .click();
  await expect(page.getByText(say('planner.classroom.deleted'))).toBeVisible();
  await planner.button('shared.undo').click();
  await planner.openStudent('Thimble');
  await expect(planner.goalText(1)).toHaveValue(THIMBLE_GOAL);
});

test('a form saves itself, refuses what is wrong and keeps the last good value', async ({ planner, say }) => {
  await planner.openStudent('Thimble');
  await planner.field('planner.student.minutesPerWeek').fill('45');
  await planner.saved();
  await planner.field('planner.student.minutesPerWeek').fill('2');
  await planner.field('planner.student.minutesPerWeek').blur();
  await expect(planner.page.getByText(say('planner.problem.minutes_out_of_range'))).toBeVisible();
  await planner.openStudent('Thimble');
  await expect(planner.field('planner.student.minutesPerWeek')).toHaveValue('45');
});

test('two tabs that edit one student do not undo each other', async ({ planner, context, extension, say }) => {
  const other = new PlannerPage(await context.newPage(), extension, say);
  await planner.openStudent('Thimble');
  await other.openStudent('Thimble');
  await planner.field('planner.student.minutesPerWeek').fill('75');
  await other.field('planner.student.sessionMinutes').fill('35');
  await planner.saved();
  await other.saved();
  await expect(other.field('planner.student.minutesPerWeek')).toHaveValue('75');
  await planner.openStudent('Thimble');
  await expect(planner.field('planner.student.minutesPerWeek')).toHaveValue('75');
  await expect(planner.field('planner.student.sessionMinutes')).toHaveValue('35');
});

test('locked, nothing of a student is there; a wrong passphrase says so and loses nothing', async ({
  planner,
  say,
}) => {
  const { page } = planner;
  await planner.setPassphrase('seven blue kites');
  await planner.button('planner.lockNow').click();
  await expect(planner.lockScreen).toBeVisible();
  expect(await page.locator('body').textContent()).not.toMatch(/Thimble|Quill|Rm 12|Rivera/);
  await page.reload();
  await expect(planner.lockScreen).toBeVisible();
  await planner.unlock('eight blue kites');
  await expect(page.getByText(say('shared.lock.wrong'))).toBeVisible();
  await planner.unlock('seven blue kites');
  await planner.openStudent('Thimble');
  await expect(planner.goalText(1)).toHaveValue(THIMBLE_GOAL);
});

test('one tap hides everything about students until it is shown again', async ({ planner, say }) => {
  const { page } = planner;
  await planner.open('#/students');
  await page.getByRole('button', { name: say('planner.hideAll') }).click();
  await expect(page.getByRole('heading', { name: say('planner.hidden.title') })).toBeVisible();
  expect(await page.locator('body').textContent()).not.toMatch(/Thimble|Quill/);
  await page.reload();
  await expect(page.getByRole('heading', { name: say('planner.hidden.title') })).toBeVisible();
  await planner.button('planner.hidden.show').click();
  await expect(page.getByRole('link', { name: /Thimble/ })).toBeVisible();
});

test('by keyboard alone: a student with a goal whose area is corrected and a service of someone else', async ({
  planner,
  say,
}) => {
  const { page } = planner;
  const { keyboard } = page;
  await planner.open('#/students/new');
  await tabTo(page, say('planner.student.codeName'));
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('Kettle');
  await tabTo(page, say('planner.goal.text'));
  await keyboard.type('Uses a spoon at lunch without spilling');
  const area = say('goalArea.feeding_mealtime');
  await tabTo(page, say('planner.removeNamed', { name: area }));
  await keyboard.press('Enter');
  await tabTo(page, say('planner.goal.addArea'));
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: say('planner.goal.addArea') })).toBeFocused();
  const chosen = page.locator('option:checked', { hasText: area });
  await expect(async () => {
    await keyboard.type(area.slice(0, 6));
    await expect(chosen).toHaveCount(1, { timeout: 500 });
    // Letters that come slowly are taken for new searches.
  }).toPass({ intervals: [1_500], timeout: 30_000 });
  await tabTo(page, say('planner.goal.takeArea'));
  await keyboard.press('Enter');
  await expect(planner.button('planner.goal.addArea')).toBeFocused();
  await expect(page.getByText(say('planner.goal.areasChosen'))).toBeVisible();
  await tabTo(page, say('planner.student.add'));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Kettle' })).toBeVisible();
  await expect(page.getByText(area, { exact: true })).toBeVisible();

  await tabTo(page, say('planner.student.servicesUnknown'));
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await tabTo(page, say('planner.student.serviceTitle'));
  await keyboard.type('Speech');
  await tabTo(page, say('planner.from'));
  await keyboard.type('0930AM');
  await tabTo(page, say('planner.to'));
  await keyboard.type('1000AM');
  await planner.saved();
  await planner.openStudent('Kettle');
  await expect(planner.field('planner.student.serviceTitle')).toHaveValue('Speech');
});

test('no title or address tells of a student, and what is typed stays with the browser', async ({ planner }) => {
  const { page } = planner;
  await planner.addStudent({ codeName: 'Kettle', className: 'Rm 12 · Ms. Rivera', goals: ['Zips a coat at recess'] });
  expect(await page.title()).toBe('Alongside');
  expect(new URL(page.url()).hash).toMatch(/^#\/students\/[0-9a-f]{32}$/);
  const carrying = await page
    .locator('input:not([type=radio], [type=checkbox], [type=number], [type=time]), textarea')
    .evaluateAll((fields) =>
      fields.flatMap((field) => {
        const isPrivate =
          field.getAttribute('spellcheck') === 'false' &&
          field.getAttribute('autocomplete') === 'off' &&
          field.getAttribute('translate') === 'no' &&
          field.getAttribute('writingsuggestions') === 'false';
        return isPrivate ? [] : [field.id];
      }),
    );
  expect(carrying).toEqual([]);
});

test('C6: a title that nobody knows is asked about on its class, and the answer is remembered', async ({
  planner,
  say,
}) => {
  const { page } = planner;
  await planner.addClass({
    name: 'Rm 7',
    teacher: 'Mr. Okafor',
    lines: '8:00-8:30 Arrival\n9:00-9:40 Zorgle',
  });
  const meaning = page.getByLabel(say('planner.routines.meaningOf', { title: 'Zorgle' }));
  await expect(page.getByText(say('planner.routines.unknown'))).toBeVisible();
  await meaning.selectOption('recess');
  await expect(page.getByText(say('planner.routines.unknown'))).toHaveCount(0);
  await page.reload();
  await page.locator('summary', { hasText: say('routine.recess') }).click();
  await expect(meaning).toHaveValue('recess');
});

test("a routine's note and where it stands with the teacher are kept with the class", async ({ planner, say }) => {
  const { page } = planner;
  await planner.addClass({ name: 'Rm 7', teacher: 'Mr. Okafor', lines: '8:00-8:30 Arrival' });
  await page
    .getByLabel(say('planner.routines.agreementOf', { routine: say('routine.arrival') }))
    .selectOption('agreed');
  await page.locator('summary', { hasText: say('routine.arrival') }).click();
  await planner.field('planner.routines.note').fill('Hooks are behind the door.');
  await planner.saved();
  await page.reload();
  await expect(page.getByText(say('planner.routines.hasNote'), { exact: true })).toBeVisible();
  await page.locator('summary', { hasText: say('routine.arrival') }).click();
  await expect(planner.field('planner.routines.note')).toHaveValue('Hooks are behind the door.');
  const agreement = page.getByLabel(say('planner.routines.agreementOf', { routine: say('routine.arrival') }));
  await expect(agreement).toHaveValue('agreed');
});

test('S3 a goal that push-in does not fit says what separate time is good for', async ({ planner, say }) => {
  await planner.openStudent('Quill');
  const goal = planner.page.getByRole('group', { name: say('planner.goal.number', { number: 1 }) });
  const note = goal.getByText(say('pullOutNote.handwriting_legibility'));
  await expect(note).toHaveCount(0);
  await planner.choose('planner.goal.fit', 'planner.goal.fits.pullOut');
  await expect(note).toBeVisible();
});
