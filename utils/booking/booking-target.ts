import type { Classroom } from '../domain/classroom.ts';
import type { CalendarId } from '../domain/ids.ts';
import type { Settings } from '../records/settings.ts';

/** Where visits go when they are booked through a connected account. */
export type BookingTarget = {
  calendarId: CalendarId;
  /** Made by us, so that the smallest right does. */
  isOurCalendar: boolean;
};

/**
 * null: visits go through Google's filled-in page, as without an account. A calendar that students, families or a
 * teacher read is never written, whatever was chosen before it became one (C7).
 */
export function bookingTarget(
  { visitCalendar }: Pick<Settings, 'visitCalendar'>,
  classrooms: readonly Pick<Classroom, 'calendars'>[],
  isConnected: boolean,
): BookingTarget | null {
  if (!visitCalendar || !isConnected) return null;
  const isShared = classrooms.some(({ calendars }) =>
    calendars.some(({ calendarId, role }) => calendarId === visitCalendar.calendarId && role !== 'mine'),
  );
  return isShared ? null : visitCalendar;
}

/** Calendars of groups, rooms and holidays, and of classes in Google Classroom: whole families read some of them. */
const NOT_A_PERSON = /(^|\.)calendar\.google\.com$/;

/**
 * The address at which a class's teacher can be invited: the teacher's own calendar, if it is a person's. null: there is
 * none, and then nobody can be invited.
 */
export function teacherAddress({ calendars }: Pick<Classroom, 'calendars'>): string | null {
  const shared = new Set(
    calendars.filter(({ role }) => role === 'class' || role === 'school').map(({ calendarId }) => calendarId),
  );
  const found = calendars.find(
    ({ calendarId, role }) => role === 'teacher' && !shared.has(calendarId) && isPerson(calendarId),
  );
  return found?.calendarId ?? null;
}

function isPerson(calendarId: string): boolean {
  const domain = /^[^@\s]+@([^@\s]+\.[^@\s]+)$/.exec(calendarId)?.[1];
  return domain !== undefined && !NOT_A_PERSON.test(domain) && !domain.endsWith('classroom.google.com');
}
