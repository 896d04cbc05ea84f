import type { CalendarEntry } from '../shared/wire.ts';
import { CALENDAR_COLORS } from './colors.ts';

const GROUP = 'group.calendar.google.com';
const DISTRICT = 'riverbend.k12.example';

export const THERAPIST = { email: `d.okafor@${DISTRICT}`, name: 'D Okafor' };

export const CALENDAR_IDS = {
  own: THERAPIST.email,
  room12: `c_rm12rivera@${GROUP}`,
  rivera: `t.rivera@${DISTRICT}`,
  room4: `c_rm4kinder@${GROUP}`,
  lincoln: `c_lincolnelementary@${GROUP}`,
  room21: `c_oh21thirdgrade@${GROUP}`,
  room30: `c_oh30fifthgrade@${GROUP}`,
  chen: `w.chen@${DISTRICT}`,
  oakHill: `c_oakhillelementary@${GROUP}`,
} as const;

function calendar(id: string, name: string, rgb: string, rest: Partial<CalendarEntry> = {}): CalendarEntry {
  return { id, name, rgb, access: 'reader', selected: false, primary: false, ...rest };
}

/** What the therapist has in the list at the left; ticked is the first classroom and what belongs to it. */
export const CALENDARS: CalendarEntry[] = [
  calendar(CALENDAR_IDS.own, THERAPIST.name, CALENDAR_COLORS.slate, { access: 'owner', primary: true, selected: true }),
  calendar(CALENDAR_IDS.room12, 'Rm 12 class', CALENDAR_COLORS.amethyst, { selected: true }),
  calendar(CALENDAR_IDS.rivera, 'Ms. Rivera', CALENDAR_COLORS.graphite, { selected: true }),
  calendar(CALENDAR_IDS.lincoln, 'Lincoln Elementary', CALENDAR_COLORS.teal, { selected: true }),
  calendar(CALENDAR_IDS.room4, 'Kinder Rm 4', CALENDAR_COLORS.rose),
  calendar(CALENDAR_IDS.oakHill, 'Oak Hill School', CALENDAR_COLORS.cocoa),
  calendar(CALENDAR_IDS.room21, '3rd - Rm 21 (Oak Hill)', CALENDAR_COLORS.cobalt),
  calendar(CALENDAR_IDS.room30, 'OH Grade 5 / Rm 30', CALENDAR_COLORS.eucalyptus),
  calendar(CALENDAR_IDS.chen, 'W Chen', CALENDAR_COLORS.graphite, { access: 'freeBusyReader' }),
];
