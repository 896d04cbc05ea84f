import { asId } from '../../utils/domain/ids.ts';
import { keepCaseload, readCaseload } from './caseload/keep-caseload.ts';
import { room12Caseload } from './caseload/room-12.ts';
import { visitInRoom12 } from './caseload/visit-in-room-12.ts';
import { SidePanelPage } from './pages/side-panel-page.ts';
import { expect, test } from './therapist.ts';

/** In a page or in the worker: every writing fails as on a device without room, for as long as `isFull` is set. */
function withoutRoom(): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    if ('isFull' in globalThis) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, given);
  };
}
const fill = () => void Object.assign(globalThis, { isFull: true });
const free = () => void Reflect.deleteProperty(globalThis, 'isFull');

test('a full disk is said where something was to be kept; nothing is lost, and with room again it is kept', async ({
  context,
  extension,
  say,
}) => {
  await keepCaseload({ context, extension }, [
    ...room12Caseload(),
    visitInRoom12({
      startMinute: 465,
      endMinute: 485,
      date: '2026-11-17',
      routine: 'arrival',
      state: { is: 'scheduled', tie: { calendarId: asId('d.okafor'), eventId: asId('event') } },
    }),
  ]);
  const worker = await extension.worker();
  await worker.evaluate(withoutRoom);
  const panel = new SidePanelPage(await context.newPage(), extension, say);
  await panel.page.addInitScript(withoutRoom);
  await panel.open('2026-11-17T20:30:00Z');
  const before = await readCaseload({ context, extension });
  await worker.evaluate(fill);
  await panel.page.evaluate(fill);

  const card = panel.section('panel.logTheDay', 1).getByRole('article');
  const line = card.getByLabel(say('visitNote.line'));
  await line.fill('Far hook again');
  await line.blur();
  await expect(panel.text('shared.notSaved').first()).toBeVisible();
  await expect(line).toHaveValue('Far hook again');
  await card.getByRole('button', { name: /^Log/ }).click();
  await expect(panel.text('planner.failure.full')).toBeVisible();
  expect(await readCaseload({ context, extension })).toEqual(before);

  await worker.evaluate(free);
  await panel.page.evaluate(free);
  await line.press('End');
  await line.pressSequentially('.');
  await line.blur();
  await card.getByRole('button', { name: /^Log/ }).click();
  await expect(panel.section('panel.closed').getByRole('article')).toHaveCount(1);
  await expect
    .poll(async () => (await readCaseload({ context, extension })).visitNotes)
    .toMatchObject([{ line: 'Far hook again.' }]);
});
