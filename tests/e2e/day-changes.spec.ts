import AxeBuilder from '@axe-core/playwright';
import { asId, type CalendarId, type EventId } from '../../utils/domain/ids.ts';
import type { Visit } from '../../utils/domain/visit.ts';
import type { Edit } from '../../utils/vault/vault.ts';
import { keepCaseload } from './caseload/keep-caseload.ts';
import { room12Caseload } from './caseload/room-12.ts';
import { visitInRoom12 } from './caseload/visit-in-room-12.ts';
import { focusIsVisible, tabTo } from './keyboard.ts';
import { SidePanelPage } from './pages/side-panel-page.ts';
import { expect, test } from './therapist.ts';

function visit(date: string, startMinute: number, endMinute: number, routine: Visit['routine']): Edit {
  const tie = { calendarId: asId<CalendarId>('d.okafor'), eventId: asId<EventId>(`event-${startMinute}`) };
  return visitInRoom12({ startMinute, endMinute, date, routine, state: { is: 'scheduled', tie } });
}

test('C3 what the phone said of today, by keys alone: a delay, taken back, another hour, "I\'m out" and one tap for all', async ({
  calendar,
  context,
  extension,
  overlay,
  say,
  week,
}) => {
  const tuesday = week.on('Tue');
  await keepCaseload({ context, extension }, [
    ...room12Caseload(),
    visit(tuesday, 465, 490, 'arrival'),
    visit(tuesday, 785, 805, 'learning_centers'),
  ]);
  await calendar.open('week', week.monday);
  await overlay.someDrawn();

  const panel = new SidePanelPage(await context.newPage(), extension, say);
  const { page } = panel;
  const { keyboard } = page;
  const clock = (minute: number) =>
    Temporal.PlainDate.from(tuesday)
      .toZonedDateTime({ timeZone: 'America/New_York' })
      .add({ minutes: minute })
      .toInstant()
      .toString();
  await panel.open(clock(425));
  const said = page.locator('.said');
  const open = async () => {
    await tabTo(page, say('dayChange.title', { school: 'Lincoln' }));
    await expect.poll(() => focusIsVisible(page)).toBe(true);
    await keyboard.press('Enter');
  };

  // A delay takes the arrival, and only that; taking it back gives it back.
  await open();
  await tabTo(page, say('dayChange.twoHourDelay'));
  await keyboard.press('Enter');
  await expect(said).toContainText('9:45');
  await expect(panel.section('changed.title', 1)).toContainText(say('routine.arrival'));
  expect.soft((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await tabTo(page, /^Lincoln starts .* Take it back$/);
  await keyboard.press('Enter');
  await expect(said).toHaveCount(0);
  await expect(panel.section('changed.title', 1)).toHaveCount(0);

  // Another hour than the usual one, typed before.
  await open();
  await tabTo(page, say('dayChange.lastBell'));
  await keyboard.type('0110PM');
  await keyboard.press('Enter');
  await expect(said).toContainText('1:10');
  await expect(panel.section('changed.title', 1)).toContainText(say('routine.learning_centers'));
  await panel
    .section('changed.title', 1)
    .getByRole('button', { name: say('changed.keep') })
    .click();
  await expect(panel.section('changed.title', 1)).toHaveCount(0);

  // Out: what is open today is listed, and one tap logs it all.
  await open();
  await tabTo(page, say('dayChange.out'));
  await keyboard.press('Enter');
  const pending = panel.section('missedPending.title', 2);
  await expect(pending.getByRole('combobox').first()).toHaveValue('therapist-absent');
  expect.soft((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await pending.getByRole('combobox').last().selectOption('testing');
  await tabTo(page, say('missedPending.logAll', 2));
  await keyboard.press('Enter');
  await expect(pending).toHaveCount(0);
  await expect(panel.section('panel.closed').getByRole('article')).toHaveCount(2);

  // Undone, and taken back: the day is as it was.
  await panel.button('shared.undo').last().click();
  await expect(pending).toBeVisible();
  for (const line of [say('dayChange.saidOut'), 'Lincoln ends']) {
    await said.filter({ hasText: line }).getByRole('button').click();
    await expect(said.filter({ hasText: line })).toHaveCount(0);
  }
  await expect(panel.section('panel.next', { time: '7:45 AM' })).toBeVisible();
});
