import { asId, type CalendarId, type EventId } from '../../domain/ids.ts';
import { failed, ok, type Result } from '../../domain/result.ts';

/** Which event of which calendar a chip stands for. */
export type ChipIdentity = {
  eventId: EventId;
  calendarId: CalendarId;
  /** Set when it is one occurrence of a repeating event. */
  seriesId?: string;
};

export type NoIdentity = 'task' | 'working-location' | 'not-an-event-id';

const TASK = /^(ttb_|tasks[_.])/;
const WORKING_LOCATION = '_WL_';

/** Endings that Google shortens in the ids of its chips. */
const LONG_HOSTS: Readonly<Record<string, string>> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
  v: 'group.v.calendar.google.com',
};

/** One occurrence: the series, then its original start, which a moved occurrence keeps. */
const OCCURRENCE = /^(.+)_\d{8}(?:T\d{6}Z)?$/;

/** What a `data-eventid` names: unpadded base64 of `"<eventId> <calendarId>"` (dom.md section 4). */
export function readChipId(chipId: string): Result<ChipIdentity, NoIdentity> {
  if (TASK.test(chipId)) return failed('task');
  if (chipId.startsWith(WORKING_LOCATION)) return failed('working-location');
  const text = decodeBase64(chipId);
  if (text === null) return failed('not-an-event-id');
  if (TASK.test(text)) return failed('task');
  const [eventId, calendar, ...more] = text.split(' ');
  if (!eventId || !calendar || more.length > 0) return failed('not-an-event-id');
  const calendarId = lengthen(calendar);
  if (calendarId === null) return failed('not-an-event-id');
  const seriesId = OCCURRENCE.exec(eventId)?.[1];
  return ok({
    eventId: asId<EventId>(eventId),
    calendarId: asId<CalendarId>(calendarId),
    ...(seriesId === undefined ? {} : { seriesId }),
  });
}

/** The full calendar id, or null when it is no mail address. */
function lengthen(calendarId: string): string | null {
  const at = calendarId.lastIndexOf('@');
  const host = calendarId.slice(at + 1);
  if (at < 1 || host === '') return null;
  return `${calendarId.slice(0, at)}@${LONG_HOSTS[host] ?? host}`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text in unpadded base64, of either alphabet; null when it is none. */
export function decodeBase64(encoded: string): string | null {
  try {
    const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    // Nearly every id is plain ASCII, which needs no decoding: a week has hundreds.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
    if (/^[\x00-\x7f]*$/.test(bytes)) return bytes;
    return utf8.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return null;
  }
}
