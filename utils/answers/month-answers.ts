import { mondayOf } from '../domain/local-date.ts';
import { markDays } from '../drawing/mark-days.ts';
import type { DayMark } from '../messages.ts';
import type { Handlers } from '../messaging/answer.ts';
import { untold } from '../pages/seen-pages.ts';
import { type Desk, localNow } from './desk.ts';
import { onScreenIn } from './on-screen.ts';
import { whenOpen } from './when-open.ts';

type MonthAnswers = Pick<Handlers, 'month-marks'>;

/** What the month view may ask. It tells nothing: its chips have no ends, so the answer comes from what was seen before. */
export function monthAnswers(desk: Desk): MonthAnswers {
  const { vault, pages, weeks } = desk;
  return {
    async 'month-marks'({ dates }, { tabId }) {
      const own = tabId === null ? null : await pages.of(tabId);
      const page = own ?? { ...((await pages.any()) ?? untold), dates: [] };
      // A tab that was opened at a month hears of changes like any other.
      if (tabId !== null && !own) await pages.remember(tabId, page);
      return whenOpen<DayMark[]>(vault, [], async () => {
        if (await desk.isHidden()) return [];
        const mondays = [...new Set(dates.map(mondayOf))];
        const shown = await Promise.all(mondays.map((monday) => weeks.weekOf(monday)));
        if (shown[0]?.caseload.settings.overlayOn === false) return [];
        const now = localNow(desk.now(), page.zone ?? Temporal.Now.timeZoneId());
        // As the week before it: what is not ticked would have no window on the day that the mark leads to.
        return markDays(dates, shown, { now, ...onScreenIn(shown, page.calendarIds) });
      });
    },
  };
}
