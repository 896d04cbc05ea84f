import { asId } from '../../utils/domain/ids.ts';
import type { Visit, VisitState } from '../../utils/domain/visit.ts';
import type { Edit } from '../../utils/vault/vault.ts';
import { keepCaseload } from './caseload/keep-caseload.ts';
import { room12Caseload } from './caseload/room-12.ts';
import { typedClasses } from './caseload/typed-classes.ts';
import { visitInRoom12 } from './caseload/visit-in-room-12.ts';
import { SidePanelPage } from './pages/side-panel-page.ts';
import { expect, test } from './therapist.ts';

const TUESDAY = '2026-11-17';
const SCHEDULED: VisitState = { is: 'scheduled', tie: { calendarId: asId('d.okafor'), eventId: asId('event') } };

function visit(startMinute: number, routine: Visit['routine'], codeName = 'Thimble'): Edit {
  const span = { startMinute, endMinute: startMinute + 10 };
  return visitInRoom12({ ...span, date: TUESDAY, routine, codeName, state: SCHEDULED });
}

const day: Edit[] = (
  [
    [465, 'arrival'],
    [510, 'phonics_word_study'],
    [590, 'writing'],
    [650, 'math_lesson'],
    [700, 'lunch'],
    [785, 'learning_centers'],
  ] as const
).map(([start, routine]) => visit(start, routine));

/** 3:30 p.m. at a school in New York. */
const AFTER_SCHOOL = '2026-11-17T20:30:00Z';

test('six visits are written down in under 25 clicks; a word cut short is kept', async ({
  context,
  extension,
  say,
}) => {
  await keepCaseload({ context, extension }, [...room12Caseload(), ...day]);
  const panel = new SidePanelPage(await context.newPage(), extension, say);
  await panel.page.setViewportSize({ width: 360, height: 740 });
  await panel.open(AFTER_SCHOOL);
  let clicks = 0;
  const click = async (target: ReturnType<typeof panel.button>) => {
    await target.click();
    clicks += 1;
  };
  for (let left = day.length; left > 0; left--) {
    const card = panel.section('panel.logTheDay', left).getByRole('article').first();
    await expect(card.getByRole('button', { pressed: true })).toHaveCount(0);
    await click(card.getByRole('button', { name: say('visitNote.helpLevel.some'), exact: true }));
    await click(card.getByRole('button', { name: say('visitNote.outcomes.well'), exact: true }));
    await click(card.getByLabel(say('visitNote.line')));
    await panel.page.keyboard.type(`Visit ${left}`);
    await click(card.getByRole('button', { name: /^Log/ }));
  }
  const logged = panel.section('panel.closed').getByRole('article');
  await expect(logged).toHaveCount(day.length);
  expect(clicks).toBeLessThan(25);

  await logged.first().getByText(say('visitNote.title'), { exact: true }).click();
  const line = logged.first().getByLabel(say('visitNote.line'));
  await expect(line).toHaveValue('Visit 6');
  await line.press('End');
  await line.pressSequentially(', and mid-wo');
  await panel.page.reload();
  await logged.first().getByText(say('visitNote.title'), { exact: true }).click();
  await expect(line).toHaveValue('Visit 6, and mid-wo');
  await expect(logged.first().getByRole('button', { pressed: true })).toHaveCount(2);
});

test('a missed visit leads to a window in the same week, which is asked for as its make-up', async ({
  context,
  extension,
  say,
}) => {
  await keepCaseload({ context, extension }, [...typedClasses('push-in'), visit(590, 'writing', 'Quill')]);
  const panel = new SidePanelPage(await context.newPage(), extension, say);
  await panel.open(AFTER_SCHOOL);
  await panel.button('panel.missed').first().click();
  await panel.button('panel.missedReason.testing').click();
  const offered = panel.section('makeUp.title').getByRole('button', { name: /Nov 1[89]|Nov 20/ });
  await expect(offered.first()).toBeVisible();
  const opened = context.waitForEvent('page');
  await offered.first().click();
  await opened;
  await expect(panel.section('makeUp.title')).toHaveCount(0);
});
