import type { Locator } from '@playwright/test';
import { asId } from '../../utils/domain/ids.ts';
import type { Visit, VisitState } from '../../utils/domain/visit.ts';
import type { Edit } from '../../utils/vault/vault.ts';
import { keepCaseload } from './caseload/keep-caseload.ts';
import { room12Caseload } from './caseload/room-12.ts';
import { typedClasses } from './caseload/typed-classes.ts';
import { visitInRoom12 } from './caseload/visit-in-room-12.ts';
import { SidePanelPage } from './pages/side-panel-page.ts';
import { expect, test } from './therapist.ts';
import type { Say } from './words.ts';

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

/** Two visits to writing that were noted before, so that what is noted now has a history. */
function notedBefore(): Edit[] {
  return (['2026-11-03', '2026-11-10'] as const).flatMap((date, at) => {
    const startMinute = 580 + at;
    const done: VisitState = { is: 'done', actualStart: startMinute, actualEnd: startMinute + 20 };
    const edit = visitInRoom12({ startMinute, endMinute: startMinute + 20, date, routine: 'writing', state: done });
    const { id, classroomId, studentIds, routine } = ('write' in edit ? edit.write : null) as Visit;
    const students = studentIds.map((studentId) => ({ studentId, help: 'much' as const, grade: 'same' as const }));
    const at8pm = `${date}T20:00:00Z`;
    const write = {
      id,
      classroomId,
      routine,
      date: asId<Visit['date']>(date),
      students,
      updatedAt: at8pm,
      changedAt: {},
    };
    return [edit, { store: 'visitNotes', write }];
  });
}

/** The typed classes, and Thimble with a goal that comes up as well in centers as in any routine on paper. */
function withHandGoal(): Edit[] {
  return typedClasses('push-in').map((edit): Edit => {
    if (!('write' in edit) || edit.store !== 'students' || edit.write.codeName !== 'Thimble') return edit;
    const areas = [{ area: 'fine_motor_tools' as const, confidence: 0.9, evidence: '' }];
    return { ...edit, write: { ...edit.write, goals: edit.write.goals.map((goal) => ({ ...goal, areas })) } };
  });
}

/** The form of one note, by its words. */
function noteForm(card: Locator, say: Say) {
  const group = (legend: string) => card.getByRole('group', { name: say(legend), exact: true });
  return {
    /** A tap shows at once what it chose; the next one starts from what is shown. */
    tap: async (legend: string, choice: string) => {
      const button = group(legend)
        .last()
        .getByRole('button', { name: say(choice), exact: true });
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
    },
    write: async (label: string, text: string) => {
      const line = card.getByLabel(say(label), { exact: true });
      await line.fill(text);
      await line.blur();
    },
  };
}

test('S7, S28, S33, S38, S42, S47, S48, S51, S53, S54, S55: what is noted behind "More" comes back where it is needed, and nowhere else', async ({
  context,
  extension,
  planner,
  say,
}) => {
  const today = visit(590, 'writing');
  const ahead = visitInRoom12({
    startMinute: 600,
    endMinute: 615,
    date: '2026-11-19',
    routine: 'writing',
    state: SCHEDULED,
  });
  await keepCaseload({ context, extension }, [...withHandGoal(), ...notedBefore(), today, ahead]);
  const { studentIds, classroomId } = ('write' in today ? today.write : null) as Visit;
  const panel = new SidePanelPage(await context.newPage(), extension, say);
  await panel.page.setViewportSize({ width: 360, height: 740 });
  await panel.open(AFTER_SCHOOL);

  const card = panel.section('panel.logTheDay', 1).getByRole('article').first();
  const { tap, write } = noteForm(card, say);
  await tap('visitNote.help', 'visitNote.helpLevel.some');
  await card.getByText(say('visitNote.more'), { exact: true }).click();
  await tap('visitNote.engagement.looks_engaged', 'visitNote.engagementAnswer.yes');
  await tap('visitNote.engagement.doing_task', 'visitNote.engagementAnswer.no');
  await tap('visitNote.engagement.finished_task', 'visitNote.engagementAnswer.partly');
  await write('visitNote.adaptedTask', 'Sentence strips to cut');
  await tap('visitNote.nextBy', 'staffRole.aide');
  await card.getByLabel(say('visitNote.nextOn'), { exact: true }).fill('2026-11-18');
  await tap('visitNote.participation', 'visitNote.participationMark.kept_pace');
  await tap('visitNote.participation', 'visitNote.participationMark.shared_work');
  await tap('visitNote.graded', 'visitNote.gradeChoice.down');
  await write('visitNote.gradedHow', 'Three lines');
  await write('visitNote.classTask', 'A how-to with pictures');
  await write('visitNote.materials', 'Paper with lines');
  await write('visitNote.modeled', 'Fold, then cut');
  await tap('visitNote.toWhom', 'staffRole.aide');
  await tap('visitNote.changed', 'visitNote.steps');
  await write('visitNote.toolTried', 'Spring scissors');
  await write('visitNote.toolNeeded', 'A second slant board');
  await tap('visitNote.barriers', 'visitNote.settingTag.task');
  await tap('visitNote.supports', 'visitNote.settingTag.tools');
  await tap('visitNote.activity', 'visitNote.activityRole.expected');
  await tap('visitNote.staffView', 'visitNote.view.partly');
  await write('visitNote.nextStep', 'Show the aide the strips');
  await expect(card.getByRole('group', { name: say('visitNote.nextBy'), exact: true })).toHaveCount(2);
  await tap('visitNote.nextBy', 'staffRole.aide');
  await tap('visitNote.voice', 'visitNote.face.proud');
  await write('visitNote.voiceWords', 'Mine is the longest');
  await card.getByRole('button', { name: /^Log/ }).click();
  await expect(panel.section('panel.closed').getByRole('article')).toHaveCount(1);

  // S33, S48: the next visit begins with the adapted task; once it runs, with how the task was set the last time.
  await panel.open('2026-11-19T13:00:00Z');
  const next = panel.page
    .getByRole('article')
    .filter({ hasText: say('routine.writing') })
    .first();
  await expect(next).toContainText('Sentence strips to cut · gets it ready: Aide');
  await panel.open('2026-11-19T15:05:00Z');
  await expect(next).toContainText(`${say('visitNote.grade.down')}: Three lines`);

  // S51, S54: what is needed and who is to be told stands in the week until it is done, with a time to tell it.
  const { page } = planner;
  await page.clock.setFixedTime(AFTER_SCHOOL);
  await planner.open('#/week');
  await page.getByRole('link', { name: say('team.openFollowUps', 3) }).click();
  const rows = page.getByRole('region', { name: say('team.followUps') }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: 'Sentence strips' })).toContainText(
    say('handsOn.instead', { routines: 'snack and choice time and play' }),
  );
  const toTell = rows.filter({ hasText: 'Show the aide the strips' });
  await expect(toTell).toContainText(say('staffRole.aide'));
  await toTell.getByRole('button', { name: say('nextTalk.take') }).click();
  await expect(toTell).toContainText(say('nextTalk.at', { when: 'Wed, Nov 18' }));
  await rows
    .filter({ hasText: 'slant board' })
    .getByRole('button', { name: say('team.done'), exact: true })
    .click();
  await expect(rows).toHaveCount(2);

  // S7: where something was shown lately, nothing is to be shown.
  await planner.open('#/visits');
  const comingUp = page.getByRole('region', { name: say('planner.visits.group.comingUp') });
  await expect(comingUp.getByText('Sentence strips to cut')).toBeVisible();
  await comingUp.getByLabel(say('comingUp.nothingModeled', { days: 30 })).check();
  await expect(comingUp.getByRole('listitem')).toHaveCount(0);

  // S28: not doing the task can be made a hard spot with one tap.
  await planner.open(`#/students/${studentIds[0]}`);
  await page
    .getByRole('button', { name: say('planner.student.markHardSpotOf', { routine: say('routine.writing') }) })
    .click();
  await expect(page.getByRole('checkbox', { name: say('routine.writing'), exact: true })).toBeChecked();

  // S47: the room's page counts the setting and names nobody.
  await planner.open(`#/rooms/${classroomId}`);
  await page.locator('details.room-routine > summary', { hasText: 'Writing' }).click();
  const seen = page.getByRole('region', { name: say('seenThere.title', 3) });
  await expect(seen).toContainText(say('seenThere.barriers', { tags: 'task (1)' }));
  await expect(seen).toContainText(`${say('seenThere.modeled', { date: 'Tue, Nov 17' })} · ${say('staffRole.aide')}`);
  await expect(seen).not.toContainText('Fold');

  // S53: taking part stands in the goal's history. S55: the student's own words stand in none of these.
  await planner.open(`#/reports/${studentIds[0]}`);
  const history = page.locator('.settings-of-goal');
  await history.locator('summary').click();
  await expect(history.getByRole('row', { name: say('reports.mark.kept_pace') })).toContainText(
    say('reports.mark.shared_work'),
  );
  for (const route of [`#/reports/${studentIds[0]}`, `#/review/${studentIds[0]}`, `#/rooms/${classroomId}`, '#/team']) {
    await planner.open(route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/longest|proud/i)).toHaveCount(0);
  }
});
