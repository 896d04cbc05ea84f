import type { CalendarEvent } from '../domain/calendar-event.ts';
import type { CalendarId } from '../domain/ids.ts';
import { addDays, type DateRange, datesIn, type LocalDate, mondayOf } from '../domain/local-date.ts';
import { eventPageIdOf } from '../records/event-page.ts';
import { eventsFromIcs } from '../sources/ics/events-from-ics.ts';
import type { FileCalendar } from '../sources/ics/read-calendar.ts';
import type { Edit, Vault } from '../vault/vault.ts';
import { mondaysIn } from './events-for.ts';

const MOST_SAMPLES = 5;
const WEEKS_BACK = 2;
/** A school year. */
const WEEKS_AHEAD = 40;

export type KeptFile = { calendarId: CalendarId; events: number; leftOut: number };

type Reading = { calendarId: CalendarId; name: string; calendar: FileCalendar; zone: string; now: Temporal.Instant };

/**
 * Keeps what a calendar file says, week by week, as if all of it had been seen on a screen: of these weeks it replaces
 * everything that was known of this calendar. Idempotent. Throws what the vault throws.
 */
export async function keepFileCalendar(
  vault: Vault,
  { calendarId, name, calendar, zone: fallback, now }: Reading,
): Promise<KeptFile> {
  const zone = calendar.zone ?? fallback;
  const seenAt = now.toString({ smallestUnit: 'millisecond' });
  const monday = mondayOf(now.toZonedDateTimeISO(zone).toPlainDate().toString() as LocalDate);
  const range = { from: addDays(monday, -7 * WEEKS_BACK), until: addDays(monday, 7 * WEEKS_AHEAD) };
  const { events, leftOut } = eventsFromIcs(calendar, { calendarId, range, zone, seenAt });
  const before = await vault.read('calendars', calendarId);
  const titles = [...new Set(events.flatMap(({ title }) => (title ? [title.slice(0, 60)] : [])))];
  await vault.apply([
    ...pagesOf(calendarId, events, { range, seenAt }),
    {
      store: 'calendars',
      write: {
        ...before,
        id: calendarId,
        source: 'ics',
        name,
        color: before?.color ?? null,
        sampleTitles: titles.slice(0, MOST_SAMPLES),
        seenAt,
        zone,
        hiddenTitles: events.length > 0 && titles.length === 0,
      },
    },
  ]);
  return { calendarId, events: events.length, leftOut };
}

/** A page for each week, also for those without events: that nothing is there is known, too. */
function pagesOf(
  calendarId: CalendarId,
  events: readonly CalendarEvent[],
  { range, seenAt }: { range: DateRange; seenAt: string },
): Edit[] {
  const ofWeek = new Map<LocalDate, CalendarEvent[]>(mondaysIn(range).map((monday) => [monday, []]));
  for (const event of events) {
    const last = event.allDay ? addDays(event.endDate, -1) : event.date;
    for (let monday = mondayOf(event.date); monday <= last; monday = addDays(monday, 7)) {
      ofWeek.get(monday)?.push(event);
    }
  }
  return [...ofWeek].map(([monday, inWeek]) => {
    const dates = datesIn({ from: monday, until: addDays(monday, 7) });
    const seenDays = Object.fromEntries(dates.map((date) => [date, seenAt]));
    return {
      store: 'eventPages',
      write: { id: eventPageIdOf(calendarId, monday), calendarId, monday, seenDays, events: inWeek },
    };
  });
}
