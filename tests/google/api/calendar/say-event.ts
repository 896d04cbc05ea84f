import { base64, chipId } from '../../shared/event-id.ts';
import type { CalendarEntry } from '../../shared/wire.ts';
import { type Occurrence, suffixOf } from '../../store/instances.ts';
import type { StoredEvent } from '../../store/stored-event.ts';
import type { ApiEvent, ApiEventTime } from '../google-types.ts';
import type { ApiState } from '../state.ts';
import type { Sight } from './access.ts';

export interface EventView {
  state: ApiState;
  calendar: CalendarEntry;
  sight: Sight;
  /** Zone in which times are said; null is the calendar's. */
  zone: string | null;
  mostAttendees: number | null;
}

/** A single event or one date of a series. */
export function sayOccurrence({ event, suffix, originalStart }: Occurrence, view: EventView): ApiEvent {
  const id = suffix ? `${event.id}_${suffix}` : event.id;
  const version = versionOf(view, event.id, originalStart);
  return {
    ...frame(id, version, view),
    ...sayBody(event, view),
    ...(originalStart && {
      recurringEventId: event.id,
      originalStartTime: sayTime(originalStart, event, view.zone),
    }),
  };
}

/** A series as a whole. */
export function saySeries(event: StoredEvent, view: EventView): ApiEvent {
  const recurrence = event.recurrence ? [event.recurrence.rule] : undefined;
  return {
    ...frame(event.id, versionOf(view, event.id), view),
    ...sayBody(event, view),
    ...(recurrence && { recurrence }),
  };
}

/** A date that was taken out of its series: nothing else is promised. */
export function sayCancelled(series: StoredEvent, originalStart: string, view: EventView): ApiEvent {
  const id = `${series.id}_${suffixOf(Temporal.PlainDateTime.from(originalStart), series)}`;
  return {
    kind: 'calendar#event',
    etag: etag(versionOf(view, series.id, originalStart)),
    id,
    status: 'cancelled',
    recurringEventId: series.id,
    originalStartTime: sayTime(originalStart, series, view.zone),
  };
}

/** A deleted event: only its id is promised. */
export function sayDeleted(id: string, view: EventView): ApiEvent {
  return { kind: 'calendar#event', etag: etag(versionOf(view, id)), id, status: 'cancelled' };
}

function versionOf({ state }: EventView, id: string, occurrence: string | null = null): number {
  return state.store.history.versionOf(id, occurrence);
}

function etag(version: number): string {
  return `"${3_573_504_000_000_000 + 2 * version}"`;
}

function frame(id: string, version: number, { state, calendar }: EventView): ApiEvent {
  const updated = state.now().add({ seconds: version }).toString({ fractionalSecondDigits: 3 });
  return {
    kind: 'calendar#event',
    etag: etag(version),
    id,
    status: 'confirmed',
    htmlLink: `https://www.google.com/calendar/event?eid=${chipId(id, calendar.id)}`,
    created: state.now().toString({ fractionalSecondDigits: 3 }),
    updated,
  };
}

const KINDS: Record<StoredEvent['kind'], string> = {
  event: 'default',
  task: 'default',
  focusTime: 'focusTime',
  outOfOffice: 'outOfOffice',
  workingLocation: 'workingLocation',
};

function sayBody(event: StoredEvent, view: EventView): ApiEvent {
  const { calendar } = view;
  const { more = {} } = event;
  const times = { start: sayTime(event.start, event, view.zone), end: sayTime(event.end, event, view.zone) };
  const isFree = !event.busy || event.kind === 'workingLocation';
  const shared = {
    ...times,
    ...(isFree && { transparency: 'transparent' }),
    ...(more.status && { status: more.status }),
    ...(more.visibility && { visibility: more.visibility }),
    eventType: KINDS[event.kind],
  };
  if (isHidden(event, view)) return { ...shared, visibility: 'private' };
  const self = calendar.id === view.state.account.email;
  return {
    ...shared,
    ...more.asSent,
    summary: event.title,
    ...(event.location && { location: event.location }),
    ...(event.description && { description: event.description }),
    creator: { email: calendar.id, ...(self && { self }) },
    organizer: { email: calendar.id, self: true },
    iCalUID: `${base64(event.id).toLowerCase()}@google.com`,
    sequence: 0,
    ...sayAttendees(event, view),
    ...sayProperties(event),
    ...(more.asSent?.reminders === undefined && { reminders: { useDefault: true } }),
  };
}

/** What a calendar's readers see of a private event is its time, and so of all events that share no more. */
function isHidden({ more }: StoredEvent, { calendar, sight }: EventView): boolean {
  if (sight === 'times' || calendar.access === 'freeBusyReader') return true;
  return calendar.access === 'reader' && (more?.visibility === 'private' || more?.visibility === 'confidential');
}

function sayAttendees({ guests, response }: StoredEvent, { calendar, mostAttendees }: EventView): ApiEvent {
  if (guests.length === 0 && response === 'accepted') return {};
  const own = { email: calendar.id, self: true, responseStatus: response };
  const attendees = [own, ...guests.map((email) => ({ email, responseStatus: 'needsAction' }))];
  if (mostAttendees === null || attendees.length <= mostAttendees) return { attendees };
  return { attendees: attendees.slice(0, mostAttendees), attendeesOmitted: true };
}

function sayProperties({ more }: StoredEvent): ApiEvent {
  const { privateProperties, sharedProperties } = more ?? {};
  if (!privateProperties && !sharedProperties) return {};
  return {
    extendedProperties: {
      ...(privateProperties && { private: privateProperties }),
      ...(sharedProperties && { shared: sharedProperties }),
    },
  };
}

/** A local time as Google says it: with the offset of the zone it is shown in. */
export function sayTime(
  local: string,
  { allDay, zone }: Pick<StoredEvent, 'allDay' | 'zone'>,
  shown: string | null,
): ApiEventTime {
  if (allDay) return { date: local.slice(0, 10) };
  const instant = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
  return { dateTime: sayInstant(instant, shown ?? zone), timeZone: zone };
}

export function sayInstant(instant: Temporal.Instant, zone: string): string {
  const text = instant.toString({ timeZone: zone, smallestUnit: 'second' });
  return zone === 'UTC' ? text.replace('+00:00', 'Z') : text;
}
