import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { localDate } from '../../../utils/domain/local-date.ts';
import type { PushInWindow } from '../../../utils/domain/push-in-window.ts';
import { leakCheck } from '../../../utils/outgoing/leak-check.ts';
import { createSeenPages, type OpenPage } from '../../../utils/pages/seen-pages.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import { askForVisit } from '../../../utils/visits/ask-for-visit.ts';
import { dropVisit } from '../../../utils/visits/close-visit.ts';
import type { usePlanner } from '../planner.ts';
import { secretsOf } from '../settings/secrets-of.ts';

/** What to say about it, and how to take it back. */
export type Said = { text: string; undo?: () => Promise<unknown> };

/** Keeps the visit, then opens Google's filled-in page in a new tab: the same flow as the card's "Schedule visit". */
export async function scheduleWindow(planner: ReturnType<typeof usePlanner>, window: PushInWindow): Promise<Said> {
  const { vault, data, now } = planner;
  const { caseload } = data;
  const eventTitle = caseload.settings.eventTitle ?? i18n.t('teacherText.eventTitle');
  const [leak] = leakCheck(eventTitle, secretsOf(caseload));
  if (leak) return { text: i18n.t('planner.week.titleTells', { words: leak.words }) };

  const room = caseload.classrooms.find(({ id }) => id === window.classroomId);
  const school = caseload.schools.find(({ id }) => id === room?.schoolId);
  const page = await lastSeenPage();
  const tools = { now: () => now().toInstant(), newId: newRecordId };
  const { visit, url, again } = await askForVisit(
    vault,
    {
      windows: [window],
      type: 'push-in',
      zone: school?.zone ?? now().timeZoneId,
      everyWeek: null,
      eventTitle,
      accountIndex: page?.accountIndex ?? 0,
      account: page?.account ?? null,
      knownIds: await knownIds(planner, window),
    },
    tools,
  );
  if (url === null) return { text: i18n.t('planner.week.alreadyThere') };
  await browser.tabs.create({ url });
  return {
    text: i18n.t(again ? 'planner.week.openedAgain' : 'planner.week.opened'),
    undo: () => dropVisit(vault, visit.id, { scope: 'this', now: tools.now }),
  };
}

/** The calendar page that is open now tells which account is meant. */
async function lastSeenPage(): Promise<OpenPage | null> {
  const pages = createSeenPages(browser.storage.session);
  const tabId = (await pages.tabIds()).at(-1);
  return tabId === undefined ? null : pages.of(tabId);
}

/** What stands on that day already: none of it can be this visit. */
async function knownIds({ vault }: ReturnType<typeof usePlanner>, { date }: PushInWindow): Promise<string[]> {
  const { records } = await vault.readAll('eventPages');
  const events = records.flatMap((page) => page.events).filter((event) => event.date === localDate(date));
  return [...new Set(events.flatMap(({ id, seriesId }) => (seriesId ? [id, seriesId] : [id])))];
}
