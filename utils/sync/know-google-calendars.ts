import { asId, type CalendarId } from '../domain/ids.ts';
import type { GoogleCalendar } from '../google/calendar/shapes.ts';
import type { CalendarAccess, KnownCalendar } from '../records/calendar.ts';
import type { Vault } from '../vault/vault.ts';

/** Keeps what an account's list says of its calendars, so that a person can tell which is which. */
export async function knowGoogleCalendars(vault: Vault, listed: readonly GoogleCalendar[], now: string): Promise<void> {
  for (const calendar of listed.filter(({ hidden }) => !hidden)) {
    const id = asId<CalendarId>(calendar.id);
    await vault.change('calendars', id, (before) => {
      const after = known(id, before, calendar, now);
      return before && JSON.stringify(before) === JSON.stringify(after) ? before : after;
    });
  }
}

function known(id: CalendarId, before: KnownCalendar | null, calendar: GoogleCalendar, now: string): KnownCalendar {
  const access = accessOf(calendar.accessRole);
  return {
    ...(before ?? { source: 'google', sampleTitles: [], seenAt: now, hiddenTitles: false }),
    id,
    color: calendar.backgroundColor ?? before?.color ?? null,
    zone: calendar.timeZone ?? before?.zone ?? Temporal.Now.timeZoneId(),
    ...(access === 'times' && { hiddenTitles: true }),
    name: calendar.summaryOverride ?? calendar.summary,
    access,
  };
}

/** A role that nobody has heard of may at least read. */
function accessOf(role: string): CalendarAccess {
  if (role === 'owner') return 'owner';
  if (role === 'writer' || role === 'writerWithoutPrivateAccess') return 'writer';
  return role === 'freeBusyReader' ? 'times' : 'reader';
}
