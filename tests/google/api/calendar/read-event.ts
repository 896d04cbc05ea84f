import type { CalendarEntry } from '../../shared/wire.ts';
import type { EventMore, StoredEvent } from '../../store/stored-event.ts';
import { ApiError, invalid } from '../api-error.ts';
import type { ApiEvent, ApiEventTime } from '../google-types.ts';

/** What the store takes, read from the body of a request. */
export type ReadEvent = Pick<
  StoredEvent,
  'title' | 'allDay' | 'start' | 'end' | 'zone' | 'guests' | 'busy' | 'response' | 'more'
> & { location?: string; description?: string; rule?: string; cancelledStarts: string[] };

const OWN_FIELDS = [
  'reminders',
  'guestsCanInviteOthers',
  'guestsCanModify',
  'guestsCanSeeOtherGuests',
  'source',
  'colorId',
];

/** Reads an event as a client sends it, as strictly as Google does. */
export function readEvent(body: unknown, calendar: CalendarEntry, calendarZone: string): ReadEvent {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid('Bad Request');
  const event = body as ApiEvent;
  if (!event.end) throw new ApiError(400, 'required', 'Missing end time.');
  if (!event.start) throw new ApiError(400, 'required', 'Missing start time.');
  const zone = event.start.timeZone ?? calendarZone;
  const start = readTime(event.start, zone);
  const end = readTime(event.end, zone);
  if (start.includes('T') !== end.includes('T'))
    throw invalid('Start and end times must either both be date or both be dateTime.');
  if (end < start)
    throw new ApiError(400, 'timeRangeEmpty', 'The specified time range is empty.', { domain: 'calendar' });
  const recurrence = readRecurrence(event, zone);
  const self = event.attendees?.find(({ email, self }) => self || email === calendar.id);
  return {
    title: event.summary ?? '',
    allDay: !start.includes('T'),
    start,
    end,
    zone,
    guests: (event.attendees ?? []).flatMap((one) => (one.email && one !== self ? [one.email] : [])),
    busy: event.transparency !== 'transparent',
    response: readResponse(self?.responseStatus),
    more: readMore(event),
    ...(event.location && { location: event.location }),
    ...(event.description && { description: event.description }),
    ...recurrence,
  };
}

function readTime(time: ApiEventTime, zone: string): string {
  if (time.date && !time.dateTime) return Temporal.PlainDate.from(time.date).toString();
  if (!time.dateTime || time.date) throw invalid('Invalid start or end time.');
  try {
    const local = /(Z|[+-]\d\d:\d\d)$/.test(time.dateTime)
      ? Temporal.Instant.from(time.dateTime).toZonedDateTimeISO(zone).toPlainDateTime()
      : Temporal.PlainDateTime.from(time.dateTime);
    return local.toString({ smallestUnit: 'minute' });
  } catch {
    throw invalid('Invalid start or end time.');
  }
}

function readRecurrence(event: ApiEvent, zone: string): { rule?: string; cancelledStarts: string[] } {
  const lines = event.recurrence ?? [];
  if (lines.length === 0) return { cancelledStarts: [] };
  if (event.start?.dateTime && !event.start.timeZone) {
    throw new ApiError(400, 'required', 'Missing time zone definition for start time.');
  }
  const rule = lines.find((line) => line.startsWith('RRULE:'));
  if (!rule || !/FREQ=(WEEKLY|DAILY)/.test(rule)) throw invalid('Invalid recurrence rule.');
  const cancelledStarts = lines
    .filter((line) => line.startsWith('EXDATE'))
    .flatMap((line) => line.slice(line.indexOf(':') + 1).split(','))
    .map((text) => readCompactTime(text, zone));
  return { rule, cancelledStarts };
}

/** `20261118T091000` is local, with a Z it is UTC, `20261118` a date. */
function readCompactTime(text: string, zone: string): string {
  const long = text.replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3').replace(/T(\d\d)(\d\d)(\d\d)/, 'T$1:$2:$3');
  if (!long.includes('T')) return long;
  return readTime({ dateTime: long }, zone);
}

const RESPONSES = ['accepted', 'needsAction', 'tentative', 'declined'] as const;

function readResponse(text: string | undefined): StoredEvent['response'] {
  return RESPONSES.find((response) => response === text) ?? 'accepted';
}

/** Keys longer than 44 characters are dropped and values cut at 1024, without a word. */
function readProperties(given: Record<string, string>): Record<string, string> {
  const kept = Object.entries(given).filter(([key]) => key.length <= 44);
  return Object.fromEntries(kept.map(([key, value]) => [key, value.slice(0, 1024)]));
}

function readMore(event: ApiEvent): EventMore {
  const { extendedProperties: properties, visibility } = event;
  const asSent = Object.entries(event).filter(([name]) => OWN_FIELDS.includes(name));
  return {
    ...(event.status === 'tentative' && { status: 'tentative' as const }),
    ...(visibility && { visibility: visibility as EventMore['visibility'] & string }),
    ...(properties?.private && { privateProperties: readProperties(properties.private) }),
    ...(properties?.shared && { sharedProperties: readProperties(properties.shared) }),
    asSent: Object.fromEntries(asSent),
  };
}

/** Objects merge, null deletes, arrays are replaced whole. */
export function mergePatch(before: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(before) ? { ...before } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else merged[name] = mergePatch(merged[name], value);
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
