import type { Page } from '@playwright/test';
import { openFirstCard, visitNames } from './at-work.ts';
import { ClosedShadow } from './closed-shadow.ts';
import { textOfHostPage } from './leaks/host-page.ts';
import { EventEditPage } from './pages/event-edit-page.ts';
import { SidePanelPage } from './pages/side-panel-page.ts';
import { expect, test } from './therapist.ts';
import { watchErrors } from './watch-errors.ts';

const PASSPHRASE = 'seven blue kites';
const NAMES = /Thimble|Quill/;

test.beforeEach(async ({ room12: _, calendar, week }) => {
  await calendar.open('week', week.monday);
});

test('a page that is loaded while locked says so and shows no student; unlocked in the panel it draws without a reload', async ({
  calendar,
  context,
  extension,
  overlay,
  page,
  planner,
  say,
  week,
}) => {
  test.slow();
  const errors = await watchErrors(context, extension);
  await planner.setPassphrase(PASSPHRASE);
  await planner.button('planner.lockNow').click();
  await expect(planner.lockScreen).toBeVisible();
  await page.bringToFront();
  await calendar.open('week', week.monday);
  await expect.poll(() => overlay.pillText()).toContain(say('overlay.pill.locked'));
  await overlay.openMenu();
  expect(await overlay.menuItem(say('overlay.openPanel'))).not.toBeNull();
  await page.keyboard.press('Escape');
  await calendar.next();
  await calendar.previous();
  await calendar.settled();
  expect(await overlay.highlights()).toEqual([]);
  expect(await textOfHostPage(page)).not.toMatch(NAMES);
  expect(await allThatIsDrawn(page)).not.toMatch(NAMES);

  const panel = await context.newPage();
  await panel.goto(extension.url('sidepanel.html'));
  await expect(panel.getByRole('heading', { name: say('shared.lock.title') })).toBeVisible();
  const passphrase = panel.getByLabel(say('shared.lock.passphrase'), { exact: true });
  await passphrase.fill('seven blue kings');
  await passphrase.press('Enter');
  await expect(panel.getByText(say('shared.lock.wrong'))).toBeVisible();
  await expect(passphrase).toBeFocused();
  expect(await panel.content()).not.toMatch(NAMES);
  await passphrase.fill(PASSPHRASE);
  await passphrase.press('Enter');
  await expect(panel.getByRole('heading', { name: say('shared.lock.title') })).toHaveCount(0);

  await expect(planner.lockScreen).toHaveCount(0);
  await page.bringToFront();
  await overlay.someDrawn();
  expect(errors).toEqual([]);
});

test('scheduling waits: locked, the planner and the panel offer none, and an event saved meanwhile is recognized later', async ({
  card,
  context,
  extension,
  google,
  overlay,
  page,
  planner,
  say,
  week,
}) => {
  test.slow();
  await openFirstCard({ overlay, card });
  const edit = new EventEditPage(await card.schedule());
  await edit.opened();
  await planner.setPassphrase(PASSPHRASE);
  await planner.button('planner.lockNow').click();
  await expect(planner.lockScreen).toBeVisible();

  for (const route of ['', '#/students', '#/visits', '#/day-sheet']) {
    await planner.open(route);
    await expect(planner.lockScreen).toBeVisible();
    await expect(planner.page.getByRole('button')).toHaveText([say('shared.lock.unlock')]);
  }
  const panel = new SidePanelPage(await context.newPage(), extension, say);
  await panel.open(`${week.monday}T13:00:00Z`);
  await expect(panel.page.getByRole('button')).toHaveText([say('shared.lock.unlock')]);

  await edit.page.bringToFront();
  await edit.save();
  await edit.page.close();
  expect(google.events.list().filter(({ title }) => title === say('teacherText.eventTitle'))).toHaveLength(1);
  await page.bringToFront();
  await card.closed();
  await expect.poll(() => visitNames(overlay)).toEqual([]);

  await planner.unlock(PASSPHRASE);
  await expect(planner.lockScreen).toHaveCount(0);
  await page.bringToFront();
  await expect.poll(() => visitNames(overlay)).toEqual([expect.stringContaining(say('overlay.notAgreed'))]);
  await planner.open('#/visits');
  await expect(planner.page.getByText(say('routine.arrival')).first()).toBeVisible();
});

test('locks after the time that was set when no page of ours is open', async ({
  context,
  extension,
  overlay,
  page,
  planner,
  say,
}) => {
  await planner.setPassphrase(PASSPHRASE);
  await planner.field('planner.passphrase.lockAfter').selectOption('5');
  await expect(planner.field('planner.passphrase.lockAfter')).toHaveValue('5');
  await planner.page.close();
  await page.bringToFront();
  await overlay.someDrawn();
  const worker = await extension.worker();

  await worker.evaluate(lookWhoIsThere, 4.5);
  await expect.poll(() => worker.evaluate(alarmIsDue)).toBe(false);
  await overlay.someDrawn();

  await worker.evaluate(lookWhoIsThere, 5.1);
  await expect.poll(() => overlay.pillText()).toContain(say('overlay.pill.locked'));
  await overlay.drawn(0);
  const again = await context.newPage();
  await again.goto(extension.url('planner.html'));
  await expect(again.getByRole('heading', { name: say('shared.lock.title') })).toBeVisible();
  expect(await again.content()).not.toMatch(NAMES);
});

test('an open planner that nobody touches locks by itself, and a touch in time puts it off', async ({
  overlay,
  planner,
  say,
}) => {
  await planner.page.clock.install();
  await planner.setPassphrase(PASSPHRASE);
  await planner.field('planner.passphrase.lockAfter').selectOption('5');
  await planner.page.clock.fastForward('04:30');
  const before = await planner.page.evaluate(lastSignOfAPerson);
  await planner.page.keyboard.press('Shift');
  await expect.poll(() => planner.page.evaluate(lastSignOfAPerson)).toBeGreaterThan(before);
  await planner.page.clock.fastForward('04:30');
  await expect(planner.field('planner.passphrase.lockAfter')).toHaveValue('5');
  await planner.page.clock.fastForward('05:30');
  await expect(planner.lockScreen).toBeVisible();
  await expect.poll(() => overlay.pillText()).toContain(say('overlay.pill.locked'));
});

/** Text and attributes inside all closed roots, which a host page can't read but a passer-by can. */
async function allThatIsDrawn(page: Page): Promise<string> {
  const shadow = await ClosedShadow.of(page);
  const elements = await shadow.findAll(() => true);
  await shadow.detach();
  return elements.map(({ text, attributes }) => text + Object.values(attributes).join()).join();
}

type Background = {
  chrome: {
    storage: {
      session: { get: () => Promise<{ activeAtMs: number }>; set: (items: object) => Promise<void> };
    };
    alarms: {
      create: (name: string, when: object) => Promise<void>;
      get: (name: string) => Promise<{ scheduledTime: number } | undefined>;
    };
  };
};

async function lastSignOfAPerson(): Promise<number> {
  const { chrome } = globalThis as unknown as Background;
  return (await chrome.storage.session.get()).activeAtMs;
}

/** The last sign of a person lies so many minutes back, and the background's alarm rings now instead of within a minute. */
async function lookWhoIsThere(minutesAgo: number): Promise<void> {
  const { chrome } = globalThis as unknown as Background;
  const nowMs = Temporal.Now.instant().epochMilliseconds;
  await chrome.storage.session.set({ activeAtMs: nowMs - minutesAgo * 60_000 });
  await chrome.alarms.create('lock-if-idle', { when: nowMs + 10, periodInMinutes: 1 });
}

/** Not rung yet. */
async function alarmIsDue(): Promise<boolean> {
  const { chrome } = globalThis as unknown as Background;
  const alarm = await chrome.alarms.get('lock-if-idle');
  return alarm !== undefined && alarm.scheduledTime < Temporal.Now.instant().epochMilliseconds + 30_000;
}
