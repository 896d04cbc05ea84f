import { AxeBuilder } from '@axe-core/playwright';
import { ClosedShadow } from './closed-shadow.ts';
import { expect, test } from './therapist.ts';
import { watchErrors } from './watch-errors.ts';

const HOME = 'https://classroom.google.com/u/0/h';
const RIVERA = '700100200301';

test('a course is linked by hand; its card and its stream say how much there is this week, and nobody', async ({
  calendar,
  context,
  extension,
  overlay,
  planner,
  room12: _,
  say,
  week,
}) => {
  test.slow();
  const errors = await watchErrors(context, extension);
  await calendar.open('week', week.monday);
  await overlay.someDrawn();

  const classroom = await context.newPage();
  const shadow = await ClosedShadow.of(classroom);
  const badges = () => shadow.findAll(({ tag, host }) => tag === 'button' && host.tag === 'alongside-badge');
  await classroom.goto(HOME);
  await expect(classroom.locator('li[data-course-id]')).toHaveCount(2);
  // Nothing is linked yet, so nothing is shown; but now the planner knows the course.
  await planner.open('#/classrooms');
  await planner.openClass('Rm 12');
  const course = planner.page.getByLabel(say('classroomBadge.link.label'));
  await expect(course).toBeVisible();
  expect(await badges()).toEqual([]);
  await course.selectOption({ label: 'Grade 2 Rivera' });

  // The open page hears of it.
  await expect.poll(async () => (await badges()).length).toBe(1);
  // It may be drawn anew while it is looked at.
  await expect(async () => {
    const [badge] = await badges();
    expect(badge?.text).toMatch(/^This week: (no|\d+) windows?, no visits$/);
    const cardBox = await classroom.locator(`li[data-course-id="${RIVERA}"]`).boundingBox();
    const box = await badge?.box();
    expect(box && cardBox && box.x >= cardBox.x && box.y + box.height <= cardBox.y + cardBox.height).toBe(true);
  }).toPass({ timeout: 30_000 });
  const { violations } = await new AxeBuilder({ page: planner.page }).analyze();
  expect.soft(violations.map(({ id }) => id)).toEqual([]);

  // On the course's own page, with the home page still there and hidden; and not on another course's.
  await classroom
    .getByRole('link', { name: /Grade 2 Rivera/ })
    .first()
    .click();
  await expect.poll(async () => (await badges()).map(({ attributes }) => attributes.class)).toEqual(['heading']);
  await classroom.goBack();
  await expect.poll(async () => (await badges()).map(({ attributes }) => attributes.class)).toEqual(['card']);
  await classroom
    .getByRole('link', { name: /Grade 3 Chen/ })
    .first()
    .click();
  await expect(classroom.getByRole('heading', { level: 1, name: 'Grade 3 Chen' })).toBeVisible();
  await expect.poll(async () => (await badges()).length).toBe(0);
  await classroom.goBack();
  await expect.poll(async () => (await badges()).length).toBe(1);

  // It opens the class in the planner.
  const opened = context.waitForEvent('page');
  await expect(async () => (await badges())[0]!.click()).toPass({ timeout: 30_000 });
  await expect((await opened).getByRole('heading', { level: 1, name: 'Rm 12' })).toBeVisible();

  // Everything hidden leaves the page as Google made it.
  await classroom.bringToFront();
  const text = await classroom.content();
  expect(text).not.toMatch(/Thimble|Quill/);
  await planner.page
    .getByRole('button', { name: say('planner.hideAll') })
    .first()
    .click();
  await expect.poll(async () => (await badges()).length).toBe(0);
  await expect(classroom.locator('alongside-badge')).toHaveCount(0);
  expect(errors).toEqual([]);
});
