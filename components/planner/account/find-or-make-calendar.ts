import { ok, type Result } from '../../../utils/domain/result.ts';
import type { CalendarApi } from '../../../utils/google/calendar/calendar-api.ts';
import type { GoogleProblem } from '../../../utils/google/http/problem.ts';

/**
 * The calendar of this name that the person owns, made if there is none. Looked for first: Google gives a new calendar
 * an id of its own, so a lost answer would else leave two.
 */
export async function findOrMakeCalendar(
  api: Pick<CalendarApi, 'calendars' | 'makeCalendar'>,
  name: string,
  zone: string,
): Promise<Result<string, GoogleProblem>> {
  const listed = await api.calendars();
  if (!listed.ok) return listed;
  const found = listed.value.find(({ summary, accessRole }) => summary === name && accessRole === 'owner');
  if (found) return ok(found.id);
  const made = await api.makeCalendar(name, zone);
  return made.ok ? ok(made.value.id) : made;
}
