import { ApiError, badParameter, invalid } from '../api-error.ts';
import type { ApiCall } from '../api-host.ts';

export interface Window {
  fromMs: number | null;
  untilMs: number | null;
}

/** The moment in the store's history at which a client was up to date, and what it looks at. */
export interface Since {
  moment: number;
  window: Window;
}

interface Sealed extends Since {
  calendarId: string;
  age: number;
  same: string[];
}

const NOT_WITH_TOKEN = [
  'iCalUID',
  'orderBy',
  'privateExtendedProperty',
  'q',
  'sharedExtendedProperty',
  'timeMin',
  'timeMax',
  'updatedMin',
];
/** These have to be the same as at first. */
const SAME = ['singleEvents', 'eventTypes', 'maxAttendees', 'timeZone'];

const sameOf = (query: URLSearchParams) => SAME.map((name) => query.getAll(name).join());

export function sealSyncToken({ state, query }: ApiCall, calendarId: string, since: Since): string {
  return seal({ ...since, calendarId, age: state.syncAge, same: sameOf(query) } satisfies Sealed);
}

export function openSyncToken(text: string, { state, query }: ApiCall, calendarId: string): Since {
  const forbidden = NOT_WITH_TOKEN.find((name) => query.has(name));
  if (forbidden) throw new ApiError(400, 'badRequest', `Sync token cannot be used with ${forbidden}`);
  if (query.get('showDeleted') === 'false') throw badParameter('showDeleted');
  const sealed = open<Sealed>(text);
  if (!sealed) throw invalid('Invalid sync token value.');
  if (sealed.age !== state.syncAge || sealed.calendarId !== calendarId) throw fullSyncRequired();
  if (sealed.same.join('|') !== sameOf(query).join('|')) throw invalid('Sync token was made for other parameters.');
  return sealed;
}

function fullSyncRequired(): ApiError {
  const message = 'Sync token is no longer valid, a full sync is required.';
  return new ApiError(410, 'fullSyncRequired', message, { domain: 'calendar', location: 'syncToken' });
}

export function seal(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** null when it is none of ours. */
export function open<Kept>(text: string): Kept | null {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Kept;
  } catch {
    return null;
  }
}
