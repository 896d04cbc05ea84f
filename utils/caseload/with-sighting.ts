import type { AllDayEvent, CalendarEvent, TimedEvent } from '../domain/calendar-event.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { MINUTES_A_DAY } from '../domain/minutes.ts';
import type { EventPage } from '../records/event-page.ts';
import { withEvents } from './event-pages.ts';

/** One calendar in one week as it is on screen. */
export type WeekSighting = {
  events: CalendarEvent[];
  /** The days of the week that are on screen; none: the week is only known to be reached by an event seen elsewhere. */
  dates: LocalDate[];
  allDayFolded: boolean;
  /** Instant of the sighting. */
  now: string;
};

/** The page after a sighting: on the days that are on screen it is what was seen, on the others what it was. */
export function withSighting(page: EventPage, { events, dates, allDayFolded, now }: WeekSighting): EventPage {
  const onScreen = new Set(dates);
  const seen = new Map(events.map((event) => [keyOf(event), event]));
  const seenIds = Map.groupBy(events, (event) => event.id);

  const staying = page.events.filter((stored) => {
    if (seen.has(keyOf(stored))) return false;
    if (stored.allDay) return allDayFolded || !dates.some((date) => covers(stored, date));
    if (onScreen.has(stored.date)) return false;
    // The same event was seen on another day: it has moved there, unless that is the other half of a night.
    return (seenIds.get(stored.id) ?? []).every((other) => !other.allDay && isOverMidnight(stored, other));
  });
  const known = new Map(page.events.map((stored) => [keyOf(stored), stored]));
  const arriving = [...seen.values()].map((event) => {
    const stored = known.get(keyOf(event));
    return withWhatGoogleSaid(wholeSpan(event, stored, dates), stored);
  });
  const seenDays = { ...page.seenDays, ...Object.fromEntries(dates.map((date) => [date, now])) };
  return withEvents({ ...page, seenDays }, [...staying, ...arriving]);
}

/** Whether nothing but the instants of the sightings differs. */
export function isSameButForTime(a: EventPage, b: EventPage): boolean {
  if (a.events.length !== b.events.length) return false;
  const days = (page: EventPage) => Object.keys(page.seenDays).sort().join();
  const facts = (page: EventPage) => JSON.stringify(page.events, (key, value) => (key === 'seenAt' ? '' : value));
  return days(a) === days(b) && facts(a) === facts(b);
}

/** A night's event is two chips, one a day; a day's event is one however long it is. */
function keyOf(event: CalendarEvent): string {
  return event.allDay ? event.id : `${event.id} ${event.date}`;
}

function covers({ date: from, endDate }: AllDayEvent, date: LocalDate): boolean {
  return from <= date && date < endDate;
}

function isOverMidnight(a: TimedEvent, b: TimedEvent): boolean {
  const [first, second] = a.date < b.date ? [a, b] : [b, a];
  return first.endMinute === MINUTES_A_DAY && second.startMinute === 0 && addDays(first.date, 1) === second.date;
}

/** A bar that touches the edge of the screen may go on behind it, as far as it was known to. */
function wholeSpan(seen: CalendarEvent, stored: CalendarEvent | undefined, dates: readonly LocalDate[]): CalendarEvent {
  const [first] = dates;
  const last = dates.at(-1);
  if (!seen.allDay || !stored?.allDay || first === undefined || last === undefined) return seen;
  return {
    ...seen,
    date: seen.date <= first && stored.date < seen.date ? stored.date : seen.date,
    endDate: seen.endDate > last && stored.endDate > seen.endDate ? stored.endDate : seen.endDate,
  };
}

/** A page does not say who is busy, nor where; an account did, and a sighting of the same event takes none of it back. */
function withWhatGoogleSaid(seen: CalendarEvent, stored: CalendarEvent | undefined): CalendarEvent {
  if (stored?.source !== 'google') return seen;
  const { source, busy, location } = stored;
  return { ...seen, source, busy, ...(location !== undefined && { location }) };
}
