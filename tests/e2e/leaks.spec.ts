import type { BrowserContext } from '@playwright/test';
import { scopes } from '../../utils/google/scopes.ts';
import { CALENDAR_IDS } from '../google/district/calendars.ts';
import { ICAL_SECRET } from '../google/server/ical.ts';
import { allowWhatIsAsked } from './allow-what-is-asked.ts';
import { districtHeardBefore, openFirstCard, visitNames } from './at-work.ts';
import { keepCaseload } from './caseload/keep-caseload.ts';
import { CANARIES, foundIn, markedCaseload } from './leaks/canaries.ts';
import { printed, textOfHostPage } from './leaks/host-page.ts';
import { EventEditPage } from './pages/event-edit-page.ts';
import { test as base, expect } from './therapist.ts';

const ROOM = 'rooms/c1a55000c1a55000c1a55000c1a55012';
const PLANNER_PAGES = ['week', 'students', 'classrooms', ROOM, 'hours', 'visits', 'day-sheet', 'settings'];

const test = base.extend<{ marked: undefined; said: string[] }>({
  marked: [
    async ({ context, extension }, use) => {
      await keepCaseload({ context, extension }, markedCaseload());
      await use(undefined);
    },
    { auto: true },
  ],
  /** Every line that any page or worker wrote to a console, or failed with. */
  said: [
    async ({ context, extension }, use) => {
      const lines: string[] = [];
      listen(context, lines);
      (await extension.worker()).on('console', (message) => lines.push(message.text()));
      await use(lines);
    },
    { auto: true },
  ],
});

function listen(context: BrowserContext, lines: string[]): void {
  context.on('console', (message) => lines.push(message.text()));
  context.on('weberror', (error) => lines.push(String(error.error().stack)));
}

test('nothing private leaves: no request, no console line, no title or address, nothing in the page', async ({
  calendar,
  card,
  context,
  extension,
  google,
  overlay,
  page,
  planner,
  said,
  week,
}) => {
  test.slow();
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await expect(card.note).toHaveValue(new RegExp(CANARIES.note));
  await card.writeNote(`The ${CANARIES.typedNote} helps`);
  const edit = new EventEditPage(await card.schedule());
  await edit.opened();
  await edit.save();
  await expect.poll(() => visitNames(overlay)).toHaveLength(1);
  expect(foundIn(await textOfHostPage(edit.page))).toEqual([]);
  await edit.page.close();

  for (const route of PLANNER_PAGES) {
    await planner.open(`#/${route}`);
    await expect(planner.page.locator('main h1').first()).toBeVisible();
    expect(foundIn(`${await planner.page.title()} ${planner.page.url()}`)).toEqual([]);
  }
  const panel = await context.newPage();
  await panel.goto(extension.url('sidepanel.html'));
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();

  expect(foundIn(await textOfHostPage(page))).toEqual([]);
  expect(context.pages().flatMap((one) => foundIn(one.url()))).toEqual([]);
  expect(google.requests.length).toBeGreaterThan(0);
  for (const { url, headers, body } of google.requests)
    expect(foundIn([url, safelyDecoded(url), JSON.stringify(headers), body].join(' '))).toEqual([]);
  expect(said.flatMap((line) => foundIn(line))).toEqual([]);
  expect(google.events.list().flatMap((event) => foundIn(JSON.stringify(event)))).toEqual([]);
});

test('nothing private leaves by a connected account, a booking, an invitation, a badge or an address that is read', async ({
  calendar,
  card,
  context,
  google,
  overlay,
  planner,
  said,
  say,
  week,
}) => {
  test.slow();
  const { page } = planner;
  const [clientId = ''] = google.api.grants.clientIds;
  await planner.open('#/account');
  await planner.field('account.clientId.label').fill(clientId);
  await page.keyboard.press('Enter');
  await planner.button('account.connect').click();
  const ours = say('visitCalendar.ourName');
  await page.getByLabel(say('visitCalendar.ours', { name: ours })).click();
  await expect(page.getByLabel(say('visitCalendar.ours', { name: ours }))).toBeChecked();
  await page.getByRole('button', { name: say('account.features.offer.titles') }).click();
  await expect(page.getByRole('button', { name: say('account.features.back.titles') })).toBeVisible();
  const booked = () =>
    google.events.list().filter(({ calendarId }) => google.events.calendar(calendarId).name === ours);

  // Booked with one click, and taken back.
  await planner.open('#/week');
  await page.getByRole('button', { name: say('planner.week.after') }).click();
  await planner.button('planner.week.seeWholeWeek').click();
  await page.locator('.schedule .btn').first().click();
  await expect.poll(() => booked().length).toBe(1);
  const toast = page.locator('.toast', { hasText: say('booking.done') });
  await toast.getByRole('button', { name: say('shared.undo') }).click();
  await expect.poll(() => booked().length).toBe(0);

  // Every week, and the teacher is invited.
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await card.writeNote(`The ${CANARIES.typedNote} helps`);
  const invite = (await card.opened()).getByLabel(say('booking.invite', { address: CALENDAR_IDS.rivera }));
  await card.press(invite);
  await expect(invite).toBeChecked();
  await card.press(card.button('card.everyWeek', { weekday: 'Mon' }));
  await card.press(card.button('card.scheduleEveryWeek', { weekday: 'Monday' }));
  await expect.poll(() => booked().length).toBe(1);
  await expect.poll(() => google.api.mails).toMatchObject([{ to: [CALENDAR_IDS.rivera], what: 'invited' }]);

  // Months of the calendar, the badge on a course, an address that is read.
  await calendar.open('month', week.monday);
  await calendar.settled();
  expect(foundIn(await textOfHostPage(calendar.page))).toEqual([]);
  const classroom = await context.newPage();
  await classroom.goto('https://classroom.google.com/u/0/h');
  await expect(classroom.locator('li[data-course-id]').first()).toBeVisible();
  await planner.openClass(CANARIES.className);
  await planner.page.getByLabel(say('classroomBadge.link.label')).selectOption({ label: 'Grade 2 Rivera' });
  await expect(classroom.locator('alongside-badge')).toHaveCount(1);
  expect(foundIn(await textOfHostPage(classroom))).toEqual([]);
  await allowWhatIsAsked(page);
  await page.reload();
  await page.getByText(say('ics.title')).click();
  const address = `https://calendar.google.com/calendar/ical/${encodeURIComponent(CALENDAR_IDS.rivera)}/${ICAL_SECRET}/basic.ics`;
  await planner.field('ics.address').fill(address);
  await planner.button('ics.read').click();
  await expect(page.getByText(/private-••••cdef/)).toBeVisible();

  for (const { url, headers, body } of google.requests)
    expect(foundIn([url, safelyDecoded(url), JSON.stringify(headers), body].join(' '))).toEqual([]);
  expect(google.requests.filter(({ method, body }) => method === 'POST' && body.includes('pushinRef')).length).toBe(2);
  expect(google.events.list().flatMap((event) => foundIn(JSON.stringify(event)))).toEqual([]);
  expect(said.flatMap((line) => foundIn(line))).toEqual([]);
  // Tokens travel in heads and bodies alone, and Google was asked for nothing but what districts are told.
  expect(google.requests.filter(({ url }) => url.includes('ya29'))).toEqual([]);
  const asked = google.requests
    .filter(({ host }) => host === 'accounts.google.com')
    .flatMap(({ url }) => new URL(url).searchParams.get('scope')?.split(' ') ?? []);
  expect(new Set(asked)).toEqual(new Set([scopes.calendars, scopes.freeBusy, scopes.ownCalendar, scopes.titles]));
});

test('code names stand in the closed overlay, and with the setting off nowhere on the page', async ({
  calendar,
  extension,
  overlay,
  page,
  planner,
  say,
  week,
}) => {
  await districtHeardBefore(extension);
  await calendar.open('week', week.monday);
  const drawnText = async () =>
    (await overlay.tags()).map(({ text, attributes }) => text + attributes['aria-label']).join();
  await expect.poll(drawnText).toContain(CANARIES.codeName);
  await planner.open('#/settings');
  await planner.page.getByRole('switch', { name: say('planner.onPages.codeNames') }).click();
  await page.bringToFront();
  const hasTagsWithoutName = async () => {
    const text = await drawnText();
    return text !== '' && !text.includes(CANARIES.codeName);
  };
  await expect.poll(hasTagsWithoutName).toBe(true);
  expect(foundIn(await textOfHostPage(page))).toEqual([]);
});

test('nothing of ours is printed with the page', async ({ calendar, extension, google, overlay, page, week }) => {
  // The line of the present moment stands still: the page is printed twice.
  google.setOptions({ minuteTickMs: 3_600_000 });
  await calendar.open('week', week.monday);
  await overlay.someDrawn();
  await page.evaluate(async () => void (await document.fonts.ready));
  await page.emulateMedia({ media: 'print' });
  const withOverlay = await printed(page);
  const worker = await extension.worker();
  await worker.evaluate(() => {
    type Commands = { chrome: { commands: { onCommand: { dispatch: (name: string) => void } } } };
    (globalThis as unknown as Commands).chrome.commands.onCommand.dispatch('toggle-overlay');
  });
  await expect.poll(() => overlay.ownNodes()).toEqual([]);
  expect((await printed(page)) === withOverlay).toBe(true);
  // And a word more on the page would have shown.
  await page.evaluate(() => document.body.append('one word more'));
  expect((await printed(page)) === withOverlay).toBe(false);
});

test('no private field lets the browser check, complete or suggest', async ({
  calendar,
  card,
  context,
  extension,
  overlay,
  planner,
  week,
}) => {
  const careless = 'input:is(:not([type]), [type=text], [type=search]), textarea';
  const attributes = ['spellcheck', 'autocomplete', 'autocorrect', 'writingsuggestions', 'translate'];
  const wanted = {
    spellcheck: 'false',
    autocomplete: 'off',
    autocorrect: 'off',
    writingsuggestions: 'false',
    translate: 'no',
  };
  const fieldsIn = (where: { locator: typeof planner.page.locator }) =>
    where
      .locator(careless)
      .evaluateAll(
        (fields, names) =>
          fields.map((field) => Object.fromEntries(names.map((name) => [name, field.getAttribute(name)]))),
        attributes,
      );
  let fields = 0;
  for (const route of ['#/students/new', '#/classrooms/new', `#/${ROOM}`, '#/settings', '#/schools/new']) {
    await planner.open(route);
    await expect(planner.page.locator(careless).first()).toBeVisible();
    const found = await fieldsIn(planner.page);
    fields += found.length;
    for (const field of found) expect(field).toEqual(wanted);
  }
  expect(fields).toBeGreaterThan(5);

  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await expect(card.note).toBeVisible();
  for (const field of await fieldsIn(await card.opened())) expect(field).toEqual(wanted);
  const panel = await context.newPage();
  await panel.goto(extension.url('sidepanel.html'));
  for (const field of await fieldsIn(panel)) expect(field).toEqual(wanted);
});

function safelyDecoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
