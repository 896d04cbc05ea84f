import type { CalendarEntry } from '../../shared/wire.ts';
import { ApiError, notFound } from '../api-error.ts';
import type { ApiCall } from '../api-host.ts';
import { insufficient } from '../api-host.ts';
import { shortScope } from '../scopes.ts';

/** Everything of an event, or only when it is. */
export type Sight = 'all' | 'times';

/** The calendar that the path names; `primary` is the account's own. */
export function calendarOf({ state, path }: ApiCall): CalendarEntry {
  const id = path.calendarId === 'primary' ? state.account.email : path.calendarId;
  const calendar = state.store.calendars.find((entry) => entry.id === id);
  if (!calendar) throw notFound();
  return calendar;
}

/** How much the token's scopes let through of this calendar. */
export function sightOf({ token }: ApiCall, calendar: CalendarEntry): Sight {
  const has = (...scopes: string[]) => token.scopes.some((scope) => scopes.includes(shortScope(scope)));
  if (has('calendar', 'calendar.readonly', 'calendar.events', 'calendar.events.readonly')) return 'all';
  if (calendar.access === 'owner' && has('calendar.events.owned', 'calendar.events.owned.readonly')) return 'all';
  if (calendar.appCreated && has('calendar.app.created')) return 'all';
  if (has('calendar.events.freebusy')) return 'times';
  throw insufficient();
}

/** Refuses to write where the scopes or the person's role do not reach. */
export function demandWriting({ token }: ApiCall, calendar: CalendarEntry): void {
  const has = (...scopes: string[]) => token.scopes.some((scope) => scopes.includes(shortScope(scope)));
  const reaches =
    has('calendar', 'calendar.events') ||
    (calendar.access === 'owner' && has('calendar.events.owned')) ||
    (calendar.appCreated === true && has('calendar.app.created'));
  if (!reaches) throw insufficient();
  if (calendar.access === 'owner' || calendar.access === 'writer') return;
  throw new ApiError(403, 'requiredAccessLevel', 'You need to have writer access to this calendar.', {
    domain: 'calendar',
  });
}
