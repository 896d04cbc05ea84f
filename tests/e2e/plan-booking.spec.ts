import { AxeBuilder } from '@axe-core/playwright';
import type { PlanRecord } from '../../utils/records/plan.ts';
import { keepCaseload, readCaseload } from './caseload/keep-caseload.ts';
import { sixSchools } from './caseload/six-schools.ts';
import { bookedOnOurs, connectAccount, ourCalendarChoice } from './connected.ts';
import { expect, test } from './therapist.ts';

test('S14, S22: a plan is read through teacher by teacher and booked as one batch: what is busy waits with a word, all of it comes off again, nothing is booked twice', async ({
  context,
  extension,
  google,
  planner,
  week,
  say,
}) => {
  test.setTimeout(120_000);
  const { page } = planner;
  await keepCaseload({ context, extension }, sixSchools());
  await connectAccount(planner, google);
  await ourCalendarChoice(planner).click();
  await expect(ourCalendarChoice(planner)).toBeChecked();
  await page.getByRole('button', { name: say('account.features.offer.titles') }).click();
  await expect(page.getByRole('button', { name: say('account.features.back.titles') })).toBeVisible();
  const booked = () => bookedOnOurs(google, planner);
  const pages = context.pages().length;

  await planner.open(`#/plan/${week.monday}`);
  await planner.button('plan.planWeek').click();
  await expect(page.locator('.plan-status [role="status"]')).toContainText(/\d\.\d s/, { timeout: 60_000 });
  const { plans = [] } = await readCaseload({ context, extension });
  const { visits } = plans[0] as PlanRecord;
  await page.getByRole('link', { name: say('plan.schedule.open_n', visits.length) }).click();

  // Nobody has agreed to anything, so nothing is ticked; one teacher answers.
  const ticks = page.locator('.batch-line input:checked');
  await expect(page.locator('.batch-line')).toHaveCount(visits.length);
  await expect(ticks).toHaveCount(0);
  const group = page.locator('.batch-group').first();
  await group.locator('summary').click();
  await group.getByRole('button', { name: say('plan.schedule.allAgreed') }).click();
  await expect.poll(() => ticks.count()).toBeGreaterThan(1);
  const count = await ticks.count();
  const label = await group.getAttribute('aria-labelledby');
  const first = visits.find(({ classroomId }) => label === `batch-${classroomId}`);
  if (!first) throw new Error('the plan is empty');
  const taken = google.events.add({
    calendarId: google.events.calendars.find(({ name }) => name === say('visitCalendar.ourName'))?.id ?? '',
    title: 'Dentist',
    start: `${first.date}T${clock(first.startMinute)}`,
    end: `${first.date}T${clock(first.endMinute)}`,
  });

  const start = page.getByRole('button', { name: say('plan.schedule.start', count) });
  await expect(page.getByText(say('plan.schedule.howAtOnce'))).toBeVisible();
  await start.dblclick();
  await expect(page.getByText(say('plan.schedule.onCalendar', count - 1))).toBeVisible();
  await expect(page.getByText(say('plan.schedule.notThereYet', 1))).toBeVisible();
  const waiting = page.locator('.batch-waiting');
  await expect(waiting.locator('.booking-line')).toHaveCount(1);
  expect(booked()).toHaveLength(count);
  expect.soft((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  expect(context.pages()).toHaveLength(pages);

  // What became of it is told from the records: the page may be closed in the middle.
  await page.reload();
  await expect(page.getByText(say('plan.schedule.onCalendar', count - 1))).toBeVisible();
  await page.getByRole('button', { name: say('booking.leaveIt.insert') }).click();
  await expect(waiting).toHaveCount(0);

  // It is in the list again, and goes once the time is free.
  google.events.remove(taken.id);
  await page.getByRole('button', { name: say('plan.schedule.start', 1) }).click();
  await expect(page.getByText(say('plan.schedule.onCalendar', count))).toBeVisible();
  expect(booked()).toHaveLength(count);

  // The batch of this sitting comes off again, and only that.
  await page.getByRole('button', { name: say('plan.schedule.takeBack', 1) }).click();
  await expect(page.getByText(say('plan.schedule.onCalendar', count - 1))).toBeVisible();
  await expect.poll(() => booked().length).toBe(count - 1);
  await page.getByRole('button', { name: say('plan.schedule.start', 1) }).click();
  await expect(page.getByText(say('plan.schedule.onCalendar', count))).toBeVisible();
  expect(booked()).toHaveLength(count);
  const places = booked().map(({ start: at, title }) => [at.slice(0, 16), title].join(' '));
  expect(new Set(places).size).toBe(count);
  for (const { title } of booked()) expect(title).toBe(say('teacherText.eventTitle'));
});

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
