import { AxeBuilder } from '@axe-core/playwright';
import type { PlannerPage } from './pages/planner-page.ts';
import { expect, test } from './therapist.ts';

const PAGES = [
  '#/week',
  '#/plan',
  '#/students',
  '#/students/new',
  '#/classrooms',
  '#/classrooms/new',
  '#/schools/new',
  '#/hours',
  '#/visits',
  '#/settings',
  '#/students/import',
  '#/team',
  '#/titles',
  '#/files',
  '#/reports',
  '#/day-sheet',
];

/** Every page of the planner, and those that need a record to be chosen. */
async function visitAll(planner: PlannerPage, look: (name: string) => Promise<void>): Promise<void> {
  for (const route of PAGES) {
    await planner.open(route);
    await expect(planner.page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(route);
  }
  await planner.openStudent('Thimble');
  await look('a student');
  const student = idIn(planner.page.url());
  await planner.openClass('Rm 12');
  await look('a class');
  const classroom = idIn(planner.page.url());
  for (const route of [
    `#/review/${student}`,
    `#/record/${student}`,
    `#/reports/${student}`,
    `#/matrix/${classroom}`,
    `#/teacher/${classroom}`,
  ]) {
    await planner.open(route);
    await expect(planner.page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(route.slice(0, route.lastIndexOf('/')));
  }
  await planner.open('#/classrooms');
  await planner.page.getByRole('link', { name: 'Lincoln', exact: true }).click();
  await look('a school');
}

/** The record that an address of the planner names. */
function idIn(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page of the planner, ${theme}`, async ({ room12: _, planner }) => {
    test.slow();
    await planner.page.emulateMedia({ colorScheme: theme });
    await visitAll(planner, async (name) => {
      const { violations } = await new AxeBuilder({ page: planner.page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${name}: ${id} at ${nodes.map((node) => node.target).join(', ')}`,
      );
      expect.soft(found).toEqual([]);
    });
  });
}

test('axe finds nothing on the first run, the lock and the hidden screen', async ({ planner, say }) => {
  const { page } = planner;
  const found = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
  await planner.open();
  expect.soft(await found()).toEqual([]);
  await planner.button('firstRun.startOwn').click();
  await expect(planner.button('firstRun.next')).toBeVisible();
  expect.soft(await found()).toEqual([]);
  await planner.setPassphrase('seven blue kites');
  await planner.button('planner.lockNow').click();
  await expect(planner.lockScreen).toBeVisible();
  expect.soft(await found()).toEqual([]);
  await planner.unlock('seven blue kites');
  await page
    .getByRole('button', { name: say('planner.hideAll') })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: say('planner.hidden.title') })).toBeVisible();
  expect.soft(await found()).toEqual([]);
});

/** 640 CSS pixels is what a 1280 pixel window has at 200 percent. */
for (const width of [360, 640]) {
  test(`nothing is cut off or scrolls sideways at ${width} pixels`, async ({ room12: _, planner }) => {
    test.slow();
    await planner.page.setViewportSize({ width, height: 640 });
    await visitAll(planner, async (name) => {
      const tooWide = () =>
        planner.page.evaluate(() => {
          const right = document.documentElement.clientWidth;
          return [...document.querySelectorAll('main *, header *')]
            .filter((node) => node.checkVisibility() && node.getBoundingClientRect().right > right + 1)
            .map((node) => `${node.tagName}.${node.className}`);
        });
      await expect.configure({ soft: true }).poll(tooWide, name).toEqual([]);
    });
  });
}
