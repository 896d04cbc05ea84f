import type { Page } from 'puppeteer-core';
import { THIMBLE } from '../e2e/set-up.ts';
import type { Say } from '../e2e/words.ts';
import { CALENDAR_IDS } from '../google/district/calendars.ts';
import { dateKey } from '../google/shared/date-key.ts';
import { type ClosedElement, ownElements } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import { PlannerTab } from './planner-tab.ts';
import { frameAt, labeled, shows, tabAt, typeInto } from './tabs.ts';

const NOTE = 'Far hook by the window. Cubby card with pictures helps.';
const CARD = /\/card\.html/;
const ARRIVAL = { startMinute: 465, endMinute: 490 };

test('highlight, card, note and pre-filled page in Firefox, from an empty extension', async ({
  firefox,
  calendar,
  google,
  week,
  say,
  pageErrors,
}) => {
  const [pill] = await drawn(calendar, 'pill', 1);
  await pill!.click();
  await calendar.keyboard.press('Tab');
  await calendar.keyboard.press('Enter');
  const planner = await tabAt(firefox, /^moz-extension:.*\/planner\.html/);
  await planner.bringToFront();
  await setUpRoom12(new PlannerTab(planner, say));

  await calendar.bringToFront();
  const [highlight] = await drawn(calendar, 'window', 3);
  const [tag] = await drawn(calendar, 'tag', 3);
  expect(tag!.label).toContain(THIMBLE.codeName);
  const { y, height } = await highlight!.box();
  const column = await columnBox(calendar, week.monday);
  const minutePx = column.height / (24 * 60);
  expect(y).toBeCloseTo(column.y + ARRIVAL.startMinute * minutePx - 1, 0);
  expect(height).toBeCloseTo((ARRIVAL.endMinute - ARRIVAL.startMinute) * minutePx - 1, 0);

  await tag!.click();
  const card = await frameAt(calendar, CARD);
  await shows(card, say('routine.arrival'));
  await shows(card, say('card.notAskedYet', { teacher: 'Ms. Rivera' }));
  await typeInto(card, say('card.myNote'), NOTE);
  await shows(card, say('shared.saved'));

  await card.locator(`aria/${say('card.schedule')}[role="button"]`).click();
  const edit = await tabAt(firefox, /\/eventedit\?/);
  await edit.locator('#xTiIn').wait();
  expect(await valuesOf(edit)).toEqual([say('teacherText.eventTitle'), '7:45am', '8:10am']);
  await edit.locator('#xSaveBu').click();
  await drawn(edit, 'visit', 1);
  expect(google.events.list().filter(({ title }) => title === say('teacherText.eventTitle'))).toMatchObject([
    { calendarId: google.account.email, start: `${week.monday}T07:45`, end: `${week.monday}T08:10`, guests: [] },
  ]);

  await calendar.bringToFront();
  await drawn(calendar, 'of-visit', 1);
  await calendar.reload();
  await noteIsThere(calendar, say);
  expect(await calendar.evaluate(() => document.documentElement.outerHTML)).not.toContain(THIMBLE.codeName);
  const sent = JSON.stringify(google.requests);
  for (const secret of [THIMBLE.codeName, NOTE, ...THIMBLE.goals]) expect(sent).not.toContain(secret);
  expect(pageErrors).toEqual([]);
});

async function setUpRoom12(planner: PlannerTab): Promise<void> {
  await planner.addSchool({ name: 'Lincoln', firstBell: '07:45', lastBell: '14:30', zone: 'America/New_York' });
  await planner.addClass({
    name: 'Rm 12',
    teacher: 'Ms. Rivera',
    grades: 'K-2',
    calendars: {
      [CALENDAR_IDS.room12]: 'class',
      [CALENDAR_IDS.rivera]: 'teacher',
      [CALENDAR_IDS.lincoln]: 'school',
    },
  });
  await planner.useAsMine(CALENDAR_IDS.own);
  await planner.setHours();
  await planner.addStudent(THIMBLE);
}

/** The visit's card, opened anew, has the note. */
async function noteIsThere(calendar: Page, say: Say): Promise<void> {
  const [visit] = await drawn(calendar, 'of-visit', 1);
  await visit!.click();
  const card = await frameAt(calendar, CARD);
  await shows(card, say('card.visit.scheduled'));
  const note = await (await labeled(card, say('card.myNote'))).waitHandle();
  await expect.poll(() => note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(NOTE);
}

/** Waits until so many of our elements with this class are on the page and have come to rest. */
async function drawn(page: Page, name: string, count: number): Promise<ClosedElement[]> {
  let before = '';
  const atRest = async () => {
    const boxes = Promise.all((await ownElements(page, name)).map((element) => element.box()));
    // One that is drawn anew in that moment is gone.
    const now = await boxes.then(JSON.stringify, () => '');
    const isSame = now === before;
    before = now;
    return isSame && now !== '' ? (await boxes).length : 'moving';
  };
  await expect.poll(atRest, { intervals: [100] }).toBe(count);
  return ownElements(page, name);
}

/** Title, start and end of Google's pre-filled page. */
function valuesOf(edit: Page): Promise<string[]> {
  return edit.$$eval('#xTiIn, #xStTiIn, #xEnTiIn', (inputs) => inputs.map((one) => (one as HTMLInputElement).value));
}

function columnBox(page: Page, date: string): Promise<{ y: number; height: number }> {
  return page.$eval(`[role=main] [data-column-index][data-datekey="${dateKey(date)}"]`, (column) => {
    const { y, height } = column.getBoundingClientRect();
    return { y, height };
  });
}
