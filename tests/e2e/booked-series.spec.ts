import { AxeBuilder } from '@axe-core/playwright';
import { openFirstCard } from './at-work.ts';
import { bookedOnOurs, connectAccount, ourCalendarChoice } from './connected.ts';
import { expect, test } from './therapist.ts';

test('a booked series is moved as a whole; its class is deleted: what stands on the calendar is listed, taken off, and comes back', async ({
  room12: _,
  google,
  planner,
  calendar,
  overlay,
  card,
  week,
  say,
}) => {
  test.slow();
  const { page } = planner;
  await connectAccount(planner, google);
  await ourCalendarChoice(planner).click();
  await expect(ourCalendarChoice(planner)).toBeChecked();
  const booked = () => bookedOnOurs(google, planner).length;

  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await card.press(card.button('card.everyWeek', { weekday: 'Mon' }));
  await card.press(card.button('card.scheduleEveryWeek', { weekday: 'Monday' }));
  await expect(card.text('card.visit.scheduled').first()).toBeVisible();
  await expect.poll(booked).toBe(1);

  // This and all later ones a day later, in one change of one event.
  const startsAt = () => bookedOnOurs(google, planner)[0]?.start.slice(0, 10);
  const firstDay = startsAt() ?? '';
  await page.bringToFront();
  await planner.open('#/visits');
  await page
    .getByRole('button', { name: say('moveVisit.open') })
    .first()
    .click();
  const nextDay = Temporal.PlainDate.from(firstDay).add({ days: 1 }).toString();
  await page.getByLabel(say('moveVisit.date')).fill(nextDay);
  await page.getByLabel(say('moveVisit.following')).check();
  expect.soft((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(startsAt).toBe(nextDay);
  expect(booked()).toBe(1);

  await planner.open('#/classrooms');
  await planner.openClass('Rm 12');
  await page.getByRole('button', { name: say('planner.classroom.delete') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.leaving-events li')).toHaveCount(1);
  await expect(dialog.getByLabel(say('leavingEvents.takeOff'))).toBeChecked();
  expect.soft((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: say('planner.delete.all') }).click();
  await expect.poll(booked).toBe(0);

  await page
    .locator('.toast', { hasText: say('planner.classroom.deleted') })
    .getByRole('button', { name: say('shared.undo') })
    .click();
  await expect.poll(booked).toBeGreaterThan(0);
  await expect(page.getByRole('link', { name: 'Rm 12' })).toBeVisible();

  // Everything is deleted: first what stands on the calendar, and nothing before that is off.
  await planner.open('#/files');
  await planner.button('files.delete.open').click();
  await expect(dialog.locator('.leaving-events li').first()).toBeVisible();
  expect.soft((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByLabel(say('files.delete.sure')).check();
  google.api.faults.add({ act: { kind: 'dropBefore' }, path: /\/events/ });
  await dialog.getByRole('button', { name: say('files.delete.now') }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  expect(booked()).toBeGreaterThan(0);
  google.api.faults.clear();
  await dialog.getByRole('button', { name: say('files.delete.now') }).click();
  await expect(page.getByText(say('files.delete.done'))).toBeVisible();
  expect(booked()).toBe(0);
});
