import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Caseload } from '../../utils/caseload/load-caseload.ts';
import { createSeenPages } from '../../utils/pages/seen-pages.ts';
import type { RoutineNote } from '../../utils/records/note.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import type { AskedWindow } from '../../utils/visits/ask-for-visit.ts';
import { dropVisit } from '../../utils/visits/close-visit.ts';
import { type ScheduleRequest, scheduleWindows } from '../../utils/visits/schedule-windows.ts';
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
      page: await createSeenPages(browser.storage.session).any(),
    },
    instant,
  );
  if (scheduled.is === 'leak') return showToast(i18n.t('shared.titleTells', { words: scheduled.words.join(', ') }));
  const { visit, url, again } = scheduled;
  if (url === null) return showToast(i18n.t('shared.alreadyThere'));
  await browser.tabs.create({ url });
  showToast(i18n.t(again ? 'shared.openedAgain' : 'shared.opened'), () =>
    dropVisit(vault, visit.id, { scope: 'this', now: instant }),
  );
}
