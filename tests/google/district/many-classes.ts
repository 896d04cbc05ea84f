import type { CalendarEntry } from '../shared/wire.ts';
import type { NewEvent } from '../store/stored-event.ts';
import { timesOn } from './block.ts';
import { CALENDARS, THERAPIST } from './calendars.ts';
import { CALENDAR_COLORS } from './colors.ts';
import type { District } from './district.ts';

/** Routines of a day, each on the five days of a week. */
const ROUTINES_A_DAY = 12;
const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR'];
const FIRST_MINUTE = 7 * 60 + 45;
const MINUTES_EACH = 30;

/**
 * A district with so many classes whose calendars each have 60 events a week for so many weeks from `monday` on, as
 * weekly series, for measuring.
 */
export function manyClasses(classes: number, weeks: number, monday: string): District {
  const ids = Array.from(
    { length: classes },
    (_, at) => `c_class${String(at).padStart(2, '0')}@group.calendar.google.com`,
  );
  const own = CALENDARS.filter(({ primary }) => primary);
  return {
    account: THERAPIST,
    zone: 'America/New_York',
    calendars: [...own, ...ids.map(classCalendar)],
    events: ids.flatMap((id) => seriesOf(id, weeks, monday)),
  };
}

function classCalendar(id: string, at: number): CalendarEntry {
  return { id, name: `Class ${at + 1}`, rgb: CALENDAR_COLORS.teal, access: 'reader', selected: false, primary: false };
}

function seriesOf(calendarId: string, weeks: number, monday: string): NewEvent[] {
  return DAY_CODES.flatMap((code, day) =>
    Array.from({ length: ROUTINES_A_DAY }, (_, at): NewEvent => {
      const start = FIRST_MINUTE + at * MINUTES_EACH;
      const date = Temporal.PlainDate.from(monday).add({ days: day }).toString();
      return {
        calendarId,
        title: `Routine ${at + 1}`,
        location: 'Room 12',
        ...timesOn(date, `${clock(start)}-${clock(start + MINUTES_EACH)}`),
        rule: `RRULE:FREQ=WEEKLY;COUNT=${weeks};BYDAY=${code}`,
      };
    }),
  );
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
