import { changeSettings } from '../caseload/settings.ts';
import { storeSeenPage } from '../caseload/store-seen-page.ts';
import type { CalendarId, WindowId } from '../domain/ids.ts';
import { type LocalDate, mondayOf } from '../domain/local-date.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import { buildDrawing } from '../drawing/build-drawing.ts';
import type { Week } from '../drawing/week-memory.ts';
import type { Drawing, SeenPage } from '../messages.ts';
import type { Handlers } from '../messaging/answer.ts';
import { type OpenPage, untold } from '../pages/seen-pages.ts';
import { noteUnreadablePage } from '../pages/unreadable-page.ts';
import { couldTie, tieSeenVisits } from '../visits/tie-seen-visits.ts';
import { visitsNear } from '../visits/visits-around.ts';
import { createDaysBeingKept } from './days-being-kept.ts';
import { type Desk, localNow } from './desk.ts';
import { onScreenIn } from './on-screen.ts';
import { whenOpen } from './when-open.ts';

type PageAnswers = Pick<
  Handlers,
  'page-seen' | 'draw-again' | 'page-unreadable' | 'set-overlay' | 'card-ticket' | 'visit-ticket'
>;

/** What scripts on Google's pages may ask. No answer holds a goal, a note or a reason. */
export function pageAnswers(desk: Desk): PageAnswers {
  const { vault, tickets, pages } = desk;
  const days = createDaysBeingKept();
  return {
    async 'page-seen'(seen, { tabId }) {
      const page = openPageOf(seen);
      if (tabId !== null) await pages.remember(tabId, page);
      await noteUnreadablePage(null);
      return whenOpen<Drawing>(vault, { is: 'locked' }, async () => {
        if ((await desk.policy()).sources.includes('page'))
          await days.keep(seen.dates, () => storeSeenPage(vault, seen, desk.now().toString()));
        await tieVisits(desk, seen);
        return draw(desk, page);
      });
    },

    async 'draw-again'({ dates }, { tabId }) {
      // What is drawn now may be clicked before the page has settled and told whose it is.
      const before = (tabId !== null && (await pages.of(tabId))) || (await pages.any());
      const page = { ...(before ?? untold), dates };
      if (tabId !== null) await pages.remember(tabId, page);
      return whenOpen<Drawing>(vault, { is: 'locked' }, async () => {
        await days.whole(dates);
        return draw(desk, page);
      });
    },

    async 'page-unreadable'({ reason }) {
      await noteUnreadablePage({ reason, at: desk.now().toString() });
      return null;
    },

    async 'set-overlay'({ on }) {
      return whenOpen(vault, null, async () => {
        await changeSettings(vault, (before) => ({ ...before, overlayOn: on }));
        return null;
      });
    },

    async 'card-ticket'({ windowId, sharedIds }, { tabId }) {
      if (tabId === null || (await desk.isHidden())) return null;
      return whenOpen(vault, null, async () => {
        await vault.noteActivity();
        const windows = await findWindows(desk, tabId, [windowId, ...sharedIds]);
        const [first, ...others] = windows;
        if (!first) return null;
        return { ticket: await tickets.issue(tabId, { is: 'windows', windows: [first, ...others] }) };
      });
    },

    async 'visit-ticket'({ visitId }, { tabId }) {
      if (tabId === null || (await desk.isHidden())) return null;
      return whenOpen(vault, null, async () => {
        await vault.noteActivity();
        const visit = await vault.read('visits', visitId);
        return visit && { ticket: await tickets.issue(tabId, { is: 'visit', visitId }) };
      });
    },
  };
}

/** Chips that appeared may be visits that were asked for. Most pages can't change any, and then nothing is written. */
async function tieVisits({ vault }: Desk, seen: SeenPage): Promise<void> {
  const [date] = seen.dates;
  if (!date) return;
  const { records: visits } = await visitsNear(vault, mondayOf(date));
  if (!couldTie(visits, seen)) return;
  const { records: classrooms } = await vault.readAll('classrooms');
  const linked = classrooms.flatMap(({ calendars }) => calendars);
  const shared = new Set<CalendarId>(linked.filter(({ role }) => role !== 'mine').map(({ calendarId }) => calendarId));
  await tieSeenVisits(vault, seen, shared);
}

/** What may be drawn on this page now, or why nothing is. */
async function draw(desk: Desk, page: OpenPage): Promise<Drawing> {
  if (await desk.isHidden()) return { is: 'hidden' };
  const weeks = await weeksOf(desk, page.dates);
  const [week] = weeks;
  if (!week || week.caseload.students.length === 0) return { is: 'nothing-set-up' };
  const { caseload, visits, notes } = week;
  if (!caseload.settings.overlayOn) return { is: 'off' };
  const onScreen = onScreenIn(weeks, page.calendarIds);
  const things = buildDrawing({
    dates: page.dates,
    windows: weeks.flatMap(({ windows }) => windows).filter(onScreen.hasWindow),
    visits,
    students: caseload.students,
    agreements: caseload.preferences.agreements,
    noted: notes.filter(({ text }) => text.trim() !== ''),
    routinesOf: onScreen.routinesOf,
    codeNamesOnPages: caseload.settings.codeNamesOnPages && (await desk.policy()).codeNamesOnPages,
    showAll: caseload.settings.showAllWindows,
    now: localNow(desk.now(), page.zone ?? Temporal.Now.timeZoneId()),
  });
  return { is: 'windows', ...things };
}

function openPageOf({ account, accountIndex, zone, dates, timed, allDay }: SeenPage): OpenPage {
  const calendarIds = [...new Set([...timed, ...allDay].map(({ calendarId }) => calendarId))];
  return { account, accountIndex, zone, dates, calendarIds };
}

function weeksOf({ weeks }: Desk, dates: readonly LocalDate[]): Promise<Week[]> {
  return Promise.all([...new Set(dates.map(mondayOf))].map((monday) => weeks.weekOf(monday)));
}

/** The windows with these ids among those of the weeks that the tab shows; one that is no longer suggested is left out. */
async function findWindows(desk: Desk, tabId: number, ids: readonly WindowId[]): Promise<PushInWindow[]> {
  const page = await desk.pages.of(tabId);
  const weeks = await weeksOf(desk, page?.dates ?? []);
  const windows = new Map(weeks.flatMap((week) => week.windows.map((window) => [window.id, window])));
  return [...new Set(ids)].flatMap((id) => windows.get(id) ?? []);
}
