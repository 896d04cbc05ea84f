import type { NewEvent } from '../store/stored-event.ts';
import { timesOn } from './block.ts';
import { CALENDAR_IDS, CALENDARS, THERAPIST } from './calendars.ts';
import type { District } from './district.ts';

const MONDAY = '2026-11-16';
const SCHOOL_DAYS = 5;
const DAY_START_MINUTE = 7 * 60 + 45;
const DAY_MINUTES = 7 * 60;

/** A day's titles, good and bad for a visit; about one in eight is a routine that a handwriting goal fits. */
const TITLES = [
  'Arrival / unpack',
  'Morning Mtg',
  'ELA – Fundations',
  "Writer's Workshop",
  'Snack',
  'Math (Bridges)',
  'Lunch/Recess',
  'Specials',
  'Centers',
  'Read aloud',
  'WIN',
  'Sci / SS',
  'PLC',
  'Planning',
  'Pack up / dismissal',
  'Guided Rdg',
];

/** One school week with exactly `chips` timed events, spread over four classes and their teachers, for measuring. */
export function bigWeek(chips: number): District {
  const calendarIds = [CALENDAR_IDS.room12, CALENDAR_IDS.room4, CALENDAR_IDS.room21, CALENDAR_IDS.room30];
  const perDay = Math.ceil(chips / SCHOOL_DAYS);
  const perCalendar = Math.ceil(perDay / calendarIds.length);
  const minutesEach = Math.floor(DAY_MINUTES / perCalendar);
  const events = Array.from({ length: chips }, (_, index): NewEvent => {
    const inDay = Math.floor(index / SCHOOL_DAYS);
    const row = Math.floor(inDay / calendarIds.length);
    const date = Temporal.PlainDate.from(MONDAY)
      .add({ days: index % SCHOOL_DAYS })
      .toString();
    const start = DAY_START_MINUTE + row * minutesEach;
    return {
      calendarId: calendarIds[inDay % calendarIds.length]!,
      title: TITLES[row % TITLES.length]!,
      ...timesOn(date, `${clock(start)}-${clock(start + minutesEach)}`),
    };
  });
  const calendars = CALENDARS.map((calendar) => ({ ...calendar, selected: true }));
  return { account: THERAPIST, zone: 'America/New_York', calendars, events };
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
