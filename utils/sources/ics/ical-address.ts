import { asId, type CalendarId } from '../../domain/ids.ts';
import { failed, ok, type Result } from '../../domain/result.ts';

export type IcalAddress = { address: string; calendarId: CalendarId };

const HOST = 'calendar.google.com';
/** What has to be granted before an address can be read. */
export const CALENDAR_ORIGIN = `https://${HOST}/*`;
const PATH = /^\/calendar\/ical\/([^/]{3,400})\/([^/]{1,200})\/(?:basic|full)\.ics$/;

/** Google Calendar's iCal address of a calendar, secret or public. Addresses elsewhere can't be reached from here. */
export function parseIcalAddress(text: string): Result<IcalAddress, 'not-an-address' | 'other-host'> {
  const trimmed = text.trim().replace(/^webcal:/i, 'https:');
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (url?.protocol !== 'https:') return failed('not-an-address');
  if (url.host !== HOST) return failed('other-host');
  const calendar = PATH.exec(url.pathname)?.[1];
  const id = calendar === undefined ? null : decoded(calendar);
  if (id === null || !id.includes('@')) return failed('not-an-address');
  return ok({ address: `https://${HOST}${url.pathname}`, calendarId: asId<CalendarId>(id) });
}

/** An address that can be shown: whoever has the whole of it can read the calendar. */
export function maskedAddress(address: string): string {
  const end = PATH.exec(URL.canParse(address) ? new URL(address).pathname : '')?.[2]?.slice(-4) ?? '';
  return `${HOST}/…/private-••••${end}/basic.ics`;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
