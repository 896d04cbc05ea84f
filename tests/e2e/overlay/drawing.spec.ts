import type { PageOptions, ViewKind } from '../../google/shared/wire.ts';
import type { Box } from '../closed-shadow.ts';
import type { CalendarPage } from '../pages/calendar-page.ts';
import { drawing, noteOn, visitOn, windowOn } from './drawn-things.ts';
import { expect, test } from './overlay-fixtures.ts';

const MONDAY = '2026-11-16';
const TUESDAY = '2026-11-17';

/** Each window is drawn where its event is. */
const onEvents: [title: string, date: string, start: string, end: string][] = [
  ['Arrival / unpack', MONDAY, '7:45', '8:10'],
  ['Snack', MONDAY, '10:15', '10:30'],
  ['Math (Bridges)', TUESDAY, '10:30', '11:35'],
  ['Centers', TUESDAY, '13:05', '13:55'],
  ['Pack up / dismissal', TUESDAY, '14:00', '14:30'],
];

const windows = onEvents.map(([, date, start, end]) => windowOn(date, start, end));

function eventOn(calendar: CalendarPage, title: string, date: string): Promise<Box | null> {
  return calendar.column(date).locator('[data-eventchip]').filter({ hasText: title }).first().boundingBox();
}

const looks: [string, ViewKind, Partial<PageOptions>][] = [
  ['week, 48 px', 'week', {}],
  ['week, 40 px', 'week', { hourHeightPx: 40 }],
  ['week, short events as 30 minutes', 'week', { shortEventsAs30: true }],
  ['week, short events as 30 minutes, 40 px', 'week', { shortEventsAs30: true, hourHeightPx: 40 }],
  ['week, Spanish', 'week', { language: 'es' }],
  ['week, 24 hours', 'week', { clock: '24h' }],
  ['day', 'day', {}],
  ['day, 40 px', 'day', { hourHeightPx: 40 }],
  ['custom days', 'customday', {}],
];

for (const [name, view, options] of looks) {
  test(`draws each window where its event is, to the pixel: ${name}`, async ({ google, calendar, stub, overlay }) => {
    google.setOptions(options);
    await stub.draw(drawing({ windows }));
    await calendar.open(view, MONDAY);
    await stub.seen(MONDAY);
    const shown = onEvents.filter(([, date]) => view !== 'day' || date === MONDAY);
    const highlights = await overlay.drawn(shown.length);
    const hourPx = options.hourHeightPx ?? 48;
    for (const [at, [title, date, start, end]] of shown.entries()) {
      const event = (await eventOn(calendar, title, date))!;
      const column = (await calendar.column(date).boundingBox())!;
      const box = await highlights[at]!.box();
      // A chip is one pixel above its time; its height hides how long a short event is.
      expect(Math.abs(box.y - event.y), `${title}: top`).toBeLessThan(0.6);
      expect(Math.abs(box.height - (((clock(end) - clock(start)) / 60) * hourPx - 1)), `${title}: height`).toBeLessThan(
        0.6,
      );
      expect(Math.abs(box.x - column.x), `${title}: left`).toBeLessThan(0.6);
      expect(Math.abs(box.x + box.width - (column.x + column.width - 13)), `${title}: right`).toBeLessThan(1.1);
    }
  });
}

function clock(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

test('stays in place while the page scrolls and the browser window changes', async ({
  calendar,
  stub,
  overlay,
  page,
}) => {
  await stub.draw(drawing({ windows }));
  await calendar.open('week');
  await overlay.drawn(windows.length);
  await stub.seen(MONDAY);
  // Between two looks the page may still be taking its new size.
  const check = () =>
    expect(async () => {
      const [arrival] = await overlay.highlights();
      const event = (await eventOn(calendar, 'Arrival / unpack', MONDAY))!;
      const box = await arrival!.box();
      expect(Math.abs(box.y - event.y)).toBeLessThan(0.6);
      expect(Math.abs(box.x - event.x)).toBeLessThan(0.6);
      expect(Math.abs(box.width - event.width)).toBeLessThan(1.1);
    }).toPass({ timeout: 30_000 });
  await page.locator('[data-type="1"]').evaluate((scroller) => scroller.scrollBy(0, 137));
  await check();
  await page.setViewportSize({ width: 900, height: 600 });
  await check();
  await page.setViewportSize({ width: 1600, height: 1000 });
  await check();
});

test('lets clicks on events and on free time through, and keeps those on its own tags', async ({
  calendar,
  stub,
  overlay,
  page,
}) => {
  await stub.draw(drawing({ windows: [windowOn(MONDAY, '10:30', '11:35'), windowOn(TUESDAY, '8:30', '9:30')] }));
  await calendar.open('week');
  await stub.seen(MONDAY);
  const [math] = await overlay.drawn(2);
  await math!.click();
  await expect(calendar.popover).toBeVisible();
  await expect(calendar.popover).toContainText('Math (Bridges)');
  await page.keyboard.press('Escape');
  await expect(calendar.popover).toBeHidden();
  const [tag] = await overlay.tags();
  await tag!.click();
  await expect.poll(() => stub.asked('card-ticket')).toHaveLength(1);
  await expect(calendar.popover).toBeHidden();
});

test('shows the three best and, when asked, the rest; one highlight for students who share', async ({
  calendar,
  stub,
  overlay,
}) => {
  await stub.draw(
    drawing({
      windows: [
        windowOn(MONDAY, '7:45', '8:10', { codeName: 'Fox', moreStudents: 2 }),
        windowOn(TUESDAY, '13:05', '13:35', { fit: 'possible', amongBest: false }),
      ],
    }),
  );
  await calendar.open('week');
  await stub.seen(MONDAY);
  await overlay.drawn(1);
  const [shared] = await overlay.tags();
  expect(shared?.attributes['aria-label']).toBe('Great fit: Fox +2, Monday, November 16, 7:45 – 8:10 AM');
  expect(shared?.text).toContain('●●● Fox +2 · 7:45 – 8:10');
  expect(await overlay.pillText()).toBe('Alongside: 1 window this week');
  await overlay.choose('Show all windows (1 more)');
  await overlay.drawn(2);
  await expect.poll(() => overlay.pillText()).toBe('Alongside: 2 windows this week');
});

test('marks visits by how they stand, and routines with a private note', async ({ calendar, stub, overlay }) => {
  await stub.draw(
    drawing({
      visits: [
        visitOn(MONDAY, '13:05', '13:35', { state: 'done' }),
        visitOn(TUESDAY, '13:05', '13:35'),
        visitOn('2026-11-18', '13:05', '13:35', { agreed: false }),
        visitOn('2026-11-19', '13:05', '13:35', { state: 'opened', agreed: false, codeName: null }),
        visitOn('2026-11-20', '13:05', '13:35', { state: 'missed' }),
      ],
      noteMarks: [noteOn(MONDAY, '10:30', '11:35')],
    }),
  );
  await calendar.open('week');
  await stub.seen(MONDAY);
  await expect.poll(async () => (await overlay.withClass('visit')).length).toBe(5);
  const visits = await overlay.withClass('visit');
  expect(visits.map(({ attributes }) => attributes.class?.includes('agreed'))).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
  const tags = await overlay.tags();
  expect(tags.map(({ attributes }) => attributes['aria-label'])).toEqual([
    'Your visit to Quill, done, Monday, November 16, 1:05 – 1:35 PM',
    'Your visit to Quill, agreed with the teacher, Tuesday, November 17, 1:05 – 1:35 PM',
    "Your visit to Quill, the teacher hasn't agreed yet, Wednesday, November 18, 1:05 – 1:35 PM",
    'Your visit, not on the calendar yet, Thursday, November 19, 1:05 – 1:35 PM',
    'Your visit to Quill, missed, Friday, November 20, 1:05 – 1:35 PM',
  ]);
  const [note] = await overlay.withClass('note');
  expect(note?.attributes['aria-label']).toBe('You have a private note on this routine');
  await tags[1]!.click();
  await expect.poll(() => stub.asked('visit-ticket')).toHaveLength(1);
});

test('where code names stay off the page no tag has one', async ({ calendar, stub, overlay }) => {
  await stub.draw(drawing({ windows: [windowOn(MONDAY, '7:45', '8:10', { codeName: null, moreStudents: 1 })] }));
  await calendar.open('week');
  await overlay.drawn(1);
  const [tag] = await overlay.tags();
  expect(tag?.attributes['aria-label']).toBe('Great fit: 2 students, Monday, November 16, 7:45 – 8:10 AM');
  expect(tag?.text).toBe('2●●● 2 students · 7:45 – 8:10');
});

test('several people side by side: each window lies in the column of its class', async ({
  google,
  calendar,
  stub,
  overlay,
}) => {
  google.setOptions({ people: [google.account.email, 't.rivera@riverbend.k12.example'] });
  await stub.draw(
    drawing({ windows: [windowOn(TUESDAY, '12:20', '12:45')], visits: [visitOn(TUESDAY, '9:00', '9:30')] }),
  );
  await calendar.open('day', TUESDAY);
  await stub.seen(TUESDAY);
  const [highlight] = await overlay.drawn(1);
  const columns = calendar.column(TUESDAY);
  const [own, teacher] = [(await columns.nth(0).boundingBox())!, (await columns.nth(1).boundingBox())!];
  expect((await highlight!.box()).x).toBeGreaterThanOrEqual(teacher.x - 1);
  const [visit] = await overlay.withClass('visit');
  expect((await visit!.box()).x).toBeLessThan(own.x + own.width);
});
