import { eventPageOf, withEvents } from '../caseload/event-pages.ts';
import { mondaysIn } from '../caseload/events-for.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { addDays, type DateRange, datesIn, type LocalDate, mondayOf } from '../domain/local-date.ts';
import type { GoogleEvent } from '../google/calendar/shapes.ts';
import type { CalendarSync } from '../records/calendar-sync.ts';
import { type EventPage, eventPageIdOf } from '../records/event-page.ts';
import { eventsFromGoogle, type GoogleFacts } from '../sources/google/events-from-google.ts';
import type { Edit, Vault } from '../vault/vault.ts';

/** Everything of a window, and how far it was read: in one go, so that one is never there without the other. */
export async function keepWhole(
  vault: Vault,
  items: readonly GoogleEvent[],
  facts: GoogleFacts,
  sync: CalendarSync,
): Promise<void> {
  const byWeek = weeksOf(items, facts);
  const pages = mondaysIn(sync).map((monday): Edit => {
    const seenDays = daysOf(monday, facts.seenAt);
    return { store: 'eventPages', write: withEvents({ ...eventPageOf(sync.id, monday), seenDays }, byWeek(monday)) };
  });
  await vault.apply([...pages, { store: 'calendarSyncs', write: sync }]);
}

/**
 * What changed since the last reading. Pages first, how far it was read last: a worker that stops in between reads the
 * same changes once more, and doing them twice changes nothing.
 */
export async function keepChanges(
  vault: Vault,
  items: readonly GoogleEvent[],
  facts: GoogleFacts,
  sync: CalendarSync,
): Promise<boolean> {
  let didChange = false;
  if (items.length > 0) {
    const byWeek = weeksOf(items, facts);
    const ids = new Set<string>(items.map(({ id }) => id));
    // Of a series that was deleted whole, Google may name the series alone.
    const series = new Set(items.filter(({ status }) => status === 'cancelled').map(({ id }) => id));
    const isTouched = ({ id, seriesId }: CalendarEvent) =>
      ids.has(id) || (seriesId !== undefined && series.has(seriesId));
    for (const monday of mondaysIn(sync)) {
      const arriving = byWeek(monday);
      await vault.change('eventPages', eventPageIdOf(sync.id, monday), (before) => {
        if (arriving.length === 0 && !before?.events.some(isTouched)) return before;
        didChange = true;
        const page: EventPage = before ?? { ...eventPageOf(sync.id, monday), seenDays: daysOf(monday, facts.seenAt) };
        return withEvents(page, [...page.events.filter((event) => !isTouched(event)), ...arriving]);
      });
    }
  }
  await vault.write('calendarSyncs', sync);
  return didChange;
}

/** What a calendar can be told by, once somebody has its events. */
export function sampleTitlesOf(items: readonly GoogleEvent[], most: number): string[] {
  const titles = items.flatMap(({ summary }) => (summary?.trim() ? [summary.trim().slice(0, 60)] : []));
  return [...new Set(titles)].slice(0, most);
}

/** The events of each week of a window; those that go on for several weeks stand in each. */
function weeksOf(items: readonly GoogleEvent[], facts: GoogleFacts): (monday: LocalDate) => CalendarEvent[] {
  const events = items.flatMap((item) => eventsFromGoogle(item, facts));
  const timed = Map.groupBy(
    events.filter((event) => !event.allDay),
    ({ date }) => mondayOf(date),
  );
  const allDay = events.filter((event) => event.allDay);
  return (monday) => {
    const week: DateRange = { from: monday, until: addDays(monday, 7) };
    return [
      ...allDay.filter((event) => event.date < week.until && event.endDate > week.from),
      ...(timed.get(monday) ?? []),
    ];
  };
}

function daysOf(monday: LocalDate, at: string): EventPage['seenDays'] {
  return Object.fromEntries(datesIn({ from: monday, until: addDays(monday, 7) }).map((date) => [date, at]));
}
