/** Endings that Google shortens in the ids of its chips. */
const SHORT_HOSTS: Record<string, string> = {
  'gmail.com': 'm',
  'group.calendar.google.com': 'g',
  'group.v.calendar.google.com': 'v',
};

function shorten(calendarId: string): string {
  const at = calendarId.lastIndexOf('@');
  const host = SHORT_HOSTS[calendarId.slice(at + 1)];
  return host ? `${calendarId.slice(0, at)}@${host}` : calendarId;
}

function lengthen(calendarId: string): string {
  const at = calendarId.lastIndexOf('@');
  const short = calendarId.slice(at + 1);
  const host = Object.keys(SHORT_HOSTS).find((name) => SHORT_HOSTS[name] === short);
  return host ? `${calendarId.slice(0, at)}@${host}` : calendarId;
}

/** Base64 of the UTF-8 bytes, without padding. */
export function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

function fromBase64(text: string): string {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

/** `data-eventid` of a chip. */
export function chipId(eventId: string, calendarId: string): string {
  return base64(`${eventId} ${shorten(calendarId)}`);
}

/** What `chipId` was made of. */
export function readChipId(id: string): { eventId: string; calendarId: string } {
  const [eventId = '', calendarId = ''] = fromBase64(id).split(' ');
  return { eventId, calendarId: lengthen(calendarId) };
}

/** The suffix of one occurrence: its original start, UTC for timed events, the date for all-day ones. */
export function occurrenceSuffix(originalStart: Temporal.ZonedDateTime | Temporal.PlainDate): string {
  if (originalStart instanceof Temporal.PlainDate) return compact(originalStart.toString());
  return compact(originalStart.toInstant().toString({ smallestUnit: 'second' }));
}

function compact(isoText: string): string {
  return isoText.replaceAll('-', '').replaceAll(':', '');
}
