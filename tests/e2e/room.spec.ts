import { AxeBuilder } from '@axe-core/playwright';
import { asId } from '../../utils/domain/ids.ts';
import type { Edit } from '../../utils/vault/vault.ts';
import { keepCaseload, readCaseload } from './caseload/keep-caseload.ts';
import { typedClasses } from './caseload/typed-classes.ts';
import { visitInRoom12 } from './caseload/visit-in-room-12.ts';
import { expect, test } from './therapist.ts';

/** Thursday afternoon: the week of Monday, November 23, can be asked about. */
const THURSDAY = '2026-11-19T20:30:00Z';

const visits: Edit[] = (['writing', 'snack'] as const).map((routine, at) =>
  visitInRoom12({
    routine,
    date: '2026-11-24',
    startMinute: 570 + 45 * at,
    endMinute: 585 + 45 * at,
    state: { is: 'scheduled', tie: { calendarId: asId('own'), eventId: asId(routine) } },
  }),
);

test('S8, S9, S14, S15, S22, S30, S34, S39, S45: a room is known, asked and settled by keys alone, and printed without a student', async ({
  context,
  extension,
  planner,
  say,
}) => {
  test.setTimeout(240_000);
  await keepCaseload({ context, extension }, [...typedClasses('push-in'), ...visits]);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page } = planner;
  await page.clock.setFixedTime(THURSDAY);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).filter({ visible: true }).first().focus();
    await page.keyboard.press('Enter');
  };
  const write = async (selector: string, text: string) => {
    await page.locator(selector).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Tab');
  };

  // S15: one line in the week for the teacher, about writing alone: snack is the same every day.
  await planner.open('#/week');
  await page.getByRole('link', { name: say('room.askNote', { name: 'Rm 12', count: 1 }) }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Rm 12', level: 1 })).toBeVisible();
  const asking = page.getByRole('region', { name: say('room.askTitle', { date: 'November 23' }) });
  await asking.getByRole('button', { name: say('card.teacher.copy') }).press('Enter');
  expect(await copied()).toContain('writing');
  expect(await copied()).not.toMatch(/snack|Thimble|Rivera/i);
  await asking.getByLabel(say('visitNote.before.task')).fill('A how-to with pictures');
  await asking.getByLabel(say('visitNote.before.task')).blur();

  // S14: suggested, then agreed once every part is written.
  await page.locator('details.room-routine > summary', { hasText: 'Writing' }).press('Enter');
  const standing = page.getByLabel(say('room.standingOf', { routine: 'Writing' }));
  await expect(standing.getByRole('option', { name: say('room.standings.agreed') })).toBeDisabled();
  await press(say('room.usualRoles'));
  await expect(page.locator('#stopSignal-writing')).not.toHaveValue('');
  await standing.selectOption('agreed');
  await expect(page.locator('details.room-routine > summary', { hasText: 'Writing' })).toContainText(
    say('room.standings.agreed'),
  );

  // S8, S39: remarks and what is expected of anyone, the room's own.
  await write('#room-remarks', 'Two doors; the one to the hall stays closed.');
  await write('#seating-writing', 'Rug, then desks in fours');
  await write('#expected-writing', 'Start once directions are given\nWrite three sentences');

  // S30, S34: three questions without names; what was tried stands among the strategies, and a second one is pointed out.
  await page.getByText(say('room.writeAnswer')).filter({ visible: true }).press('Enter');
  await write('#hardest-writing', 'The first five minutes');
  await write('#tried-writing', 'A timer that everyone can see');
  await press(say('room.keepAnswer'));
  await press(`${say('strategies.result.partly')}: A timer that everyone can see`);
  await page.locator('#strategy-writing').fill('timers everyone can see');
  await expect(page.locator('#strategy-writing-warning')).toContainText(say('strategies.result.partly'));

  // S45: edited first; what tells of a student can't be copied.
  await page.locator('#why-writing').fill('Why writing? Thimble needs it.');
  await expect(page.locator('#why-writing-problem')).toContainText('thimble');
  await expect(
    page.locator('.stack:has(> .field > #why-writing)').getByRole('button', { name: say('card.teacher.copy') }),
  ).toBeDisabled();
  await write('#why-writing', 'Why writing? Because everyone writes then.');
  await write('#rules-writing', 'Thimble sits in front');

  // S22: a short reply becomes preferences, once it was looked over.
  await page.getByText(say('room.reply'), { exact: true }).press('Enter');
  await page.locator('#teacher-reply').fill('Snack is fine, please not during recess.');
  await press(say('room.replyRead'));
  await expect(page.getByText(`Recess: ${say('room.preferences.please_not')}`)).toBeVisible();
  await press(say('room.replyKeep'));
  await expect(page.getByText(say('room.replyKept'))).toBeVisible();

  const kept = await readCaseload({ context, extension });
  expect(kept.agreements).toMatchObject([
    { routine: 'recess', state: 'please-not' },
    { routine: 'snack', state: 'not-asked', preference: 'welcome' },
    { routine: 'writing', state: 'agreed' },
  ]);
  expect(kept.visitNotes).toMatchObject([{ before: { task: 'A how-to with pictures' } }]);
  expect(kept.classProfiles).toMatchObject([{ askedWeeks: { '2026-11-23': 'copied' } }]);
  expect(JSON.stringify(kept)).not.toContain('please not during recess');

  for (const [width, colorScheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect.soft(violations.map(({ id, nodes }) => `${width} ${id} ${nodes[0]?.html}`)).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }

  // On paper: all of it but the line that names a student. S29: nothing that counts or compares.
  await expect(page.getByText(say('room.blankOnPaper', 1))).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const paper = await page.locator('body').innerText();
  for (const line of [
    'Two doors',
    'desks in fours',
    'Write three sentences',
    'A timer that everyone',
    'everyone writes then',
  ])
    expect(paper).toContain(line);
  expect(paper).not.toMatch(/Thimble|Quill|Rivera|%|\d of \d/);
  await expect(page.locator('.room-paper .blank')).toHaveCount(1);
});
