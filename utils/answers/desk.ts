import type { LocalDate } from '../domain/local-date.ts';
import type { MinuteSpan } from '../domain/minutes.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { LocalNow } from '../drawing/best-windows.ts';
import type { WeekMemory } from '../drawing/week-memory.ts';
import type { PageNotice } from '../messages.ts';
import type { CourseTabs } from '../pages/course-tabs.ts';
import type { SeenPages } from '../pages/seen-pages.ts';
import type { Policy } from '../policy/read-policy.ts';
import type { CalendarKeeper } from '../sync/calendar-keeper.ts';
import type { Tickets } from '../tickets/tickets.ts';
import type { Vault } from '../vault/vault.ts';

/** What the background has at hand to answer with. Everything that a test can't have for real is a function here. */
export type Desk = {
  vault: Vault;
  weeks: WeekMemory;
  tickets: Tickets;
  pages: SeenPages;
  courseTabs: CourseTabs;
  now: () => Temporal.Instant;
  isHidden: () => Promise<boolean>;
  hide: (hidden: boolean) => Promise<void>;
  /** What the district has decided. */
  policy: () => Promise<Policy>;
  tell: (tabId: number, notice: PageNotice) => Promise<'heard' | 'gone'>;
  /** The connected account's calendars; without one nothing is asked of Google. */
  calendars: CalendarKeeper;
  isConnected: () => Promise<boolean>;
  tellCards: (notice: PageNotice) => Promise<unknown>;
  openTab: (url: string, openerTabId: number | null) => Promise<unknown>;
  plannerUrl: string;
  /** Words for what leaves the device, in the therapist's language. */
  words: {
    eventTitle: () => string;
    day: (date: LocalDate) => string;
    time: (span: MinuteSpan) => string;
    routine: (kind: RoutineKindId) => string;
  };
};

/** The wall clock in a zone. */
export function localNow(at: Temporal.Instant, zone: string): LocalNow {
  const local = at.toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString() as LocalDate, minute: local.hour * 60 + local.minute };
}
