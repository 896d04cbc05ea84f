import { CALENDAR_IDS } from '../google/district/calendars.ts';
import { openFirstCard, visitNames } from './at-work.ts';
import { OverlayOnPage } from './overlay/overlay-page.ts';
import { CalendarPage } from './pages/calendar-page.ts';
import { CardPage } from './pages/card-page.ts';
import { EventEditPage } from './pages/event-edit-page.ts';
import { expect, test } from './therapist.ts';

test.beforeEach(async ({ room12: _, calendar, week, overlay, card }) => {
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
});

test('a double click asks once: one visit, one page', async ({ card, context, overlay, page }) => {
  const before = context.pages().length;
  await card.drawn();
  await card.button('card.schedule').dblclick();
  await expect.poll(() => context.pages().length).toBe(before + 1);
  await page.bringToFront();
  await expect.poll(async () => (await visitNames(overlay)).length).toBe(1);
  await page.waitForLoadState();
  expect(context.pages().length).toBe(before + 1);
});

test('asked for in one tab, another tab knows: there is one visit and one page to save', async ({
  card,
  context,
  overlay,
  page,
  say,
  week,
}) => {
  test.slow();
  const otherPage = await context.newPage();
  const other = { overlay: await OverlayOnPage.of(otherPage), card: new CardPage(otherPage, say) };
  await new CalendarPage(otherPage).open('week', week.monday);
  await openFirstCard(other);
  const first = await other.card.schedule();
  await page.bringToFront();
  const again = context.waitForEvent('page');
  await card.press(card.button('card.visit.openAgain'));
  expect(new URL((await again).url()).search).toBe(new URL(first.url()).search);
  await page.bringToFront();
  await expect.poll(async () => (await visitNames(overlay)).length).toBe(1);
});

test('the button again opens the same page; "It was never saved" gives the window back', async ({
  card,
  overlay,
  page,
}) => {
  const tagsBefore = (await overlay.tags()).length;
  const first = await card.schedule();
  const address = first.url();
  await page.bringToFront();
  const again = page.context().waitForEvent('page');
  await card.press(card.button('card.visit.openAgain'));
  expect((await again).url()).toBe(address);
  await page.bringToFront();
  await card.press(card.button('card.visit.drop'));
  await expect(card.button('card.schedule')).toBeVisible();
  await expect.poll(() => visitNames(overlay)).toEqual([]);
  await expect.poll(async () => (await overlay.tags()).length).toBe(tagsBefore);
});

test('every week repeats until the review date, and each of its weeks is recognized', async ({
  card,
  google,
  overlay,
  page,
  say,
  week,
}) => {
  test.slow();
  await card.press(card.button('card.everyWeek', { weekday: 'Mon' }));
  const opened = page.context().waitForEvent('page');
  await card.press(card.button('card.scheduleEveryWeek', { weekday: 'Monday' }));
  const edit = new EventEditPage(await opened);
  await edit.opened();
  await edit.save();
  const [event] = google.events.list().filter(({ title }) => title === say('teacherText.eventTitle'));
  const until = Temporal.PlainDate.from(week.monday).add({ weeks: 6 });
  expect(event?.recurrence?.rule).toContain(`UNTIL=${until.add({ days: 1 }).toString().replaceAll('-', '')}T0`);

  await edit.page.close();
  await page.bringToFront();
  const scheduled = [expect.not.stringContaining(say('overlay.state.opened'))];
  await expect.poll(() => visitNames(overlay)).toEqual(scheduled);
  await page.keyboard.press('Escape');
  await card.closed();
  // The focus is back on the flag, which keeps its keys to itself.
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect.poll(() => page.url()).not.toContain(week.monday.replaceAll('-', '/'));
  await expect.poll(() => visitNames(overlay)).toEqual(scheduled);
});

test('saved at another time: the card asks, and yes ties it', async ({ card, overlay, page }) => {
  const edit = new EventEditPage(await card.schedule());
  await edit.opened();
  await edit.startTime.fill('9:00am');
  await edit.endTime.fill('9:25am');
  await edit.save();
  await edit.page.close();
  await page.bringToFront();
  await expect(card.text('card.visit.unsure')).toBeVisible();
  await card.press((await card.opened()).locator('.card-visit .btn').first());
  await expect(card.text('card.visit.scheduled')).toBeVisible();
  await expect(card.frame?.locator('header p') ?? page.locator('none')).toContainText('9:00 – 9:25');
  await expect.poll(() => visitNames(overlay)).toHaveLength(1);
});

test("on a class's calendar the card warns that students and families may see it", async ({ card, google, page }) => {
  google.events.calendar(CALENDAR_IDS.room12).access = 'writer';
  const edit = new EventEditPage(await card.schedule());
  await edit.opened();
  await edit.page.reload();
  await edit.opened();
  await edit.calendar.selectOption(CALENDAR_IDS.room12);
  await edit.save();
  await edit.page.close();
  await page.bringToFront();
  await expect(card.text('card.visit.seenByOthers')).toBeVisible();
});

test('a title with a code name opens no page and leaves the device in no request', async ({
  card,
  context,
  google,
}) => {
  const pages = context.pages().length;
  const asked = google.requests.length;
  await card.press(card.button('card.eventTitleEdit', { title: 'Room visit' }));
  const frame = await card.opened();
  await frame.locator('#event-title').fill('Thimble visit');
  await card.press(card.button('card.schedule'));
  await expect(card.text('card.leak', { words: 'thimble' })).toBeVisible();
  expect(context.pages().length).toBe(pages);
  const sent = google.requests.slice(asked).map(({ url, body }) => decodeURIComponent(url) + body);
  expect(sent.join('\n').toLowerCase()).not.toContain('thimble');
});
