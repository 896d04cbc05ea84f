import type { Drawing } from '../../../utils/messages.ts';
import { dateOfKey } from '../../google/shared/date-key.ts';
import { drawing, windowOn } from './drawn-things.ts';
import { expect, test } from './overlay-fixtures.ts';

const MONDAY = '2026-11-16';

/** The same window on the Monday of many weeks. */
const mondays = Array.from({ length: 45 }, (_, week) =>
  windowOn(Temporal.PlainDate.from('2026-06-29').add({ weeks: week }).toString(), '7:45', '8:10'),
);

test('twenty quick steps leave one window drawn and nothing over', async ({ calendar, stub, overlay, page }) => {
  await stub.draw(drawing({ windows: mondays }));
  await calendar.open('week');
  await overlay.drawn(1);
  for (let step = 0; step < 20; step++) {
    await (step % 3 === 2 ? calendar.previous() : calendar.next());
    await page.waitForTimeout(step % 4 === 0 ? 120 : 20);
  }
  await calendar.settled();
  await overlay.drawn(1);
  await expect.poll(async () => (await overlay.ownNodes()).sort()).toEqual(['alongside-day', 'alongside-pill']);
  const first = (await page.locator('[role=main] [data-column-index="1"]').getAttribute('data-datekey'))!;
  await stub.told(dateOfKey(Number(first)));
  const [highlight] = await overlay.drawn(1);
  const column = page.locator('[role=main] [data-column-index="1"]');
  await expect(column.locator('alongside-day')).toHaveCount(1);
  expect((await highlight!.box()).x).toBeCloseTo((await column.boundingBox())!.x, 0);
});

test('a week that was seen before is painted at once, before anything is asked', async ({
  calendar,
  stub,
  overlay,
  page,
}) => {
  await stub.draw(drawing({ windows: mondays }));
  await calendar.open('week');
  await overlay.drawn(1);
  await stub.seen(MONDAY);
  await calendar.next();
  await stub.seen('2026-11-23');
  await overlay.drawn(1);
  const asked = (await stub.asked('draw-again')).length;
  // No answer comes from now on: what is painted is what the page remembers.
  await stub.fallSilent();
  await calendar.previous();
  await calendar.settled();
  await expect(calendar.column(MONDAY).locator('alongside-day')).toHaveCount(1);
  expect((await stub.asked('draw-again')).length).toBe(asked);
  await expect(page.locator('alongside-day')).toHaveCount(1);
});

test('what Google writes again without a change is told only once', async ({
  google,
  calendar,
  stub,
  overlay,
  page,
}) => {
  google.setOptions({ minuteTickMs: 100 });
  await stub.draw(drawing({ windows: mondays }));
  await calendar.open('week');
  await overlay.drawn(1);
  await stub.seen(MONDAY);
  const { length: told } = await stub.asked('page-seen');
  await page.waitForTimeout(2_500);
  expect(await stub.asked('page-seen')).toHaveLength(told);
  await google.events.add({
    calendarId: google.account.email,
    title: 'New',
    start: '2026-11-18T16:00',
    end: '2026-11-18T16:30',
  });
  await expect.poll(async () => (await stub.asked('page-seen')).length).toBe(told + 1);
  expect((await stub.asked('page-seen')).at(-1)?.timed.some(({ title }) => title === 'New')).toBe(true);
});

test('turned off in the menu, no node of ours is in the page; told on, it draws again', async ({
  calendar,
  stub,
  overlay,
}) => {
  const shown = drawing({ windows: [windowOn(MONDAY, '7:45', '8:10')] });
  await stub.draw(shown);
  await calendar.open('week');
  await overlay.drawn(1);
  await stub.seen(MONDAY);
  await overlay.choose('Turn off on this page');
  await expect.poll(() => overlay.ownNodes()).toEqual([]);
  await expect.poll(() => stub.asked('set-overlay')).toEqual([{ on: false }]);
  await calendar.next();
  await calendar.settled();
  expect(await overlay.ownNodes()).toEqual([]);
  await calendar.previous();
  await stub.draw(shown);
  await stub.tell({ notice: 'overlay', on: true });
  await overlay.drawn(1);
});

const withoutWindows: [Drawing['is'], string][] = [
  ['locked', 'Alongside: Locked'],
  ['hidden', 'Alongside: Hidden'],
  ['nothing-set-up', 'Alongside: Set up'],
];

for (const [is, pill] of withoutWindows) {
  test(`${is}: nothing is drawn but the pill, and what was remembered is forgotten`, async ({
    calendar,
    stub,
    overlay,
  }) => {
    await stub.draw(drawing({ windows: mondays }));
    await calendar.open('week');
    await overlay.drawn(1);
    await stub.draw({ is } as Drawing);
    await stub.tell({ notice: 'redraw' });
    await overlay.drawn(0);
    await expect.poll(() => overlay.ownNodes()).toEqual(['alongside-pill']);
    await expect.poll(() => overlay.pillText()).toBe(pill);
    await calendar.next();
    await calendar.settled();
    expect(await overlay.highlights()).toEqual([]);
  });
}

test('a month of which nothing is known and an event page are left alone, and the way back is drawn', async ({
  calendar,
  stub,
  overlay,
  page,
}) => {
  await stub.draw(drawing({ windows: mondays }));
  await calendar.open('week');
  await overlay.drawn(1);
  await calendar.useView('month');
  await expect.poll(() => overlay.ownNodes()).toEqual([]);
  await calendar.useView('week');
  await overlay.drawn(1);
  await page.keyboard.press('c');
  await page.waitForTimeout(300);
  await page.keyboard.press('Escape');
  expect(await stub.asked('page-unreadable')).toEqual([]);
});

test('an unknown layout: no overlay, no error, one quiet word', async ({ stub, overlay, page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  // Google renames its attributes.
  await page.addInitScript(() => {
    const set = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name: string, value: string) {
      set.call(this, name === 'data-datekey' ? 'data-day' : name, value);
    };
  });
  await stub.draw(drawing({ windows: mondays }));
  await page.goto('https://calendar.google.com/calendar/u/0/r/week/2026/11/16');
  await expect.poll(() => stub.asked('page-unreadable'), { timeout: 45_000 }).toEqual([{ reason: 'no day columns' }]);
  await page.waitForTimeout(1_500);
  expect(await stub.asked('page-unreadable')).toHaveLength(1);
  expect(await overlay.ownNodes()).toEqual([]);
  expect(errors).toEqual([]);
});

test('a reload of the extension leaves nothing behind', async ({ calendar, stub, overlay, extension, page }) => {
  await stub.draw(drawing({ windows: mondays }));
  await calendar.open('week');
  await overlay.drawn(1);
  const worker = await extension.worker();
  await worker
    .evaluate(() => {
      (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload();
    })
    .catch(() => undefined);
  await expect.poll(() => overlay.ownNodes()).toEqual([]);
  await calendar.next();
  await calendar.settled();
  await page.waitForTimeout(1_000);
  expect(await overlay.ownNodes()).toEqual([]);
});

test('by keyboard: from window to window by date and time, Enter opens the card, Escape closes it', async ({
  calendar,
  stub,
  overlay,
  page,
}) => {
  await stub.draw(
    drawing({
      windows: [
        windowOn('2026-11-17', '9:45', '10:15'),
        windowOn(MONDAY, '13:05', '13:35'),
        windowOn(MONDAY, '7:45', '8:10'),
      ],
    }),
  );
  await calendar.open('week');
  await overlay.drawn(3);
  await stub.seen(MONDAY);
  const first = 'Great fit: Thimble, Monday, November 16, 7:45 – 8:10 AM';
  for (const name of [
    first,
    'Great fit: Thimble, Monday, November 16, 1:05 – 1:35 PM',
    'Great fit: Thimble, Tuesday, November 17, 9:45 – 10:15 AM',
    first,
  ]) {
    await stub.tell({ notice: 'next-window' });
    await expect.poll(() => overlay.focusedName()).toBe(name);
  }
  const address = page.url();
  // Each of these is a shortcut of the page.
  for (const key of ['j', 'k', 'd', 'm', 'c', 'e', 't']) await page.keyboard.press(key);
  expect(page.url()).toBe(address);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('card.html#ticket-of-a-test'))).toBe(true);
  await expect.poll(() => overlay.focusedName()).toBe('Push-in window');
  await stub.tell({ notice: 'card-close' });
  await expect.poll(() => overlay.focusedName()).toBe(first);
  expect(await overlay.ownNodes()).not.toContain('alongside-card');
});

test('the card stands beside its tag, grows when told, and closes by a press elsewhere', async ({
  calendar,
  stub,
  overlay,
  page,
}) => {
  await stub.draw(drawing({ windows: [windowOn(MONDAY, '7:45', '8:10')] }));
  await calendar.open('week');
  await stub.seen(MONDAY);
  await overlay.drawn(1);
  const [tag] = await overlay.tags();
  await tag!.click();
  const card = page.locator('alongside-card');
  await expect(card).toHaveCount(1);
  await stub.tell({ notice: 'card-size', height: 500 });
  await expect.poll(async () => (await card.boundingBox())?.height).toBeCloseTo(500, 0);
  const box = (await card.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual((await tag!.box()).x);
  expect(box.x + box.width).toBeLessThanOrEqual(1280);
  expect(box.y + box.height).toBeLessThanOrEqual(720);
  await page.mouse.click(300, 690);
  await expect(card).toHaveCount(0);
});

test('nothing of ours is printed', async ({ calendar, stub, overlay, page }) => {
  await stub.draw(drawing({ windows: mondays }));
  await calendar.open('week');
  await stub.seen(MONDAY);
  await overlay.drawn(1);
  const ours = page.locator('alongside-day, alongside-pill');
  await expect(ours).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(ours.filter({ visible: true })).toHaveCount(0);
  await expect(ours).toHaveCount(2);
});
