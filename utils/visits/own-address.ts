import type { Therapist } from '../domain/therapist.ts';

/** Calendars of groups, rooms and imports; only an account's own calendar has the account's address for its id. */
const NOBODYS = /\.calendar\.google\.com$/;

/** The address of the therapist's own account, by the calendar that was linked as theirs. */
export function ownAddress(therapist: Pick<Therapist, 'calendars'> | null): string | null {
  const own = therapist?.calendars.find(({ calendarId }) => calendarId.includes('@') && !NOBODYS.test(calendarId));
  return own?.calendarId ?? null;
}
