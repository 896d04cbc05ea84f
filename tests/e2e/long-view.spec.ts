import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Visit } from '../../utils/domain/visit.ts';
import type { Edit } from '../../utils/vault/vault.ts';
import { yearsOfWork } from '../fixtures/years-of-work.ts';
import { keepCaseload, readCaseload } from './caseload/keep-caseload.ts';
import { CANARIES, foundIn, markedCaseload } from './leaks/canaries.ts';
import { expect, test } from './therapist.ts';

const CSV = `Student,School,Room,Minutes/week,Goal
"Wexford, Quillon",Maple,Rm 1,30,"Quillon zips his coat at arrival"
Sam Poe,Nowhere,Rm 1,30,Runs`;

/** Each has its headings, its tables, and nothing for axe. */
const PAGES = ['#/reports', '#/matrix/', '#/files', '#/students/import'];

test('S25, S41, S49: at size, an import, several changed at once, the long view, a cell of the matrix, and a search by keys alone', async ({
  context,
  extension,
  planner,
  say,
}) => {
  test.setTimeout(240_000);
  await keepCaseload({ context, extension }, yearsOfWork(0.25));
  const { page } = planner;

  await planner.open('#/students/import');
  await page
    .getByLabel(say('importing.file'), { exact: true })
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
  await expect(page.getByText(say('importing.problem.school_unknown'))).toBeVisible();
  const bringIn = page.getByRole('button', { name: say('importing.bringIn', 1) });
  await expect(bringIn).toBeDisabled();
  await page.getByLabel(say('importing.leaveOut', 1)).check();
  await bringIn.click();
  await expect(page.getByText(say('importing.done', 1))).toBeVisible();
  const kept = await readCaseload({ context, extension });
  expect(kept.students).toHaveLength(61);
  expect(JSON.stringify(kept)).not.toMatch(/Quillon|Wexford/);

  await planner.button('bulk.start').click();
  await page.getByRole('searchbox', { name: say('planner.students.search') }).fill('rm 12');
  await planner.button('bulk.all').click();
  await page.getByLabel(say('planner.student.minutesPerWeek'), { exact: true }).fill('45');
  await planner.button('bulk.apply').click();
  await expect(page.getByText(say('bulk.changed', 2))).toBeVisible();

  for (const hash of PAGES) {
    await planner.open(hash);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (hash === '#/reports')
      await expect(page.getByRole('table', { name: say('reports.spaces.title') })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect.soft(violations.map(({ id, nodes }) => `${hash} ${id} ${nodes[0]?.html}`)).toEqual([]);
  }

  await planner.open('#/matrix/');
  await page.locator('.matrix td.starting button').first().click();
  await expect(page.locator('.matrix td.own')).toHaveCount(1);

  await planner.open('#/visits');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: say('search.label') })).toBeFocused();
  await page.keyboard.type('slant board 17');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Code|Rm/);
});

test('tables and calendar files hold no goal, no note, and code names only where they were asked for; paper starts blank', async ({
  context,
  extension,
  planner,
  say,
}, testInfo) => {
  await keepCaseload({ context, extension }, [...markedCaseload(), ...visitsOfCanary()]);
  const { page } = planner;
  await planner.open('#/files');
  await page.getByLabel(say('reports.when')).selectOption('all');
  const save = async (key: string) => {
    const download = page.waitForEvent('download');
    await planner.button(key).click();
    const path = testInfo.outputPath(`${key}-${(await download).suggestedFilename()}`);
    await (await download).saveAs(path);
    return (await download).suggestedFilename() + (await readFile(path, 'utf8'));
  };
  expect(foundIn(await save('files.tables.visits'))).toEqual([]);
  expect(foundIn(await save('files.tables.minutes'))).toEqual([]);
  const calendar = await save('files.tables.calendar');
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(foundIn(calendar)).toEqual([]);
  await page.getByLabel(say('files.tables.withCodeNames')).check();
  expect(foundIn(await save('files.tables.visits'))).toEqual([CANARIES.codeName]);

  await planner.open('#/matrix/');
  await expect(page.locator('.matrix')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.matrix .code-name').first()).toBeHidden();
});

/** One that took place and one that lies ahead, for the marked student. */
function visitsOfCanary(): Edit[] {
  const student = markedCaseload().flatMap((edit) =>
    'write' in edit && edit.store === 'students' && edit.write.codeName === CANARIES.codeName ? [edit.write] : [],
  )[0];
  if (!student) throw new Error('no marked student');
  const visit = (id: string, date: string, state: Visit['state']): Edit => ({
    store: 'visits',
    write: {
      id: id.padStart(32, '0') as Visit['id'],
      type: 'push-in',
      studentIds: [student.id],
      classroomId: student.classroomId,
      routine: 'arrival',
      date: date as Visit['date'],
      startMinute: 480,
      endMinute: 500,
      zone: 'America/New_York',
      state,
    },
  });
  const tie = { calendarId: 'own' as never, eventId: 'event' as never };
  return [
    visit('1', '2026-10-06', { is: 'done', actualStart: 480, actualEnd: 500 }),
    visit('2', '2099-10-06', { is: 'scheduled', tie }),
  ];
}
