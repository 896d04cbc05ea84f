import type { CalendarEvent } from '../domain/calendar-event.ts';
import type { CalendarId } from '../domain/ids.ts';
import { addDays, datesIn, type LocalDate, mondayOf } from '../domain/local-date.ts';
import type { SeenPage } from '../messages.ts';
import { type EventPage, eventPageIdOf } from '../records/event-page.ts';
import { eventsFromPage } from '../sources/page/events-from-page.ts';
import type { Vault } from '../vault/vault.ts';
import { knowCalendar } from './know-calendar.ts';
import { isSameButForTime, type WeekSighting, withSighting } from './with-sighting.ts';

/** Being seen again is written down at most this often: a page settles many times a minute. */
const SIGHTING_RESOLUTION_MS = 5 * 60_000;

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
  const mondays = [...new Set(shown.flatMap(weeksOf))];
  const weeks = await Promise.all(
    mondays.map((monday) => {
      const events = shown.filter((event) => weeksOf(event).includes(monday));
      return keepWeek(vault, calendarId, monday, { events, dates: onScreen.get(monday) ?? [], allDayFolded, now });
    }),
  );
  await forgetElsewhere(
    vault,
    weeks.flatMap(({ gone }) => gone),
    mondays,
  );
  return weeks.some(({ didChange }) => didChange);
}

async function keepWeek(vault: Vault, calendarId: CalendarId, monday: LocalDate, sighting: WeekSighting) {
  const id = eventPageIdOf(calendarId, monday);
  let outcome = { didChange: false, gone: [] as CalendarEvent[] };
  await vault.change('eventPages', id, (before) => {
    const next = withSighting(before ?? { id, calendarId, monday, seenDays: {}, events: [] }, sighting);
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

/** The Monday of each week in which an event lies. What is known to go on belongs to weeks that are not on screen, too. */
function weeksOf(event: CalendarEvent): LocalDate[] {
  if (!event.allDay) return [mondayOf(event.date)];
  const last = addDays(event.endDate, -1);
  return [...new Set(datesIn({ from: mondayOf(event.date), until: addDays(last, 1) }).map(mondayOf))];
}

function isFresh({ seenDays }: EventPage, { dates, now }: WeekSighting): boolean {
  const nowMs = Temporal.Instant.from(now).epochMilliseconds;
  return dates.every((date) => {
    const seenAt = seenDays[date];
    return seenAt !== undefined && nowMs - Temporal.Instant.from(seenAt).epochMilliseconds < SIGHTING_RESOLUTION_MS;
  });
}
