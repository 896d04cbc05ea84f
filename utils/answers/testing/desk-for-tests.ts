import { asId, type CalendarId, type EventId } from '../../domain/ids.ts';
import { datesIn, type LocalDate, localDate, weekOf } from '../../domain/local-date.ts';
import { minuteOfDay } from '../../domain/minutes.ts';
import { createWeekMemory } from '../../drawing/week-memory.ts';
import type { PageNotice, SeenPage, SeenTimedChip } from '../../messages.ts';
import type { Asker } from '../../messaging/asker.ts';
import { createCourseTabs } from '../../pages/course-tabs.ts';
import { createSeenPages } from '../../pages/seen-pages.ts';
import { freePolicy } from '../../policy/read-policy.ts';
import { createTickets, type TicketArea } from '../../tickets/tickets.ts';
import { openVaultForTests } from '../../vault/testing/vault-for-tests.ts';
import type { Desk } from '../desk.ts';

export const TAB = 7;
export const MONDAY = localDate('2026-11-16');
export const fromPage: Asker = { from: 'page', tabId: TAB, document: 'page' };
export const fromCard: Asker = { from: 'own', tabId: TAB, document: 'card' };

export type DeskForTests = Desk & { told: PageNotice[]; opened: string[]; close: () => void };

/** A desk with a real vault and engine; what only a browser has is written down instead of done. */
export async function openDeskForTests(): Promise<DeskForTests> {
  const vault = await openVaultForTests();
  const lifetime = new AbortController();
  const area = memoryArea();
  const told: PageNotice[] = [];
  const opened: string[] = [];
  let hidden = false;
  let ids = 0;
  return {
    vault,
    weeks: createWeekMemory(vault, lifetime.signal),
    tickets: createTickets(area, () => `ticket${++ids}`),
    pages: createSeenPages(area),
    courseTabs: createCourseTabs(area),
    now: () => Temporal.Instant.from('2026-11-15T12:00:00Z'),
    isHidden: async () => hidden,
    hide: async (next) => {
      hidden = next;
    },
    policy: async () => freePolicy,
    calendars: { push: async () => null, sync: async () => null, stop: () => {} },
    isConnected: async () => false,
    tell: async (_, notice) => {
      told.push(notice);
      return 'heard';
    },
    tellCards: async () => {},
    openTab: async (url) => opened.push(url),
    plannerUrl: 'planner',
    words: {
      eventTitle: () => 'Room visit',
      day: (date) => date,
      time: ({ startMinute, endMinute }) => `${startMinute}-${endMinute}`,
      routine: (kind) => kind,
    },
    told,
    opened,
    close() {
      lifetime.abort();
      vault.close();
    },
  };
}

function memoryArea(): TicketArea {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => Object.fromEntries([...kept].filter(([name]) => key === null || name === key)),
    set: async (items) => {
      for (const [name, value] of Object.entries(items)) kept.set(name, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
  };
}

/** A week on the screen: the same routines Monday to Friday, `'Morning work 8:10-8:30'` a line. */
export function seenWeek(calendarId: string, lines: readonly string[], more: SeenTimedChip[] = []): SeenPage {
  const dates = datesIn(weekOf(MONDAY)).slice(0, 5);
  return {
    account: 'me@school.example',
    accountIndex: 1,
    zone: 'America/New_York',
    dates,
    timed: [...dates.flatMap((date) => lines.map((line) => chipOf(calendarId, line, date))), ...more],
    allDay: [],
  };
}

export function chipOf(calendarId: string, line: string, date: LocalDate): SeenTimedChip {
  const [, title = '', from = '', to = ''] = /^(.*) (\S+)-(\S+)$/.exec(line) ?? [];
  return {
    eventId: asId<EventId>(`${title}_${date}`.replaceAll(/\W/g, '')),
    calendarId: asId<CalendarId>(calendarId),
    seriesId: title,
    date,
    startMinute: minuteOfDay(from) ?? 0,
    endMinute: minuteOfDay(to) ?? 0,
    title,
    endConfirmed: true,
    declined: false,
  };
}
