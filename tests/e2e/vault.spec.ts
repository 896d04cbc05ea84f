import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atWork, districtHeardBefore, openFirstCard } from './at-work.ts';
import { keepCaseload } from './caseload/keep-caseload.ts';
import { room12Caseload } from './caseload/room-12.ts';
import { countRecords, damageRecord } from './damage-record.ts';
import { launchBrowser } from './launch.ts';
import { textOfHostPage } from './leaks/host-page.ts';
import { expect, test } from './therapist.ts';

const PASSPHRASE = 'blue heron at dawn';

test('locked, no student is on any page; a wrong passphrase loses nothing, the right one brings all back', async ({
  room12: _,
  calendar,
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
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  await districtHeardBefore(extension);
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  const before = (await overlay.tags()).map(({ text }) => text);
  expect(before.join()).toContain('Thimble');

  await planner.setPassphrase(PASSPHRASE);
  await planner.button('planner.lockNow').click();
  await expect(planner.lockScreen).toBeVisible();
  await expect.poll(() => overlay.tags()).toEqual([]);
  await card.closed();
  await expect.poll(() => overlay.pillText()).toContain(say('overlay.pill.locked'));
  expect(await textOfHostPage(page)).not.toMatch(/Thimble|Quill/);
  const panel = await context.newPage();
  await panel.goto(extension.url('sidepanel.html'));
  await expect(panel.getByRole('heading', { name: say('shared.lock.title') })).toBeVisible();
  expect(await panel.content()).not.toMatch(/Thimble|Quill/);

  await planner.page.bringToFront();
  await planner.unlock('red heron at dawn');
  await expect(planner.page.getByText(say('shared.lock.wrong'))).toBeVisible();
  await planner.unlock(PASSPHRASE);
  await expect(planner.lockScreen).toBeHidden();
  await page.bringToFront();
  await expect.poll(async () => (await overlay.tags()).map(({ text }) => text)).toEqual(before);
  await expect(panel.getByRole('heading', { name: say('shared.lock.title') })).toBeHidden();

  expect(said.join('\n')).not.toMatch(/heron|Thimble/);
  expect(JSON.stringify(google.requests)).not.toMatch(/heron|Thimble/);
});

test('with a passphrase a restart of the browser locks, and everything is there once it is unlocked', async ({
  google,
  launch,
  say,
  week,
}) => {
  test.slow();
  const profileDir = await mkdtemp(join(tmpdir(), 'alongside-locked-'));
  const first = await launchBrowser({ google, ...launch, profileDir });
  await keepCaseload({ context: first.context, extension: first.extension! }, room12Caseload());
  const before = await atWork(first, say);
  await before.planner.setPassphrase(PASSPHRASE);
  await first.close();

  const second = await launchBrowser({ google, ...launch, profileDir });
  const after = await atWork(second, say);
  await after.calendar.open('week', week.monday);
  await expect.poll(() => after.overlay.pillText()).toContain(say('overlay.pill.locked'));
  await after.planner.open('#/students');
  await expect(after.planner.lockScreen).toBeVisible();
  await after.planner.unlock(PASSPHRASE);
  await expect(after.planner.page.getByRole('link', { name: /Thimble/ }).first()).toBeVisible();
  await after.page.bringToFront();
  await after.overlay.someDrawn();
  await second.close();
  await rm(profileDir, { recursive: true, force: true });
});

test('a damaged record says so where it matters and stays; everything else goes on', async ({
  room12: _,
  calendar,
  context,
  extension,
  overlay,
  planner,
  say,
  week,
}) => {
  await planner.open('#/students');
  await damageRecord(planner.page, 'students');
  await planner.page.reload();
  await expect(planner.page.getByText(say('planner.unreadable', 1))).toBeVisible();
  await expect(planner.page.getByRole('link', { name: /Thimble|Quill/ })).toHaveCount(1);

  await calendar.open('week', week.monday);
  await overlay.someDrawn();
  await planner.addStudent({ codeName: 'Lantern', className: 'Rm 12 · Ms. Rivera', goals: [] });
  expect(await countRecords(planner.page, 'students')).toBe(3);
  const panel = await context.newPage();
  await panel.goto(extension.url('sidepanel.html'));
  await expect(panel.getByText(say('panel.unreadable', 1))).toBeVisible();
});

test('a damaged note is no reason not to open its card, and a new one can be written', async ({
  room12: _,
  calendar,
  card,
  overlay,
  page,
  planner,
  week,
}) => {
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await card.writeNote('Far hook by the window.');
  await page.keyboard.press('Escape');
  await card.closed();
  await planner.open('#/students');
  await damageRecord(planner.page, 'notes');
  await page.bringToFront();
  await openFirstCard({ overlay, card });
  await expect(card.note).toHaveValue('');
  await card.writeNote('Near hook by the door.');
  await page.keyboard.press('Escape');
  await card.closed();
  await openFirstCard({ overlay, card });
  await expect(card.note).toHaveValue('Near hook by the door.');
  expect(await countRecords(planner.page, 'notes'), 'what could not be read is not written over').toBe(2);
});
