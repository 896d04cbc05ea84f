import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Caseload } from '../../utils/caseload/load-caseload.ts';
import type { Visit } from '../../utils/domain/visit.ts';
import { createSeenPages } from '../../utils/pages/seen-pages.ts';
import type { RoutineNote } from '../../utils/records/note.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import type { AskedWindow } from '../../utils/visits/ask-for-visit.ts';
import { dropVisit } from '../../utils/visits/close-visit.ts';
import { writeOf } from '../../utils/visits/outbox.ts';
import { type ScheduleRequest, scheduleWindows } from '../../utils/visits/schedule-windows.ts';
import { sayWrite } from './booking-line.tsx';
import { directBooking } from './direct-booking.ts';
import { pushOutbox } from './push-outbox.ts';
import { showToast } from './toast.tsx';

type FromWhere = {
  vault: Vault;
  caseload: Caseload;
  notes: readonly RoutineNote[];
  now: () => Temporal.ZonedDateTime;
};

type How = Pick<ScheduleRequest, 'type' | 'apartBecause' | 'makesUpFor'>;

/** For our own pages: keeps the visit, opens Google's filled-in page in a new tab, and says so with a way back. */
export async function scheduleWindow(
  { vault, caseload, notes, now }: FromWhere,
  window: AskedWindow,
  how: How = {},
): Promise<void> {
  const instant = () => now().toInstant();
  const scheduled = await scheduleWindows(
    vault,
    {
      ...how,
      windows: [window],
      everyWeek: null,
      eventTitle: caseload.settings.eventTitle ?? i18n.t('teacherText.eventTitle'),
      caseload,
      notes,
      booking: await directBooking(caseload),
      page: await createSeenPages(browser.storage.session).any(),
    },
    instant,
  );
  if (scheduled.is === 'leak')
    return void showToast(i18n.t('shared.titleTells', { words: scheduled.words.join(', ') }));
  const { visit, url, again, isBooking } = scheduled;
  if (isBooking && !(again && visit.state.is === 'scheduled')) return book(vault, visit, instant);
  if (url === null) return void showToast(i18n.t('shared.alreadyThere'));
  await browser.tabs.create({ url });
  showToast(i18n.t(again ? 'shared.openedAgain' : 'shared.opened'), () =>
    dropVisit(vault, visit.id, { scope: 'this', now: instant }),
  );
}

/** Longer than that, and it is said that something is on its way; stopping it calls it off. */
const QUICK_MS = 600;

/** No page opens: it says what became of the booking, each time with the way back. */
async function book(vault: Vault, { id }: Visit, now: () => Temporal.Instant): Promise<void> {
  const drop = () => dropVisit(vault, id, { scope: 'series', now });
  const takeBack = async () => {
    await drop();
    await pushOutbox();
  };
  let endWait = () => {};
  // What Google has heard can't be unsaid: it is carried through, and taken off again right after.
  const stop = async () => {
    await drop();
    endWait();
    endWait = showToast(i18n.t('booking.stopping'), undefined, { stays: true });
  };
  const slow = setTimeout(() => {
    endWait = showToast(i18n.t('booking.sending'), stop, { label: i18n.t('sync.stop'), stays: true });
  }, QUICK_MS);
  await pushOutbox();
  clearTimeout(slow);
  const isDropped = async () => (await vault.read('visits', id))?.state.is === 'dropped';
  if (await isDropped()) await pushOutbox();
  endWait();
  const { records } = await vault.readAll('outbox');
  const waiting = writeOf(id, records)?.write;
  if (await isDropped()) return void showToast(waiting ? sayWrite(waiting) : i18n.t('booking.gone'));
  showToast(waiting ? sayWrite(waiting) : i18n.t('booking.done'), takeBack);
}
