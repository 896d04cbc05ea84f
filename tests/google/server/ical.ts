import type { ServerResponse } from 'node:http';
import type { EventStore } from '../store/event-store.ts';
import type { StoredEvent } from '../store/stored-event.ts';

/** The secret part of every calendar's address here. */
export const ICAL_SECRET = 'private-0123456789abcdef';

const ADDRESS = /^\/calendar\/ical\/([^/]+)\/([^/]+)\/basic\.ics$/;

/** A calendar at its iCal address, as Google serves it: series with their rules, changed occurrences as entries of their own. */
export function sendIcal(store: EventStore, pathname: string, response: ServerResponse): boolean {
  const match = ADDRESS.exec(pathname);
  if (!match?.[1]) return false;
  const id = decodeURIComponent(match[1]);
  const calendar = store.calendars.find((one) => one.id === id);
  if (!calendar || match[2] !== ICAL_SECRET) {
    response
      .writeHead(404, { 'content-type': 'text/html', 'access-control-allow-origin': '*' })
      .end('<html>Not found</html>');
    return true;
  }
  const events = store.list().filter((event) => event.calendarId === id);
  response.writeHead(200, {
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'no-store',
    // Google says no such thing: the extension gets there by a permission, and no test can press "Allow" in its prompt.
    'access-control-allow-origin': '*',
  });
  response.end(icalOf(calendar.name, store.zone, events));
  return true;
}

/** The file that the calendar's owner would export. */
export function icalOf(name: string, zone: string, events: readonly StoredEvent[]): string {
  const lines = events.flatMap(linesOf);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `X-WR-CALNAME:${name}`,
    `X-WR-TIMEZONE:${zone}`,
    ...lines,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function linesOf(event: StoredEvent): string[] {
  const { recurrence, zone, allDay } = event;
  const exceptions = Object.entries(recurrence?.exceptions ?? {});
  const canceled = exceptions.filter(([, change]) => change === 'cancelled').map(([start]) => stamp(start));
  const changed = exceptions.flatMap(([start, change]) =>
    change === 'cancelled'
      ? []
      : vevent({ ...event, ...change }, [`RECURRENCE-ID${form(zone, allDay)}:${stamp(start)}`]),
  );
  const repeats = recurrence
    ? [recurrence.rule, ...(canceled.length > 0 ? [`EXDATE${form(zone, allDay)}:${canceled.join()}`] : [])]
    : [];
  return [...vevent(event, repeats), ...changed];
}

function vevent({ id, title, start, end, zone, allDay, location }: StoredEvent, more: string[]): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@google.com`,
    `SUMMARY:${escaped(title)}`,
    `DTSTART${form(zone, allDay)}:${stamp(start)}`,
    `DTEND${form(zone, allDay)}:${stamp(end)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...more,
    'END:VEVENT',
  ];
}

function form(zone: string, allDay: boolean): string {
  return allDay ? ';VALUE=DATE' : `;TZID=${zone}`;
}

/** `'2026-11-16T09:00'` as `20261116T090000`. */
function stamp(local: string): string {
  const digits = local.replaceAll(/[-:]/g, '');
  return digits.includes('T') ? `${digits}00` : digits;
}

function escaped(text: string): string {
  return text.replaceAll(/([\\;,])/g, '\\$1').replaceAll('\n', '\\n');
}
