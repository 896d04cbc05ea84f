import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sayLongDate, sayTimeSpan } from '../../components/shared/format.ts';
import { routineLabel } from '../../components/shared/say-reason.ts';
import type { Desk } from '../../utils/answers/desk.ts';
import { redrawPages } from '../../utils/answers/redraw-pages.ts';
import { coursesRead } from '../../utils/courses/courses-read-in-browser.ts';
import { createWeekMemory } from '../../utils/drawing/week-memory.ts';
import { calendarApi, classroomApi } from '../../utils/google/api-in-browser.ts';
import { googleAccount } from '../../utils/google/auth/account-in-browser.ts';
import { isEverythingHidden, setEverythingHidden } from '../../utils/hiding/hiding.ts';
import { tellOwnPages, tellPage } from '../../utils/messaging/notices.ts';
import { createCourseTabs } from '../../utils/pages/course-tabs.ts';
import { createSeenPages } from '../../utils/pages/seen-pages.ts';
import { currentPolicy, onPolicyChange } from '../../utils/policy/current-policy.ts';
import { createCalendarKeeper } from '../../utils/sync/calendar-keeper.ts';
import { setSyncStatus, syncStatus } from '../../utils/sync/sync-status.ts';
import { createTickets } from '../../utils/tickets/tickets.ts';
import { behindPassphrase } from '../../utils/vault/behind-passphrase.ts';
import { openVault } from '../../utils/vault/open-vault.ts';
import { newRecordId } from '../../utils/vault/record-id.ts';
import { oneAtATime } from '../../utils/visits/one-at-a-time.ts';
import { tidyOutbox } from '../../utils/visits/outbox.ts';

/** Opens the desk when it is first needed, and again when that failed. */
export type DeskOpener = () => Promise<Desk>;

export function createDesk(): DeskOpener {
  let desk: Promise<Desk> | null = null;
  return () => {
    desk ??= openDesk().catch((error) => {
      desk = null;
      throw error;
    });
    return desk;
  };
}

async function openDesk(): Promise<Desk> {
  const vault = behindPassphrase(await openVault(), (await currentPolicy()).passphraseRequired);
  const lifetime = new AbortController();
  const { session } = browser.storage;
  // A worker that stopped half way through a visit is finished by the next one.
  if (vault.state === 'open') void oneAtATime(() => tidyOutbox(vault)).catch(() => {});
  const desk: Desk = {
    vault,
    weeks: createWeekMemory(vault, lifetime.signal),
    tickets: createTickets(session, newRecordId),
    pages: createSeenPages(session),
    courseTabs: createCourseTabs(session),
    now: () => Temporal.Now.instant(),
    isHidden: isEverythingHidden,
    hide: setEverythingHidden,
    policy: currentPolicy,
    calendars: createCalendarKeeper({
      vault,
      api: calendarApi,
      courses: { api: classroomApi, last: coursesRead },
      connection: async () => (await googleAccount.state()).connection,
      now: () => Temporal.Now.instant(),
      status: { get: syncStatus, set: setSyncStatus },
      onChanged: () => redrawPages(desk),
    }),
    isConnected: async () => (await googleAccount.state()).connection !== null,
    tell: tellPage,
    tellCards: tellOwnPages,
    openTab: (url, openerTabId) => browser.tabs.create({ url, ...(openerTabId !== null && { openerTabId }) }),
    plannerUrl: browser.runtime.getURL('/planner.html'),
    words: {
      eventTitle: () => i18n.t('teacherText.eventTitle'),
      day: sayLongDate,
      time: sayTimeSpan,
      routine: routineLabel,
    },
  };
  onPolicyChange(() => void redrawPages(desk));
  return desk;
}
