import AxeBuilder from '@axe-core/playwright';
import { asId } from '../../utils/domain/ids.ts';
import type { Visit, VisitState } from '../../utils/domain/visit.ts';
import type { Edit } from '../../utils/vault/vault.ts';
import { keepCaseload } from './caseload/keep-caseload.ts';
import { room12Caseload } from './caseload/room-12.ts';
import { visitInRoom12 } from './caseload/visit-in-room-12.ts';
import { SidePanelPage } from './pages/side-panel-page.ts';
import { connectToSidePanel } from './side-panel.ts';
import { test as base, expect } from './therapist.ts';

const TUESDAY = '2026-11-17';
const SCHEDULED: VisitState = { is: 'scheduled', tie: { calendarId: asId('d.okafor'), eventId: asId('event') } };

function visit(startMinute: number, endMinute: number, routine: Visit['routine'], state: VisitState = SCHEDULED): Edit {
  return visitInRoom12({ startMinute, endMinute, date: TUESDAY, routine, state });
}

const test = base.extend<{ panel: SidePanelPage }>({
  panel: async ({ context, extension, say }, use) => {
    await keepCaseload({ context, extension }, [
      ...room12Caseload(),
      visit(465, 490, 'arrival'),
      visit(590, 615, 'writing'),
      visit(785, 805, 'learning_centers', { is: 'opened', openedAt: '2026-11-16T12:00:00Z' }),
    ]);
    await use(new SidePanelPage(await context.newPage(), extension, say));
  },
});

/** 9:52 at a school in New York. */
const AT_TEN_TO_TEN = '2026-11-17T14:52:00Z';

test('where to go next, what is not logged, what comes later, and where (S56)', async ({ panel, say }) => {
  await panel.open(AT_TEN_TO_TEN);
  await expect(panel.page.getByRole('heading', { level: 1 })).toHaveText('Tuesday, November 17');
  await expect(panel.section('panel.now').getByRole('heading', { level: 3 })).toContainText(say('routine.writing'));
  const toLog = panel.section('panel.logTheDay', 1);
  await expect(toLog.getByRole('heading', { level: 3 })).toContainText(say('routine.arrival'));
  await expect(panel.section('panel.later').getByText(say('panel.neverSaved'))).toBeVisible();
});

test('a visit is closed in one tap with its planned times, and the tap can be taken back', async ({ panel }) => {
  await panel.open(AT_TEN_TO_TEN);
  await panel.section('panel.logTheDay', 1).getByRole('button', { name: /25/ }).click();
  await expect(panel.text('panel.loggedDone')).toBeVisible();
  await expect(panel.section('panel.closed').getByRole('article')).toHaveCount(1);
  await panel.button('shared.undo').click();
  await expect(panel.section('panel.logTheDay', 1)).toBeVisible();
});

test('missed takes two taps, the second says why', async ({ panel }) => {
  await panel.open(AT_TEN_TO_TEN);
  const toLog = panel.section('panel.logTheDay', 1);
  await toLog.getByRole('button', { name: /Missed/ }).click();
  await panel.button('panel.missedReason.testing').click();
  await expect(panel.text('panel.loggedMissed')).toBeVisible();
  await expect(panel.section('panel.closed')).toContainText('missed');
});

test('the actual times can be changed before logging; an end before the start is refused in words', async ({
  panel,
}) => {
  await panel.open(AT_TEN_TO_TEN);
  const toLog = panel.section('panel.logTheDay', 1);
  await toLog.getByRole('button', { name: /Times/ }).click();
  await toLog.getByLabel('Ended').fill('07:30');
  await toLog.getByLabel('Ended').blur();
  await expect(panel.text('panel.times.ends_before_it_begins')).toBeVisible();
  await expect(toLog.getByRole('button', { name: /Log/ })).toBeDisabled();
  await toLog.getByLabel('Ended').fill('08:20');
  await toLog.getByLabel('Ended').blur();
  await expect(toLog.getByRole('button', { name: /35/ })).toBeEnabled();
});

test('a note typed in the panel is there when it is opened again', async ({ panel, say }) => {
  await panel.open(AT_TEN_TO_TEN);
  const note = panel.section('panel.now').getByRole('textbox', { name: say('panel.note') });
  await note.pressSequentially('Slant board on the shelf.');
  await panel.page.reload();
  await expect(note).toHaveValue('Slant board on the shelf.');
});

test('everything about students is hidden at once, and shown again', async ({ panel }) => {
  await panel.open(AT_TEN_TO_TEN);
  await panel.button('panel.hide').click();
  await expect(panel.text('panel.hidden')).toBeVisible();
  await expect(panel.page.getByText('Thimble')).toHaveCount(0);
  await panel.button('panel.show').click();
  await expect(panel.page.getByText('Thimble').first()).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious: ${theme}`, async ({ panel }) => {
    await panel.page.emulateMedia({ colorScheme: theme });
    await panel.open(AT_TEN_TO_TEN);
    const { violations } = await new AxeBuilder({ page: panel.page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
}

test('the calendar opens the panel beside itself', async ({
  browserWithExtension,
  calendar,
  overlay,
  panel: _,
  say,
  week,
}) => {
  await calendar.open('week', week.monday);
  await overlay.someDrawn();
  await overlay.choose(say('overlay.openPanel'));
  const opened = await connectToSidePanel(browserWithExtension);
  await expect(opened.page.getByRole('heading', { level: 1 })).toBeVisible();
  await opened.disconnect();
});
