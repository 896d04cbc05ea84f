import type { CalendarEntry } from '../../shared/wire.ts';
import type { StoredEvent } from '../../store/stored-event.ts';
import { ApiError, badParameter, notFound } from '../api-error.ts';
import type { ApiCall } from '../api-host.ts';
import type { ApiEvent, ApiEvents } from '../google-types.ts';
import { calendarOf } from './access.ts';
import { viewOf } from './event-methods.ts';
import { findEvent } from './find-event.ts';
import { changesSince } from './incremental.ts';
import { pageOf } from './pages.ts';
import { type EventView, sayCancelled, sayOccurrence, saySeries } from './say-event.ts';
import { openSyncToken, sealSyncToken, type Window } from './sync-token.ts';
import { isListed, startMs, within } from './window.ts';

export function listEvents(call: ApiCall): ApiEvents {
  const { state, query } = call;
  const calendar = calendarOf(call);
  const view = viewOf(call, calendar);
  const syncToken = query.get('syncToken');
  const since = syncToken === null ? null : openSyncToken(syncToken, call, calendar.id);
  const window = since?.window ?? readWindow(query);
  const all = () => (since ? changesSince(since, view, query) : everything(call, view, window));
  const page = pageOf(call, { defaultSize: 250, moment: state.store.history.moment, items: all });
  const mayGoOn = query.get('orderBy') === null;
  return {
    ...head(call, calendar),
    items: page.items,
    ...(page.nextPageToken
      ? { nextPageToken: page.nextPageToken }
      : mayGoOn && { nextSyncToken: sealSyncToken(call, calendar.id, { moment: page.moment, window }) }),
  };
}

export function listInstances(call: ApiCall): ApiEvents {
  const { state, path, query } = call;
  const calendar = calendarOf(call);
  const view = viewOf(call, calendar);
  const found = findEvent(state.store, calendar.id, path.eventId ?? '');
  if (found?.kind !== 'event') throw notFound();
  const window = readWindow(query);
  const withDeleted = query.get('showDeleted') === 'true';
  const items = () =>
    [
      ...within(found.event, window).map((occurrence) => sayOccurrence(occurrence, view)),
      ...(withDeleted ? cancelledDates(found.event).map((start) => sayCancelled(found.event, start, view)) : []),
    ].filter((event) => matchesOriginalStart(event, query.get('originalStart')));
  const page = pageOf(call, { defaultSize: 250, moment: state.store.history.moment, items });
  return {
    ...head(call, calendar),
    items: page.items,
    ...(page.nextPageToken && { nextPageToken: page.nextPageToken }),
  };
}

function matchesOriginalStart({ originalStartTime }: ApiEvent, wanted: string | null): boolean {
  if (wanted === null) return true;
  if (originalStartTime?.date) return originalStartTime.date === wanted;
  return Temporal.Instant.from(originalStartTime?.dateTime ?? '').equals(Temporal.Instant.from(wanted));
}

function head({ state, query }: ApiCall, calendar: CalendarEntry): ApiEvents {
  const { moment } = state.store.history;
  return {
    kind: 'calendar#events',
    etag: `"p${moment.toString(32).padStart(15, '0')}"`,
    summary: calendar.name,
    updated: state.now().add({ seconds: moment }).toString({ fractionalSecondDigits: 3 }),
    timeZone: query.get('timeZone') ?? state.store.zone,
    accessRole: calendar.access,
    defaultReminders: [],
  };
}

function readWindow(query: URLSearchParams): Window {
  const read = (name: string) => {
    const text = query.get(name);
    if (text === null) return null;
    if (!/(Z|[+-]\d\d:\d\d)$/.test(text)) throw badParameter(name);
    return Temporal.Instant.from(text).epochMilliseconds;
  };
  const window = { fromMs: read('timeMin'), untilMs: read('timeMax') };
  if (window.fromMs !== null && window.untilMs !== null && window.fromMs >= window.untilMs) {
    throw new ApiError(400, 'timeRangeEmpty', 'The specified time range is empty.', { domain: 'calendar' });
  }
  return window;
}

function everything({ state, query }: ApiCall, view: EventView, window: Window): ApiEvent[] {
  const events = state.store.list().filter((event) => isListed(event, view.calendar.id, query));
  if (query.get('singleEvents') === 'true') {
    const occurrences = events.flatMap((event) => within(event, window));
    if (query.get('orderBy') === 'startTime') occurrences.sort((a, b) => startMs(a.event) - startMs(b.event));
    return occurrences.map((occurrence) => sayOccurrence(occurrence, view)).filter(hasProperty(query));
  }
  if (query.get('orderBy') === 'startTime') throw badParameter('orderBy');
  return events.flatMap((event) => (event.recurrence ? wholeSeries(event, view, window) : alone(event, view, window)));
}

function alone(event: StoredEvent, view: EventView, window: Window): ApiEvent[] {
  return within(event, window).length > 0 ? [saySeries(event, view)] : [];
}

/** The series, and each date on which something is different. */
function wholeSeries(event: StoredEvent, view: EventView, window: Window): ApiEvent[] {
  const occurrences = within(event, window);
  const exceptions = event.recurrence?.exceptions ?? {};
  const special = occurrences.filter(({ originalStart }) => originalStart !== null && exceptions[originalStart]);
  if (occurrences.length === 0) return [];
  return [
    saySeries(event, view),
    ...special.map((occurrence) => sayOccurrence(occurrence, view)),
    ...cancelledDates(event).map((start) => sayCancelled(event, start, view)),
  ];
}

function cancelledDates({ recurrence }: StoredEvent): string[] {
  const exceptions = Object.entries(recurrence?.exceptions ?? {});
  return exceptions.filter(([, exception]) => exception === 'cancelled').map(([start]) => start);
}

function hasProperty(query: URLSearchParams): (event: ApiEvent) => boolean {
  const wanted = query.getAll('privateExtendedProperty').map((pair) => pair.split('=', 2));
  return ({ extendedProperties }) =>
    wanted.length === 0 || wanted.some(([name = '', value]) => extendedProperties?.private?.[name] === value);
}
