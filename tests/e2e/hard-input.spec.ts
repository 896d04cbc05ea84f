import { CALENDAR_IDS } from '../google/district/calendars.ts';
import type { NewEvent } from '../google/store/stored-event.ts';
import { districtHeardBefore, openFirstCard } from './at-work.ts';
import { expect, test } from './therapist.ts';

const HARD_TITLES = [
  'Centers '.repeat(250).trim(),
  '<img src=x onerror="globalThis.ran = true"><b>Snack</b>',
  'زمن القراءة مع الأصدقاء',
  '\u202eemit gnidaeR\u202c',
];

test('titles that are long, hold markup or run from right to left are shown as they are, and break nothing', async ({
  room12: _,
  calendar,
  google,
  overlay,
  card,
  page,
  planner,
  week,
}) => {
  test.slow();
  HARD_TITLES.forEach((title, at) => {
    const start = `${week.on('Wed')}T${String(14 + at)}:40`;
    google.events.add({ calendarId: CALENDAR_IDS.room12, title, start, end: start.replace(':40', ':55') });
  });
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await expect(card.button('card.schedule')).toBeVisible();

  await planner.openClass('Rm 12');
  const sidewaysPx = () =>
    planner.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(sidewaysPx).toBe(0);
  await planner.open('#/week');
  await planner.button('planner.week.after').click();
  await planner.button('planner.week.seeWholeWeek').click();
  const grid = planner.page.getByRole('region', { name: /^Wed/ });
  await expect(grid.getByText(HARD_TITLES[1] ?? '', { exact: true }).first()).toBeAttached();
  await expect.poll(sidewaysPx).toBe(0);
  for (const where of [page, planner.page]) expect(await where.evaluate(() => 'ran' in globalThis)).toBe(false);
});

test('a calendar that hides its titles says what to do, and the others go on', async ({
  room12: _,
  calendar,
  google,
  overlay,
  planner,
  say,
  week,
}) => {
  google.events.calendar(CALENDAR_IDS.room12).access = 'freeBusyReader';
  await calendar.open('week', week.monday);
  await expect.poll(() => overlay.pillText()).toContain(say('overlay.windows', 0));
  expect(await overlay.highlights()).toEqual([]);
  await planner.openClass('Rm 12');
  await expect(planner.page.getByText(say('planner.calendars.titlesHidden'))).toBeVisible();
  await planner.open('#/week');
  await planner.button('planner.week.after').click();
  await planner.button('planner.week.seeWholeWeek').click();
  await planner.page.getByText(say('planner.week.whyNot')).click();
  await expect(planner.page.getByText(say('reason.titleHidden')).first()).toBeVisible();
});

test('an event without an end, one over midnight and one of a minute are read, and the rest is drawn', async ({
  room12: _,
  calendar,
  google,
  overlay,
  card,
  page,
  week,
}) => {
  const failures: string[] = [];
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  const on = (start: string, end: string): NewEvent => ({
    calendarId: CALENDAR_IDS.room12,
    title: 'Morning work',
    start: `${week.on('Mon')}T${start}`,
    end: end.includes('T') ? end : `${week.on('Mon')}T${end}`,
  });
  for (const event of [on('07:00', '07:00'), on('07:10', '07:11'), on('23:30', `${week.on('Tue')}T00:30`)])
    google.events.add(event);
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await expect(card.button('card.schedule')).toBeVisible();
  expect(failures).toEqual([]);
});

test('ten thousand events leave the page usable and its windows as they are', async ({
  room12: _,
  calendar,
  extension,
  google,
  overlay,
  week,
}) => {
  test.slow();
  await districtHeardBefore(extension);
  const monday = Temporal.PlainDate.from(week.monday);
  // A year back and forth, as a long-lived calendar has it; the week on the screen holds its share.
  for (let at = 0; at < 10_000; at += 1) {
    const date = monday.add({ days: (at % 364) - 182 }).toString();
    const hour = String(15 + (at % 7)).padStart(2, '0');
    const minute = (at % 4) * 15;
    google.events.add({
      calendarId: google.account.email,
      title: `Entry ${at}`,
      start: `${date}T${hour}:${String(minute).padStart(2, '0')}`,
      end: `${date}T${hour}:${String(minute + 10).padStart(2, '0')}`,
    });
  }
  await calendar.open('week', week.monday);
  await overlay.someDrawn();
  const drawn = (await overlay.tags()).map(({ attributes }) => attributes['aria-label']);
  await calendar.next();
  await calendar.settled();
  await calendar.previous();
  await calendar.settled();
  await expect
    .poll(async () => (await overlay.tags()).map(({ attributes }) => attributes['aria-label']))
    .toEqual(drawn);
});
