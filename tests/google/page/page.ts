import type { CalendarEntry, EventInstance, PageOptions, PageStart, ViewKind } from '../shared/wire.ts';
import { Clock } from './clock.ts';
import { EventShelf } from './event-shelf.ts';
import { type Words, wordsFor } from './language/words.ts';

/** What every part of the page needs. */
export interface Page {
  start: PageStart;
  options: PageOptions;
  clock: Clock;
  words: Words;
  events: EventShelf;
  calendarOf: (instance: EventInstance) => CalendarEntry;
  ownerName: (calendar: CalendarEntry) => string;
  /** Shows another view or date: the address first, then the page. */
  goTo: (view: ViewKind, date: string) => void;
  openEditPage: (chipId: string | null, search: string) => void;
}

export type Navigation = Pick<Page, 'goTo' | 'openEditPage'>;

export function createPage(start: PageStart, navigation: Navigation): Page {
  const events = new EventShelf(start);
  return {
    start,
    options: start.options,
    clock: new Clock(start.options),
    words: wordsFor(start.options),
    events,
    calendarOf: ({ calendarId }) => events.calendar(calendarId),
    ownerName: (calendar) => (calendar.primary ? start.account.name : calendar.name),
    ...navigation,
  };
}
