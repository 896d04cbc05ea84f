import type { ApiMethod } from '../api-host.ts';
import { METHOD_SCOPES } from '../scopes.ts';
import { getCalendar, getListedCalendar, getSetting, insertCalendar, listCalendars } from './calendars.ts';
import { changeEvent, deleteEvent, getEvent, insertEvent } from './event-methods.ts';
import { queryFreeBusy } from './free-busy.ts';
import { listEvents, listInstances } from './list-events.ts';

const EVENTS = '^/calendar/v3/calendars/(?<calendarId>[^/]+)/events';
const EVENT = `${EVENTS}/(?<eventId>[^/]+)`;
const path = (pattern: string) => new RegExp(`${pattern}$`);
const WRITING = ['conferenceDataVersion', 'maxAttendees', 'sendUpdates', 'supportsAttachments', 'alwaysIncludeEmail'];
const PAGES = ['maxResults', 'pageToken'];

/** www.googleapis.com/calendar/v3, as much of it as a client of ours may ever ask. */
export const CALENDAR_METHODS: ApiMethod[] = [
  {
    method: 'GET',
    path: path('^/calendar/v3/users/me/calendarList'),
    query: [...PAGES, 'minAccessRole', 'showDeleted', 'showHidden', 'syncToken'],
    scopes: METHOD_SCOPES.listCalendars,
    answer: listCalendars,
  },
  {
    method: 'GET',
    path: path('^/calendar/v3/users/me/calendarList/(?<calendarId>[^/]+)'),
    query: [],
    scopes: METHOD_SCOPES.getListedCalendar,
    answer: getListedCalendar,
  },
  {
    method: 'GET',
    path: path('^/calendar/v3/users/me/settings/(?<setting>[^/]+)'),
    query: [],
    scopes: METHOD_SCOPES.settings,
    answer: getSetting,
  },
  {
    method: 'POST',
    path: path('^/calendar/v3/calendars'),
    query: [],
    scopes: METHOD_SCOPES.insertCalendar,
    answer: insertCalendar,
  },
  {
    method: 'GET',
    path: path('^/calendar/v3/calendars/(?<calendarId>[^/]+)'),
    query: [],
    scopes: METHOD_SCOPES.getCalendar,
    answer: getCalendar,
  },
  {
    method: 'POST',
    path: path('^/calendar/v3/freeBusy'),
    query: [],
    scopes: METHOD_SCOPES.freeBusy,
    answer: queryFreeBusy,
  },
  {
    method: 'GET',
    path: path(EVENTS),
    query: [
      ...PAGES,
      'alwaysIncludeEmail',
      'eventTypes',
      'iCalUID',
      'maxAttendees',
      'orderBy',
      'privateExtendedProperty',
      'q',
      'sharedExtendedProperty',
      'showDeleted',
      'showHiddenInvitations',
      'singleEvents',
      'syncToken',
      'timeMax',
      'timeMin',
      'timeZone',
      'updatedMin',
    ],
    scopes: METHOD_SCOPES.readEvents,
    answer: listEvents,
  },
  {
    method: 'GET',
    path: path(`${EVENT}/instances`),
    query: [
      ...PAGES,
      'alwaysIncludeEmail',
      'maxAttendees',
      'originalStart',
      'showDeleted',
      'timeMax',
      'timeMin',
      'timeZone',
    ],
    scopes: METHOD_SCOPES.readEvents,
    answer: listInstances,
  },
  {
    method: 'GET',
    path: path(EVENT),
    query: ['alwaysIncludeEmail', 'maxAttendees', 'timeZone'],
    scopes: METHOD_SCOPES.readEvents,
    answer: getEvent,
  },
  { method: 'POST', path: path(EVENTS), query: WRITING, scopes: METHOD_SCOPES.writeEvents, answer: insertEvent },
  {
    method: 'PATCH',
    path: path(EVENT),
    query: WRITING,
    scopes: METHOD_SCOPES.writeEvents,
    answer: (call) => changeEvent(call, { merge: true }),
  },
  {
    method: 'PUT',
    path: path(EVENT),
    query: WRITING,
    scopes: METHOD_SCOPES.writeEvents,
    answer: (call) => changeEvent(call, { merge: false }),
  },
  {
    method: 'DELETE',
    path: path(EVENT),
    query: ['sendUpdates'],
    scopes: METHOD_SCOPES.writeEvents,
    answer: deleteEvent,
  },
];
