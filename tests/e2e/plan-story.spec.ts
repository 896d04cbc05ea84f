import { writeFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { DraftVisit } from '../../utils/domain/draft-visit.ts';
import type { Student } from '../../utils/domain/student.ts';
import type { PlanRecord } from '../../utils/records/plan.ts';
import { keepCaseload, readCaseload } from './caseload/keep-caseload.ts';
import { dayOfClass, sixSchools, typedDay } from './caseload/six-schools.ts';
import { bookedOnOurs, connectAccount, ourCalendarChoice } from './connected.ts';
import { expect, test } from './therapist.ts';

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

test('S14, S21, S22, S25, S43: 46 students from a spreadsheet, one plan, a visit dragged and taken back, a moved routine mended, the batch booked, the week on paper', async ({
  context,
  extension,
  google,
  planner,
  week,
  say,
}, testInfo) => {
  test.setTimeout(180_000);
  const { page } = planner;
  await page.setViewportSize({ width: 1280, height: 1000 });
  const district = sixSchools();
  await keepCaseload(
    { context, extension },
    district.filter(({ store }) => store !== 'students'),
  );
  await connectAccount(planner, google);
  await ourCalendarChoice(planner).click();
  await expect(ourCalendarChoice(planner)).toBeChecked();
  await page.getByRole('button', { name: say('account.features.offer.titles') }).click();
  await expect(page.getByRole('button', { name: say('account.features.back.titles') })).toBeVisible();

  // The caseload, as it comes from a spreadsheet.
  await planner.open('#/students/import');
  await planner
    .field('importing.file')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(district)) });
  await page.getByRole('button', { name: say('importing.bringIn', 46) }).click();
  await expect(page.getByText(say('importing.done', 46))).toBeVisible();

  await planner.open(`#/plan/${week.monday}`);
  await planner.button('plan.planWeek').click();
  await expect(page.locator('.plan-status [role="status"]')).toContainText(/\d\.\d s/, { timeout: 60_000 });
  const plan = async () => {
    const { plans = [] } = await readCaseload({ context, extension });
    return (plans[0] as PlanRecord).visits;
  };
  const planned = await plan();
  const inOrder = planned.toSorted((a, b) =>
    `${a.date} ${clock(a.startMinute)}`.localeCompare(`${b.date} ${clock(b.startMinute)}`),
  );
  const block = (visit: DraftVisit | undefined) => page.locator(`#plan-visit-${visit?.id}`);

  // Pinned, dragged to another place whose price is told, and taken back.
  const [pinned] = inOrder;
  await block(pinned).click();
  await planner.button('plan.pin').click();
  await expect(planner.button('plan.unpin')).toBeVisible();
  let drag: { visit: DraftVisit; price: string } | null = null;
  for (const visit of inOrder.slice(1)) {
    const before = await block(visit).getAttribute('aria-label');
    const price = await dragToAPrice(page, block(visit));
    if (price === null) {
      await expect(block(visit)).toHaveAttribute('aria-label', before ?? '');
      continue;
    }
    drag = { visit, price };
    await expect(block(visit)).not.toHaveAttribute('aria-label', before ?? '');
    expect((await plan()).find(({ id }) => id === visit.id)?.pinned).toBe(true);
    await planner.button('plan.undo').click();
    await expect(block(visit)).toHaveAttribute('aria-label', before ?? '');
    break;
  }
  expect(drag?.price).toBeTruthy();

  // A teacher tests at a time at which a visit was planned, and has the routine at another.
  const moved = inOrder.find((visit) => !visit.pinned && visit.id !== pinned?.id && dayWithout(visit, planned));
  if (!moved) throw new Error('no planned visit can be moved out of its routine');
  await keepCaseload({ context, extension }, [typedDay(numberOf(moved), dayWithout(moved, planned) ?? '')]);
  await expect(page.locator('.plan-block.broken').first()).toBeVisible();
  await planner.button('plan.repair').click();
  const accept = page.locator('.plan-panel .btn.primary');
  await expect(accept).toBeEnabled({ timeout: 20_000 });
  expect.soft(await violations(page), 'repair').toEqual([]);
  await accept.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.plan-block.broken')).toHaveCount(0);
  const mended = await plan();
  // Nothing but what was broken has moved.
  const changed = mended.filter(({ id, date, startMinute }) => {
    const old = planned.find((visit) => visit.id === id);
    return old?.date !== date || old.startMinute !== startMinute;
  });
  expect(changed.length).toBeLessThanOrEqual(
    planned.filter(({ classroomId }) => classroomId === moved.classroomId).length,
  );

  // On paper, without a code name unless it is asked for.
  await page.getByRole('link', { name: say('planner.daySheet.print') }).click();
  await expect(page.locator('.print-sheet').first()).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await writeFile(testInfo.outputPath('week.pdf'), pdf);
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(5);
  const { students = [] } = await readCaseload({ context, extension });
  const paper = page.locator('.print-sheet');
  const named = async () => {
    const text = (await paper.allTextContents()).join(' ');
    return (students as Student[]).filter(({ codeName }) => text.includes(codeName)).length;
  };
  expect(await named()).toBe(0);
  await page.getByLabel(say('planner.daySheet.withCodeNames')).check();
  await expect.poll(named).toBeGreaterThan(20);
  await page.getByLabel(say('plan.print.ways.school')).check();
  await expect(paper).toHaveCount(6);
  await page.goBack();

  // Read through teacher by teacher: nothing is ticked before a teacher agrees.
  const pages = context.pages().length;
  await page.getByRole('link', { name: say('plan.schedule.open_n', mended.length) }).click();
  const ticks = page.locator('.batch-line input:checked');
  await expect(page.locator('.batch-line')).toHaveCount(mended.length);
  await expect(ticks).toHaveCount(0);
  const group = page.locator('.batch-group').first();
  await group.locator('summary').click();
  await group.getByRole('button', { name: say('plan.schedule.allAgreed') }).click();
  await expect.poll(() => ticks.count()).toBeGreaterThan(1);
  const count = await ticks.count();
  const label = await group.getAttribute('aria-labelledby');
  const first = mended.find(({ classroomId }) => label === `batch-${classroomId}`);
  if (!first) throw new Error('the first class has no visit');
  const taken = google.events.add({
    calendarId: google.events.calendars.find(({ name }) => name === say('visitCalendar.ourName'))?.id ?? '',
    title: 'Dentist',
    start: `${first.date}T${clock(first.startMinute)}`,
    end: `${first.date}T${clock(first.endMinute)}`,
  });
  const booked = () => bookedOnOurs(google, planner).filter(({ id }) => id !== taken.id);
  const onCalendar = (visits: number) => page.getByText(say('plan.schedule.onCalendar', visits));
  const start = (visits: number) => page.getByRole('button', { name: say('plan.schedule.start', visits) });

  // A double click books once; what is busy waits with a word, and no page opens.
  await expect(page.getByText(say('plan.schedule.howAtOnce'))).toBeVisible();
  await start(count).dblclick();
  await expect(onCalendar(count - 1)).toBeVisible();
  await expect(page.getByText(say('plan.schedule.notThereYet', 1))).toBeVisible();
  const waiting = page.locator('.batch-waiting .booking-line');
  await expect(waiting).toHaveCount(1);
  expect(booked()).toHaveLength(count - 1);
  expect.soft(await violations(page), 'schedule').toEqual([]);
  expect(context.pages()).toHaveLength(pages);

  // Told from the records, so that the page may be closed in the middle; left out, it is in the list again.
  await page.reload();
  await expect(onCalendar(count - 1)).toBeVisible();
  await page.getByRole('button', { name: say('booking.leaveIt.insert') }).click();
  await expect(waiting).toHaveCount(0);
  google.events.remove(taken.id);
  await start(1).click();
  await expect(onCalendar(count)).toBeVisible();

  // What this sitting has booked comes off again, and only that; then it goes once more.
  await page.getByRole('button', { name: say('plan.schedule.takeBack', 1) }).click();
  await expect(onCalendar(count - 1)).toBeVisible();
  await expect.poll(() => booked().length).toBe(count - 1);
  await start(1).click();
  await expect(onCalendar(count)).toBeVisible();
  expect(new Set(booked().map(({ start: at }) => at)).size).toBe(count);
  expect(new Set(booked().map(({ title }) => title))).toEqual(new Set([say('teacherText.eventTitle')]));
});

/** The students of a caseload as lines of a spreadsheet. */
function csvOf(edits: ReturnType<typeof sixSchools>): string {
  const records = edits.flatMap((edit) => ('write' in edit ? [edit] : []));
  const rooms = records.flatMap(({ store, write }) => (store === 'classrooms' ? [write] : []));
  const schools = records.flatMap(({ store, write }) => (store === 'schools' ? [write] : []));
  const students = records.flatMap(({ store, write }) => (store === 'students' ? [write as Student] : []));
  const lines = students.map(({ classroomId, minutesPerWeek, sessionMinutes, goals }) => {
    const room = rooms.find(({ id }) => id === classroomId);
    const school = schools.find(({ id }) => id === room?.schoolId);
    return [school?.name, room?.name, minutesPerWeek, sessionMinutes, `"${goals[0]?.text}"`].join(',');
  });
  return ['School,Class,Minutes per week,Session,Goal', ...lines].join('\n');
}

/** Carries a visit to the first place that takes it at a price, and tells that; null: there is none, and it was left alone. */
async function dragToAPrice(page: Page, visit: Locator): Promise<string | null> {
  await visit.scrollIntoViewIfNeeded();
  const box = await visit.boundingBox();
  if (!box) throw new Error('the visit has no place');
  await page.mouse.move(box.x + 20, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + 14, { steps: 3 });
  await expect(page.locator('.plan-target').first()).toBeVisible();
  const told = page.locator('.plan-move');
  for (const target of await page.locator('.plan-target').all()) {
    const place = await target.boundingBox();
    for (let y = 4; place && y < place.height; y += 12) {
      await page.mouse.move(place.x + 20, place.y + y);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      if (!(await told.getAttribute('class'))?.includes(' costs')) continue;
      const price = await told.locator('span').first().textContent();
      await page.mouse.up();
      return price;
    }
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return null;
}

const numberOf = ({ classroomId }: DraftVisit) => Number.parseInt(classroomId.slice(2), 16);

/** The class's day with a test at the visit's time and its routine where nobody is visited; null: there is no such time. */
function dayWithout(visit: DraftVisit, planned: readonly DraftVisit[]): string | null {
  const lines = dayOfClass(numberOf(visit)).split('\n').map(readLine);
  const own = planned.filter(({ classroomId }) => classroomId === visit.classroomId);
  const isVisited = ({ from, until }: ReturnType<typeof readLine>) =>
    own.some(({ startMinute, endMinute }) => startMinute < until && from < endMinute);
  const at = lines.find(({ from, until }) => from <= visit.startMinute && visit.endMinute <= until);
  const other = lines.find((line) => line !== at && !isVisited(line) && !/Lunch|Recess/.test(line.title));
  if (!at || !other) return null;
  return lines
    .map((line) => `${line.span} ${line === at ? 'MAP Testing' : line === other ? at.title : line.title}`)
    .join('\n');
}

function readLine(line: string) {
  const [span = '', ...words] = line.split(' ');
  const [from = 0, until = 0] = span.split('-').map(minuteOf);
  return { span, title: words.join(' '), from, until };
}

/** `1:25` is after noon. */
function minuteOf(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return (hour < 7 ? hour + 12 : hour) * 60 + minute;
}
