import type { CalendarId, EventId } from '../../domain/ids.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type GoogleQuestion, type GoogleRequest, nothing } from '../http/create-request.ts';
import type { GoogleProblem } from '../http/problem.ts';
import { scopes } from '../scopes.ts';
import type { EventBody } from './event-body.ts';
import {
  calendarsPage,
  type EventsPage,
  eventsPage,
  type FreeBusyAnswer,
  freeBusyAnswer,
  type GoogleCalendar,
  type GoogleEvent,
  googleEvent,
  madeCalendar,
} from './shapes.ts';

const BASE = 'https://www.googleapis.com/calendar/v3';

const EVENT_FIELDS =
  'id,etag,status,summary,location,start,end,recurringEventId,originalStartTime,recurrence,eventType,transparency,visibility,created,attendees(self,responseStatus),extendedProperties/private';
const PAGE_FIELDS = `kind,timeZone,accessRole,nextPageToken,nextSyncToken,items(${EVENT_FIELDS})`;

/** A server that never stops handing out pages is left. */
const MOST_PAGES = 50;

type Answer<Value> = Promise<Result<Value, GoogleProblem>>;

/** Instants, RFC 3339: events that end after `from` and start before `until`. */
export type Period = { from: string; until: string };

/** The whole of a period, or what changed since the last answer. */
export type WhichEvents = { period: Period } | { syncToken: string };

/** An event and the calendar that it stands on. */
export type EventAddress = { calendarId: CalendarId; eventId: EventId };

/** Who hears of a change by mail. */
export type SendUpdates = 'all' | 'none';

/** With which right a calendar is written: one that we made, or one that the person owns. */
export type WriteScope = typeof scopes.ownCalendar | typeof scopes.ownedCalendars;

/** The few calls to Google Calendar that we make, each answer checked. */
export function createCalendarApi(request: GoogleRequest, signal: AbortSignal) {
  const ask = <Value>(question: Omit<GoogleQuestion<Value>, 'signal'>) => request({ ...question, signal });
  const eventsOf = (calendarId: CalendarId) => `${BASE}/calendars/${encodeURIComponent(calendarId)}/events`;
  const addressOf = ({ calendarId, eventId }: EventAddress) => `${eventsOf(calendarId)}/${encodeURIComponent(eventId)}`;

  return {
    async calendars(): Answer<GoogleCalendar[]> {
      const found: GoogleCalendar[] = [];
      let pageToken: string | undefined;
      for (let page = 0; page < MOST_PAGES; page++) {
        const answer = await ask({
          method: 'GET',
          url: `${BASE}/users/me/calendarList`,
          query: {
            maxResults: 250,
            pageToken,
            fields:
              'kind,nextPageToken,items(id,summary,summaryOverride,timeZone,backgroundColor,accessRole,primary,hidden)',
          },
          answer: calendarsPage,
          scopes: [scopes.calendars],
        });
        if (!answer.ok) return answer;
        found.push(...answer.value.items);
        pageToken = answer.value.nextPageToken;
        if (pageToken === undefined) break;
      }
      return ok(found);
    },

    /** One page of a calendar's events; the parameters of a sync never change, else its token is worth nothing. */
    events(
      calendarId: CalendarId,
      which: WhichEvents,
      pageToken?: string,
      scope: string = scopes.titles,
    ): Answer<EventsPage> {
      return ask({
        method: 'GET',
        url: eventsOf(calendarId),
        query: {
          singleEvents: true,
          maxResults: 250,
          maxAttendees: 1,
          fields: PAGE_FIELDS,
          pageToken,
          ...('period' in which
            ? { timeMin: which.period.from, timeMax: which.period.until }
            : { syncToken: which.syncToken }),
        },
        answer: eventsPage,
        scopes: [scope],
      });
    },

    event(at: EventAddress, scope: WriteScope): Answer<GoogleEvent> {
      return ask({
        method: 'GET',
        url: addressOf(at),
        query: { fields: EVENT_FIELDS },
        answer: googleEvent,
        scopes: [scope],
      });
    },

    /** Every occurrence of a series in a period, as events of their own. */
    occurrences(at: EventAddress, { from, until }: Period, scope: WriteScope): Answer<EventsPage> {
      return ask({
        method: 'GET',
        url: `${addressOf(at)}/instances`,
        query: { timeMin: from, timeMax: until, maxResults: 250, fields: PAGE_FIELDS },
        answer: eventsPage,
        scopes: [scope],
      });
    },

    /** The id is ours, so that asking twice never books twice. */
    insert(
      { calendarId, eventId }: EventAddress,
      body: EventBody,
      sendUpdates: SendUpdates,
      scope: WriteScope,
    ): Answer<GoogleEvent> {
      return ask({
        method: 'POST',
        url: eventsOf(calendarId),
        query: { sendUpdates, fields: EVENT_FIELDS },
        body: { id: eventId, ...body },
        answer: googleEvent,
        scopes: [scope],
      });
    },

    patch(
      at: EventAddress,
      change: Partial<Pick<EventBody, 'start' | 'end' | 'recurrence'>>,
      { etag, sendUpdates, scope }: { etag: string | undefined; sendUpdates: SendUpdates; scope: WriteScope },
    ): Answer<GoogleEvent> {
      return ask({
        method: 'PATCH',
        url: addressOf(at),
        query: { sendUpdates, fields: EVENT_FIELDS },
        body: change,
        answer: googleEvent,
        scopes: [scope],
        etag,
      });
    },

    remove(
      at: EventAddress,
      { etag, sendUpdates, scope }: { etag: string | undefined; sendUpdates: SendUpdates; scope: WriteScope },
    ): Answer<null> {
      return ask({
        method: 'DELETE',
        url: addressOf(at),
        query: { sendUpdates },
        answer: nothing,
        scopes: [scope],
        etag,
      });
    },

    freeBusy(calendarIds: readonly CalendarId[], { from, until }: Period): Answer<FreeBusyAnswer> {
      return ask({
        method: 'POST',
        url: `${BASE}/freeBusy`,
        body: { timeMin: from, timeMax: until, items: calendarIds.map((id) => ({ id })) },
        answer: freeBusyAnswer,
        scopes: [scopes.freeBusy],
      });
    },

    /** A calendar that only we write. */
    async makeCalendar(summary: string, timeZone: string): Answer<{ id: string }> {
      return ask({
        method: 'POST',
        url: `${BASE}/calendars`,
        body: { summary, timeZone },
        answer: madeCalendar,
        scopes: [scopes.ownCalendar],
      });
    },
  };
}

export type CalendarApi = ReturnType<typeof createCalendarApi>;
