import type { WriteScope } from '../google/calendar/calendar-api.ts';
import { scopes } from '../google/scopes.ts';
import type { CalendarWrite } from '../records/calendar-write.ts';

/** The smaller right where it does. */
export function scopeOf({ isOurCalendar }: Pick<CalendarWrite, 'isOurCalendar'>): WriteScope {
  return isOurCalendar ? scopes.ownCalendar : scopes.ownedCalendars;
}
