import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PushInWindow } from '../../utils/domain/push-in-window.ts';
import { createSeenPages } from '../../utils/pages/seen-pages.ts';
import { dropVisit } from '../../utils/visits/close-visit.ts';
import { scheduleWindows } from '../../utils/visits/schedule-windows.ts';
import { showToast } from '../shared/toast.tsx';
import type { Panel } from './panel-state.ts';

/** Keeps the visit, then opens Google's filled-in page in a new tab, where Save is pressed. */
export async function scheduleFromPanel({ vault, state, now }: Panel, window: PushInWindow): Promise<void> {
  if (state.value.is !== 'open') return;
  const { caseload, notes } = state.value.data.week;
  const scheduled = await scheduleWindows(
    vault,
    {
      windows: [window],
      everyWeek: null,
      eventTitle: caseload.settings.eventTitle ?? i18n.t('teacherText.eventTitle'),
      caseload,
      notes,
      page: await createSeenPages(browser.storage.session).any(),
    },
    () => now().toInstant(),
  );
  if (scheduled.is === 'leak') return showToast(i18n.t('panel.titleTells', { words: scheduled.words.join(', ') }));
  const { visit, url } = scheduled;
  if (url === null) return showToast(i18n.t('panel.alreadyThere'));
  await browser.tabs.create({ url });
  showToast(i18n.t('panel.scheduleOpens'), () =>
    dropVisit(vault, visit.id, { scope: 'this', now: () => now().toInstant() }),
  );
}

/** The planner's page, in a tab. */
export async function openPlanner(route: 'week' | 'students' | 'day-sheet'): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/planner.html')}#/${route}` });
}
