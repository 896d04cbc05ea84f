import type { CalendarEvent } from '../domain/calendar-event.ts';
import type { CalendarId } from '../domain/ids.ts';
import { addDays, type DateRange, isWithin, type LocalDate, mondayOf } from '../domain/local-date.ts';
import { currentPolicy } from '../policy/current-policy.ts';
import { type EventPage, eventPageIdOf } from '../records/event-page.ts';
import { eventsFromPastedWeek } from '../sources/pasted/events-from-pasted-week.ts';
import type { Vault } from '../vault/vault.ts';

export type StoredEvents = {
  events: CalendarEvent[];
  /** The same events; every calendar that was asked for is in it. */
  byCalendar: Map<CalendarId, CalendarEvent[]>;
  /** How old the oldest day of the range is that was ever seen; null: none ever was. Pasted lines do not age. */
  seenAt: Record<CalendarId, string | null>;
};

/** What is known of these calendars on the days of the range. Throws what the vault throws. */
export async function eventsFor(
  vault: Vault,
  calendarIds: readonly CalendarId[],
  range: DateRange,
): Promise<StoredEvents> {
  const ids = [...new Set(calendarIds)];
  const mondays = mondaysIn(range);
  const [pages, pasted, syncs] = await Promise.all([
    vault.readSome(
      'eventPages',
      ids.flatMap((id) => mondays.map((monday) => eventPageIdOf(id, monday))),
    ),
    vault.readSome('pastedWeeks', ids),
    vault.readSome('calendarSyncs', ids),
  ]);
  const pagesOf = Map.groupBy(pages, (page) => page.calendarId);
  const pastedOf = new Map(pasted.map((week) => [week.id, week]));

  const byCalendar = new Map<CalendarId, CalendarEvent[]>();
  const seenAt: Record<CalendarId, string | null> = {};
  // What came from a source that the district has closed since is kept and not used.
  const { sources } = await currentPolicy();
  for (const id of ids) {
    const week = sources.includes('pasted') ? pastedOf.get(id) : undefined;
    const seen = pagesOf.get(id) ?? [];
    const known = week ? eventsFromPastedWeek(week, range) : eventsOfPages(seen, range);
    byCalendar.set(
      id,
      known.filter(({ source }) => sources.includes(source)),
    );
    const sync = syncs.find((one) => one.id === id && one.from <= range.from && one.until >= range.until);
    // An account that says "nothing has changed" has seen every day.
    seenAt[id] = week ? week.pastedAt : later(oldestSighting(seen, range), sync?.syncedAt ?? null);
  }
  return { events: [...byCalendar.values()].flat(), byCalendar, seenAt };
}

/** The Monday of each week that the range touches. */
export function mondaysIn({ from, until }: DateRange): LocalDate[] {
  const mondays: LocalDate[] = [];
  for (let monday = mondayOf(from); monday < until; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

function eventsOfPages(pages: readonly EventPage[], range: DateRange): CalendarEvent[] {
  const timed: CalendarEvent[] = [];
  const allDay = new Map<string, CalendarEvent & { allDay: true }>();
  for (const event of pages.flatMap((page) => page.events)) {
    if (!event.allDay) {
      if (isWithin(event.date, range)) timed.push(event);
    } else if (event.date < range.until && event.endDate > range.from) {
      const known = allDay.get(event.id);
      allDay.set(event.id, known ? joined(known, event) : event);
    }
  }
  return [...allDay.values(), ...timed];
}

/** One event of several weeks lies in the page of each, perhaps as much of it as was on screen. */
function joined<Event extends CalendarEvent & { allDay: true }>(a: Event, b: Event): Event {
  return {
    ...(a.seenAt < b.seenAt ? b : a),
    date: (a.date < b.date ? a : b).date,
    endDate: (a.endDate > b.endDate ? a : b).endDate,
  };
}

function oldestSighting(pages: readonly EventPage[], range: DateRange): string | null {
  const sightings = pages.flatMap(({ seenDays }) =>
    // The keys of this object are dates, which its schema has checked.
    Object.entries(seenDays).flatMap(([date, seenAt]) => (isWithin(date as LocalDate, range) ? [seenAt] : [])),
  );
  return sightings.reduce<string | null>((oldest, at) => (oldest === null || at < oldest ? at : oldest), null);
}

function later(a: string | null, b: string | null): string | null {
  return a !== null && b !== null && a < b ? b : (a ?? b);
}
