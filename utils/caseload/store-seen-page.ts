import type { CalendarEvent } from '../domain/calendar-event.ts';
import type { CalendarId } from '../domain/ids.ts';
import { addDays, type LocalDate, mondayOf } from '../domain/local-date.ts';
import type { SeenPage } from '../messages.ts';
import { type EventPage, eventPageIdOf } from '../records/event-page.ts';
import { eventsFromPage } from '../sources/page/events-from-page.ts';
import type { Vault } from '../vault/vault.ts';
import { eventPageOf } from './event-pages.ts';
import { mondaysIn } from './events-for.ts';
import { knowCalendar } from './know-calendar.ts';
import { isSameButForTime, type WeekSighting, withSighting } from './with-sighting.ts';

/** Being seen again is written down at most this often: a page settles many times a minute. */
const SIGHTING_RESOLUTION_MS = 5 * 60_000;

/** "School year" is a year; what goes on for longer is somebody's slip. */
const LONGEST_EVENT_DAYS = 400;

/**
 * Keeps what is on screen. Absence is not evidence (an unticked calendar and an emptied week look alike): only of a
 * calendar that shows an event in a week are that week's days on screen replaced; all else stays as it was. Idempotent.
 * `now` is an instant, ISO 8601 in UTC. Throws what the vault throws.
 */
export async function storeSeenPage(
  vault: Vault,
  seen: SeenPage,
  now: string,
): Promise<{ changedCalendars: CalendarId[] }> {
  const events = eventsFromPage(seen, now);
  const byCalendar = Map.groupBy(events, (event) => event.calendarId);
  const changed = await Promise.all(
    [...byCalendar].map(async ([calendarId, shown]) => {
      const [didChange] = await Promise.all([
        keepShown(vault, calendarId, shown, seen, now),
        knowCalendar(vault, calendarId, seen, now),
      ]);
      return didChange ? [calendarId] : [];
    }),
  );
  return { changedCalendars: changed.flat() };
}

/** Whether anything of this calendar is new, other than the time of the sighting. */
async function keepShown(
  vault: Vault,
  calendarId: CalendarId,
  shown: CalendarEvent[],
  { dates, allDayFolded = false }: SeenPage,
  now: string,
): Promise<boolean> {
  const onScreen = Map.groupBy(dates, mondayOf);
  const byWeek = groupByWeek(shown);
  const weeks = await Promise.all(
    [...byWeek].map(([monday, events]) =>
      keepWeek(vault, calendarId, monday, { events, dates: onScreen.get(monday) ?? [], allDayFolded, now }),
    ),
  );
  const gone = weeks.flatMap((week) => week.gone);
  await forgetElsewhere(vault, gone, [...byWeek.keys()]);
  return weeks.some(({ didChange }) => didChange);
}

async function keepWeek(vault: Vault, calendarId: CalendarId, monday: LocalDate, sighting: WeekSighting) {
  const id = eventPageIdOf(calendarId, monday);
  let outcome = { didChange: false, gone: [] as CalendarEvent[] };
  await vault.change('eventPages', id, (before) => {
    const next = withSighting(before ?? eventPageOf(calendarId, monday), sighting);
    const isSame = before !== null && isSameButForTime(before, next);
    const ids = new Set(next.events.map((event) => event.id));
    outcome = { didChange: !isSame, gone: before?.events.filter((event) => !ids.has(event.id)) ?? [] };
    return isSame && isFresh(before, sighting) ? before : next;
  });
  return outcome;
}

/** What is gone from a week that is on screen is gone from the weeks that it went on into, too. */
async function forgetElsewhere(vault: Vault, gone: readonly CalendarEvent[], seenMondays: LocalDate[]): Promise<void> {
  for (const event of gone) {
    for (const monday of weeksOf(event).filter((monday) => !seenMondays.includes(monday))) {
      await vault.change('eventPages', eventPageIdOf(event.calendarId, monday), (page) =>
        page?.events.some(({ id }) => id === event.id)
          ? { ...page, events: page.events.filter(({ id }) => id !== event.id) }
          : page,
      );
    }
  }
}

/** By Monday. What is known to go on belongs to weeks that are not on screen, too. */
function groupByWeek(events: readonly CalendarEvent[]): Map<LocalDate, CalendarEvent[]> {
  const weeks = new Map<LocalDate, CalendarEvent[]>();
  // Events of a day are many, its days few: each date is worked out once.
  for (const ofSpan of Map.groupBy(events, spanOf).values()) {
    for (const monday of ofSpan[0] ? weeksOf(ofSpan[0]) : []) {
      weeks.set(monday, [...(weeks.get(monday) ?? []), ...ofSpan]);
    }
  }
  return weeks;
}

function spanOf(event: CalendarEvent): string {
  return event.allDay ? `${event.date} ${event.endDate}` : event.date;
}

function weeksOf(event: CalendarEvent): LocalDate[] {
  if (!event.allDay) return [mondayOf(event.date)];
  const weeks = mondaysIn({ from: event.date, until: addDays(event.date, LONGEST_EVENT_DAYS) });
  return weeks.filter((monday) => monday < event.endDate);
}

function isFresh({ seenDays }: EventPage, { dates, now }: WeekSighting): boolean {
  const nowMs = Temporal.Instant.from(now).epochMilliseconds;
  return dates.every((date) => {
    const seenAt = seenDays[date];
    return seenAt !== undefined && nowMs - Temporal.Instant.from(seenAt).epochMilliseconds < SIGHTING_RESOLUTION_MS;
  });
}
