import { AxeBuilder } from '@axe-core/playwright';
import { CALENDAR_IDS } from '../google/district/calendars.ts';
import { openFirstCard, visitNames } from './at-work.ts';
import { SidePanelPage } from './pages/side-panel-page.ts';
import { expect, test } from './therapist.ts';

const CLIENT_ID = '1234567890-alongside.apps.googleusercontent.com';

test('with an account: a class that is not on screen, booked in one click, seen on the grid, undone, and every week', async ({
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
  // Connected, titles allowed, and a calendar of its own made for visits, each with one tap.
  await planner.open('#/account');
  await planner.field('account.clientId.label').fill(CLIENT_ID);
  await page.keyboard.press('Enter');
  await planner.button('account.connect').click();
  await expect(page.getByText(say('account.connectedAs', { account: google.account.email }))).toBeVisible();
  const ours = say('visitCalendar.ourName');
  await page.getByLabel(say('visitCalendar.ours', { name: ours })).click();
  await expect(page.getByLabel(say('visitCalendar.ours', { name: ours }))).toBeChecked();
  await page.getByRole('button', { name: say('account.features.offer.titles') }).click();
  await expect(page.getByRole('button', { name: say('account.features.back.titles') })).toBeVisible();
  expect.soft((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  const visitCalendar = google.events.calendars.find(({ name }) => name === ours);
  const booked = () => google.events.list().filter(({ calendarId }) => calendarId === visitCalendar?.id);
  expect(visitCalendar).toBeDefined();

  // The class's calendar was never on a screen: its windows are there all the same.
  await planner.open('#/week');
  await page.getByRole('button', { name: say('planner.week.after') }).click();
  await planner.button('planner.week.seeWholeWeek').click();
  const pages = page.context().pages().length;
  await page.locator('.schedule .btn').first().click();
  await expect(page.getByText(say('booking.done'))).toBeVisible();
  expect(booked()).toMatchObject([{ title: say('teacherText.eventTitle'), guests: [] }]);
  expect(page.context().pages()).toHaveLength(pages);

  const undo = page
    .locator('.toast', { hasText: say('booking.done') })
    .getByRole('button', { name: say('shared.undo') });
  await undo.click();
  await expect.poll(() => booked().length).toBe(0);

  // Once more, and seen on the grid, tied to its event.
  await page.locator('.schedule .btn').first().click();
  await expect(undo).toBeVisible();
  google.events.setSelected(visitCalendar?.id ?? '', true);
  await calendar.open('week', week.monday);
  await expect.poll(async () => (await visitNames(overlay)).length).toBe(1);
  await planner.open('#/visits');
  await planner.button('planner.visits.drop').click();
  await expect.poll(() => booked().length).toBe(0);

  // From the card, every week: one series, and no page opens.
  await calendar.page.bringToFront();
  await expect.poll(async () => (await visitNames(overlay)).length).toBe(0);
  await openFirstCard({ overlay, card });
  await card.press(card.button('card.everyWeek', { weekday: 'Mon' }));
  await card.press(card.button('card.scheduleEveryWeek', { weekday: 'Monday' }));
  await expect(card.text('card.visit.scheduled').first()).toBeVisible();
  await expect.poll(() => booked().length).toBe(1);
  expect(booked()[0]?.recurrence?.rule).toContain('FREQ=WEEKLY');
  expect(page.context().pages()).toHaveLength(pages);

  const shared = [CALENDAR_IDS.room12, CALENDAR_IDS.rivera, CALENDAR_IDS.lincoln];
  expect(
    google.requests.filter(
      ({ method, url }) =>
        method !== 'GET' && method !== 'OPTIONS' && shared.some((id) => url.includes(encodeURIComponent(id))),
    ),
  ).toEqual([]);
  expect(google.requests.filter(({ url }) => url.includes('ya29'))).toEqual([]);
  for (const { url, body } of google.requests) expect(`${url} ${body}`).not.toMatch(/thimble|quill/i);
});

test('a routine that the teacher moves under a booked visit is told in the panel, and one tap moves the visit', async ({
  room12: _,
  context,
  extension,
  google,
  planner,
  calendar,
  week,
  say,
}) => {
  test.slow();
  const { page } = planner;
  await planner.open('#/account');
  await planner.field('account.clientId.label').fill(CLIENT_ID);
  await page.keyboard.press('Enter');
  await planner.button('account.connect').click();
  const ours = say('visitCalendar.ourName');
  await page.getByLabel(say('visitCalendar.ours', { name: ours })).click();
  await expect(page.getByLabel(say('visitCalendar.ours', { name: ours }))).toBeChecked();
  const booked = () =>
    google.events.list().filter(({ calendarId }) => google.events.calendar(calendarId).name === ours);
  await calendar.open('week', week.monday);
  const schedule = page.locator('.schedule .btn').first();
  await planner.open('#/week');
  await expect(async () => {
    await page.reload();
    await page.getByRole('button', { name: say('planner.week.after') }).click();
    await planner.button('planner.week.seeWholeWeek').click({ timeout: 5_000 });
    await expect(schedule).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await schedule.click();
  await expect.poll(() => booked().length).toBe(1);
  const before = booked()[0]?.start ?? '';
  const [day = '', time = ''] = before.split('T');

  const under = google.events
    .list()
    .filter(({ calendarId, recurrence }) => calendarId === CALENDAR_IDS.room12 && recurrence)
    .find(({ start, end }) => start.slice(11) <= time && end.slice(11) > time);
  if (!under) throw new Error(`no routine at ${before}`);
  google.events.except(under.id, `${day}T${under.start.slice(11)}`, { start: `${day}T14:30`, end: `${day}T14:50` });

  const panel = new SidePanelPage(await context.newPage(), extension, say);
  await panel.open(Temporal.Now.instant().toString());
  await expect(panel.section('changed.title', 1)).toBeVisible({ timeout: 30_000 });
  expect.soft((await new AxeBuilder({ page: panel.page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await panel.section('changed.title', 1).locator('.btn.primary').click();
  await expect(panel.text('changed.movedDone')).toBeVisible();
  await expect.poll(() => booked()[0]?.start).not.toBe(before);
  expect(booked()).toHaveLength(1);
  await expect(panel.section('changed.title', 1)).toHaveCount(0);
});
