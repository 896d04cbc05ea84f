import type { CalendarEntry } from '../../shared/wire.ts';
import { ApiError, notFound } from '../api-error.ts';
import type { ApiCall } from '../api-host.ts';
import { insufficient } from '../api-host.ts';
import type { ApiCalendar, ApiCalendarList, ApiCalendarListEntry, ApiSetting } from '../google-types.ts';
import { shortScope } from '../scopes.ts';
import { calendarOf } from './access.ts';
import { pageOf } from './pages.ts';
import { open, seal } from './sync-token.ts';

const ROLES = ['freeBusyReader', 'reader', 'writer', 'owner'];

export function listCalendars(call: ApiCall): ApiCalendarList {
  const { state, query } = call;
  const least = ROLES.indexOf(query.get('minAccessRole') ?? 'freeBusyReader');
  const all = state.store.calendars.filter(({ access }) => ROLES.indexOf(access) >= least);
  const stateNow = JSON.stringify(all);
  const token = query.get('syncToken');
  const since = token === null ? null : open<{ was: string; age: number }>(token);
  if (token !== null && since?.age !== state.syncAge) {
    throw new ApiError(410, 'fullSyncRequired', 'Sync token is no longer valid, a full sync is required.');
  }
  const items = since?.was === stateNow ? [] : all;
  const page = pageOf(call, { defaultSize: 100, moment: 0, items: () => items.map((one) => sayEntry(one, call)) });
  return {
    kind: 'calendar#calendarList',
    etag: `"p${state.store.history.moment.toString(32).padStart(15, '0')}"`,
    items: page.items,
    ...(page.nextPageToken
      ? { nextPageToken: page.nextPageToken }
      : { nextSyncToken: seal({ was: stateNow, age: state.syncAge }) }),
  };
}

export function getListedCalendar(call: ApiCall): ApiCalendarListEntry {
  return sayEntry(calendarOf(call), call);
}

function sayEntry(
  { id, name, rgb, access, selected, primary }: CalendarEntry,
  { state }: ApiCall,
): ApiCalendarListEntry {
  return {
    kind: 'calendar#calendarListEntry',
    etag: `"1757340000000000"`,
    id,
    summary: name,
    timeZone: state.store.zone,
    backgroundColor: toHex(rgb),
    foregroundColor: '#000000',
    accessRole: access,
    defaultReminders: [],
    ...(selected && { selected }),
    ...(primary && { primary }),
  };
}

function toHex(rgb: string): string {
  const parts = rgb.match(/\d+/g) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

export function insertCalendar({ state, body }: ApiCall): ApiCalendar {
  const { summary, timeZone } = (body ?? {}) as ApiCalendar;
  if (!summary) throw new ApiError(400, 'required', 'Missing title.');
  const number = state.store.calendars.filter(({ appCreated }) => appCreated).length + 1;
  const id = `c_made${String(number).padStart(4, '0')}@group.calendar.google.com`;
  const rgb = 'rgb(121, 134, 203)';
  const plain = { selected: true, primary: false, appCreated: true } as const;
  state.store.addCalendar({ id, name: summary, rgb, access: 'owner', ...plain });
  return sayCalendar(id, summary, timeZone ?? state.store.zone);
}

export function getCalendar(call: ApiCall): ApiCalendar {
  const calendar = calendarOf(call);
  const ownOnly = call.token.scopes.every((scope) => shortScope(scope) === 'calendar.app.created');
  if (ownOnly && !calendar.appCreated) throw insufficient();
  return sayCalendar(calendar.id, calendar.name, call.state.store.zone);
}

function sayCalendar(id: string, summary: string, timeZone: string): ApiCalendar {
  return { kind: 'calendar#calendar', etag: '"1757340000000000"', id, summary, timeZone };
}

export function getSetting({ state, path }: ApiCall): ApiSetting {
  if (path.setting !== 'timezone') throw notFound();
  return { kind: 'calendar#setting', etag: '"1757340000000000"', id: 'timezone', value: state.store.zone };
}
