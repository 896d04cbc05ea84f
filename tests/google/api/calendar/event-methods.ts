import type { CalendarEntry } from '../../shared/wire.ts';
import type { StoredEvent } from '../../store/stored-event.ts';
import { ApiError, invalid, notFound } from '../api-error.ts';
import type { ApiCall } from '../api-host.ts';
import type { ApiEvent } from '../google-types.ts';
import type { Mail } from '../state.ts';
import { calendarOf, demandWriting, sightOf } from './access.ts';
import { type FoundEvent, findEvent } from './find-event.ts';
import { mergePatch, type ReadEvent, readEvent } from './read-event.ts';
import { type EventView, sayCancelled, sayDeleted, sayOccurrence, saySeries } from './say-event.ts';

/** How events of a calendar are said to this caller. */
export function viewOf(call: ApiCall, calendar: CalendarEntry): EventView {
  const most = call.query.get('maxAttendees');
  return {
    state: call.state,
    calendar,
    sight: sightOf(call, calendar),
    zone: call.query.get('timeZone'),
    mostAttendees: most === null ? null : Number(most),
  };
}

export function getEvent(call: ApiCall): ApiEvent {
  const calendar = calendarOf(call);
  return say(find(call, calendar), viewOf(call, calendar));
}

export function insertEvent(call: ApiCall): ApiEvent {
  const { state, body } = call;
  const calendar = calendarOf(call);
  demandWriting(call, calendar);
  const given = readEvent(body, calendar, state.store.zone);
  const { id } = body as ApiEvent;
  if (id !== undefined && !/^[a-v0-9]{5,1024}$/.test(id)) throw invalid('Invalid resource id value.');
  if (id !== undefined && (state.store.find(id) || state.store.history.deleted(id))) {
    throw new ApiError(409, 'duplicate', 'The requested identifier already exists.');
  }
  const event = state.store.add({ ...toNewEvent(given), ...(id && { id }), calendarId: calendar.id });
  mail(call, event, 'invited');
  return saySeries(event, viewOf(call, calendar));
}

/** PATCH with `merge`, PUT without. */
export function changeEvent(call: ApiCall, { merge }: { merge: boolean }): ApiEvent {
  const { state, body, path } = call;
  const calendar = calendarOf(call);
  demandWriting(call, calendar);
  const view = viewOf(call, calendar);
  const found = find(call, calendar);
  demandMatch(call, found, view);
  const before = say(found, view);
  const wanted = merge ? mergePatch(before, body) : body;
  if ((wanted as ApiEvent).status === 'cancelled') {
    remove(call, found);
    return say(find(call, calendar), view);
  }
  if (found.kind === 'deleted') throw notFound();
  const { rule, cancelledStarts, ...read } = readEvent(wanted, calendar, state.store.zone);
  if (found.kind === 'event') {
    const { recurrence: old, location: _l, description: _d, ...rest } = found.event;
    const exceptions = { ...old?.exceptions, ...cancelled(cancelledStarts) };
    state.store.replace({ ...rest, ...read, ...(rule && { recurrence: { rule, exceptions } }) });
  } else {
    const { allDay: _a, zone: _z, ...change } = read;
    state.store.except(found.series.id, found.originalStart, change);
  }
  const after = find(call, calendar);
  mail(call, after.kind === 'event' ? after.event : null, 'changed');
  return say(findEvent(state.store, calendar.id, path.eventId ?? '') ?? after, view);
}

export function deleteEvent(call: ApiCall): undefined {
  const calendar = calendarOf(call);
  demandWriting(call, calendar);
  const found = find(call, calendar);
  if (found.kind === 'deleted' || found.kind === 'cancelled') {
    throw new ApiError(410, 'deleted', 'Resource has been deleted');
  }
  demandMatch(call, found, viewOf(call, calendar));
  remove(call, found);
}

function find({ state, path }: ApiCall, calendar: CalendarEntry): FoundEvent {
  const found = findEvent(state.store, calendar.id, path.eventId ?? '');
  if (!found) throw notFound();
  return found;
}

function remove(call: ApiCall, found: FoundEvent): void {
  const { store } = call.state;
  if (found.kind === 'event') {
    mail(call, found.event, 'cancelled');
    store.remove(found.event.id);
  } else if (found.kind === 'occurrence') {
    mail(call, found.series, 'cancelled');
    store.except(found.series.id, found.originalStart, 'cancelled');
  }
}

export function say(found: FoundEvent, view: EventView): ApiEvent {
  switch (found.kind) {
    case 'event':
      return saySeries(found.event, view);
    case 'occurrence':
      return sayOccurrence(found.occurrence, view);
    case 'cancelled':
      return sayCancelled(found.series, found.originalStart, view);
    case 'deleted':
      return sayDeleted(found.id, view);
  }
}

function demandMatch({ headers }: ApiCall, found: FoundEvent, view: EventView): void {
  const wanted = headers['if-match'];
  if (wanted && wanted !== '*' && wanted !== say(found, view).etag) {
    throw new ApiError(412, 'conditionNotMet', 'Precondition Failed', { location: 'If-Match' });
  }
}

const cancelled = (starts: readonly string[]) =>
  Object.fromEntries(starts.map((start) => [start, 'cancelled' as const]));

function toNewEvent({ cancelledStarts, ...read }: ReadEvent) {
  return { ...read, exceptions: cancelled(cancelledStarts) };
}

/** Guests hear of it only when they are to. */
function mail({ state, query }: ApiCall, event: StoredEvent | null, what: Mail['what']): void {
  const updates = query.get('sendUpdates') ?? 'none';
  if (!event || updates === 'none' || event.guests.length === 0) return;
  state.mails.push({ to: event.guests, eventId: event.id, what });
}
