import type { NewEvent } from '../store/stored-event.ts';
import { type Block, type Once, onceOn, seriesOf } from './block.ts';
import { CALENDAR_IDS, CALENDARS, THERAPIST } from './calendars.ts';
import { ROOM_4, ROOM_4_ONCE } from './classes/room4.ts';
import { RIVERA, RIVERA_ONCE, ROOM_12, ROOM_12_CANCELLED, ROOM_12_ONCE } from './classes/room12.ts';
import { ROOM_21, ROOM_21_CANCELLED, ROOM_21_ONCE } from './classes/room21.ts';
import { CHEN, ROOM_30, ROOM_30_CANCELLED, ROOM_30_ONCE } from './classes/room30.ts';
import { COURSES } from './courses.ts';
import type { District } from './district.ts';
import { LINCOLN, OAK_HILL } from './schools.ts';
import { OWN, OWN_ONCE } from './therapist.ts';

/** A small district: two schools, four classes, and the calendars that one therapist sees. */
export function riverbend(): District {
  return {
    account: THERAPIST,
    zone: 'America/New_York',
    calendars: CALENDARS,
    courses: COURSES,
    events: [
      ...eventsOf(CALENDAR_IDS.own, { blocks: OWN, once: OWN_ONCE }),
      ...eventsOf(CALENDAR_IDS.room12, { blocks: ROOM_12, cancelled: ROOM_12_CANCELLED, once: ROOM_12_ONCE }),
      ...eventsOf(CALENDAR_IDS.rivera, { blocks: RIVERA, cancelled: ROOM_12_CANCELLED, once: RIVERA_ONCE }),
      ...eventsOf(CALENDAR_IDS.lincoln, { once: LINCOLN }),
      ...eventsOf(CALENDAR_IDS.room4, { blocks: ROOM_4, once: ROOM_4_ONCE }),
      ...eventsOf(CALENDAR_IDS.oakHill, { once: OAK_HILL }),
      ...eventsOf(CALENDAR_IDS.room21, { blocks: ROOM_21, cancelled: ROOM_21_CANCELLED, once: ROOM_21_ONCE }),
      ...eventsOf(CALENDAR_IDS.room30, { blocks: ROOM_30, cancelled: ROOM_30_CANCELLED, once: ROOM_30_ONCE }),
      ...eventsOf(CALENDAR_IDS.chen, { blocks: CHEN }),
    ],
  };
}

interface CalendarContent {
  blocks?: readonly Block[];
  once?: readonly Once[];
  cancelled?: readonly string[];
}

function eventsOf(calendarId: string, { blocks = [], once = [], cancelled = [] }: CalendarContent): NewEvent[] {
  return [
    ...blocks.map((block) => seriesOf(block, calendarId, cancelled)),
    ...once.map((event) => onceOn(event, calendarId)),
  ];
}
