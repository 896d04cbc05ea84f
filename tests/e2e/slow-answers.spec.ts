import { AxeBuilder } from '@axe-core/playwright';
import { bookedOnOurs, connectAccount, ourCalendarChoice } from './connected.ts';
import { SidePanelPage } from './pages/side-panel-page.ts';
import { expect, test } from './therapist.ts';

test('slow answers of Google: reading and booking say how far they are, Stop stops them, and nothing is lost or booked twice', async ({
  room12: _,
  calendar,
  context,
  extension,
  google,
  planner,
  say,
  week,
}) => {
  const { page } = planner;
  const { faults } = google.api;
  const panel = new SidePanelPage(await context.newPage(), extension, say);
  // With a clock that runs: what began in its future would not be under way.
  await panel.page.goto(extension.url('sidepanel.html'));

  // Reading.
  faults.add({ act: { kind: 'delay', ms: 15_000 }, path: /calendarList$/ });
  await page.bringToFront();
  await connectAccount(planner, google);
  await expect(panel.text('sync.starting')).toBeVisible();
  await panel.button('sync.stop').click();
  await expect(panel.text('sync.stopped')).toBeVisible();
  expect.soft((await new AxeBuilder({ page: panel.page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  faults.clear();

  // Booking.
  await ourCalendarChoice(planner).click();
  await expect(ourCalendarChoice(planner)).toBeChecked();
  await calendar.open('week', week.monday);
  await planner.open('#/week');
  await page.getByRole('button', { name: say('planner.week.after') }).click();
  await planner.button('planner.week.seeWholeWeek').click();
  const posts = () => google.requests.filter(({ method, url }) => method === 'POST' && url.includes('/events')).length;
  faults.add({ act: { kind: 'delay', ms: 5_000 }, method: 'POST', path: /\/events/, times: 1 });
  const schedule = page.locator('.schedule .btn').first();
  await schedule.click();
  const sending = page.locator('.toast', { hasText: say('booking.sending') });
  await sending.getByRole('button', { name: say('sync.stop') }).click();
  await expect(page.getByText(say('booking.stopping'))).toBeVisible();
  await expect(page.getByText(say('booking.gone'))).toBeVisible();
  expect(bookedOnOurs(google, planner)).toEqual([]);
  expect(posts()).toBe(1);

  await schedule.click();
  await expect(page.getByText(say('booking.done'))).toBeVisible();
  expect(bookedOnOurs(google, planner)).toHaveLength(1);
  expect(posts()).toBe(2);
});
