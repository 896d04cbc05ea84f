import { auth, calendar, type calendar_v3 } from '@googleapis/calendar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CALENDAR_IDS } from '../district/calendars.ts';
import { fetchThrough } from '../fetch-through.ts';
import { type Google, startGoogle } from '../start.ts';

const { own, room12, room4, chen } = CALENDAR_IDS;
const SCOPE = 'https://www.googleapis.com/auth/';
const WEEK = { timeMin: '2026-11-16T00:00:00-05:00', timeMax: '2026-11-21T00:00:00-05:00', singleEvents: true };

let google: Google;
beforeEach(async () => {
  google = await startGoogle();
});
afterEach(() => google.stop());

/** Google's own client with a token for `scopes`. */
function client(...scopes: string[]): calendar_v3.Calendar {
  const oauth = new auth.OAuth2();
  const { value } = google.api.grants.issue(
    'a-client',
    scopes.map((scope) => SCOPE + scope),
  );
  oauth.setCredentials({ access_token: value });
  return calendar({ version: 'v3', auth: oauth, fetchImplementation: fetchThrough(google), retry: false });
}

const everything = () => client('calendar');

/** What Google says no with. */
async function refusal(asking: Promise<unknown>): Promise<{ status: number; reason: string }> {
  const error = await asking.then(
    () => null,
    (thrown: { status: number; response?: { data: { error: { errors: { reason: string }[] } } } }) => thrown,
  );
  return { status: error?.status ?? 0, reason: error?.response?.data.error.errors[0]?.reason ?? '' };
}

const visit = (rest: calendar_v3.Schema$Event = {}): calendar_v3.Schema$Event => ({
  summary: 'Room visit',
  start: { dateTime: '2026-11-17T09:10:00', timeZone: 'America/New_York' },
  end: { dateTime: '2026-11-17T09:40:00', timeZone: 'America/New_York' },
  ...rest,
});

const ID = '5f0c2f6d9b1e4c7a8d3e2b1a0c9f8e7d';

describe("Google's own client", () => {
  it('lists calendars page by page, with a first page that is empty', async () => {
    google.api.paging = { mostItems: 4, emptyFirst: true };
    const sizes: number[] = [];
    let pageToken: string | undefined;
    do {
      const { data } = await everything().calendarList.list({ ...(pageToken && { pageToken }) });
      sizes.push(data.items?.length ?? 0);
      pageToken = data.nextPageToken ?? undefined;
      expect(Boolean(data.nextSyncToken)).toBe(!pageToken);
    } while (pageToken);
    expect(sizes).toEqual([0, 4, 4, 1]);
  });

  it('reads a week with its moved and canceled dates, in order when asked', async () => {
    const { data } = await everything().events.list({ calendarId: room12, ...WEEK, orderBy: 'startTime' });
    expect(data.items?.[0]).toMatchObject({
      summary: 'Arrival / unpack',
      start: { dateTime: '2026-11-16T07:45:00-05:00', timeZone: 'America/New_York' },
    });
    expect(data.items?.filter(({ summary }) => summary === 'Centers')).toHaveLength(3);
    expect(data.nextSyncToken).toBeUndefined();
  });

  it('puts what was inserted on the page, and never twice under one id', async () => {
    const api = everything();
    const body = visit({ id: ID, extendedProperties: { private: { pushinVisit: '1' } } });
    const { data } = await api.events.insert({ calendarId: 'primary', requestBody: body });
    expect(data).toMatchObject({ id: ID, start: { dateTime: '2026-11-17T09:10:00-05:00' } });
    const onPage = google.events.instances({ from: '2026-11-17', until: '2026-11-18' });
    expect(onPage.filter(({ eventId }) => eventId === ID)).toMatchObject([{ title: 'Room visit', calendarId: own }]);

    const again = () => refusal(api.events.insert({ calendarId: 'primary', requestBody: body }));
    expect(await again()).toEqual({ status: 409, reason: 'duplicate' });
    await api.events.delete({ calendarId: 'primary', eventId: ID });
    expect(await again()).toEqual({ status: 409, reason: 'duplicate' });
    expect((await api.events.get({ calendarId: 'primary', eventId: ID })).data).toMatchObject({ status: 'cancelled' });
    expect(await refusal(api.events.delete({ calendarId: 'primary', eventId: ID }))).toEqual({
      status: 410,
      reason: 'deleted',
    });
  });

  it('changes and deletes only what is as it was', async () => {
    const api = everything();
    const { data } = await api.events.insert({ calendarId: own, requestBody: visit({ id: ID, location: 'Rm 12' }) });
    const where = { calendarId: own, eventId: ID };
    const stale = { headers: { 'If-Match': String(data.etag) } };
    const { data: moved } = await api.events.patch({ ...where, requestBody: { location: null } });
    expect(moved).not.toHaveProperty('location');
    expect(moved.etag).not.toBe(data.etag);
    expect(await refusal(api.events.delete(where, stale))).toEqual({ status: 412, reason: 'conditionNotMet' });
    await api.events.delete(where, { headers: { 'If-Match': String(moved.etag) } });
    expect(google.events.find(ID)).toBeNull();
  });

  it('repeats, and takes one date out of a series', async () => {
    const api = everything();
    const recurrence = ['RRULE:FREQ=WEEKLY;UNTIL=20261216T045959Z', 'EXDATE;TZID=America/New_York:20261124T091000'];
    await api.events.insert({ calendarId: own, requestBody: visit({ id: ID, recurrence }) });
    const dates = async (showDeleted = false) => {
      const { data } = await api.events.instances({ calendarId: own, eventId: ID, showDeleted });
      return (data.items ?? []).map(({ id, status }) => `${id?.slice(-16)} ${status}`);
    };
    await api.events.delete({ calendarId: own, eventId: `${ID}_20261201T141000Z` });
    await api.events.patch({
      calendarId: own,
      eventId: `${ID}_20261208T141000Z`,
      requestBody: {
        start: { dateTime: '2026-12-08T10:00:00', timeZone: 'America/New_York' },
        end: { dateTime: '2026-12-08T10:30:00', timeZone: 'America/New_York' },
      },
    });
    expect(await dates()).toEqual([
      '20261117T141000Z confirmed',
      '20261208T141000Z confirmed',
      '20261215T141000Z confirmed',
    ]);
    expect(await dates(true)).toContain('20261201T141000Z cancelled');
    const { data } = await api.events.get({ calendarId: own, eventId: `${ID}_20261208T141000Z` });
    expect(data).toMatchObject({
      recurringEventId: ID,
      start: { dateTime: '2026-12-08T10:00:00-05:00' },
      originalStartTime: { dateTime: '2026-12-08T09:10:00-05:00' },
    });
  });

  it('mails guests only when told to', async () => {
    const api = everything();
    const requestBody = visit({ attendees: [{ email: 't.rivera@riverbend.k12.example' }] });
    await api.events.insert({ calendarId: own, requestBody });
    expect(google.api.mails).toEqual([]);
    const { data } = await api.events.insert({ calendarId: own, requestBody, sendUpdates: 'all' });
    expect(google.api.mails).toEqual([{ to: ['t.rivera@riverbend.k12.example'], eventId: data.id, what: 'invited' }]);
  });

  it('takes a client id that is well formed and an event that has an end', async () => {
    const insert = (requestBody: calendar_v3.Schema$Event) =>
      refusal(everything().events.insert({ calendarId: own, requestBody }));
    expect(await insert(visit({ id: 'With-Capitals' }))).toEqual({ status: 400, reason: 'invalid' });
    expect(await insert({ summary: 'No end', start: { date: '2026-11-17' } })).toEqual({
      status: 400,
      reason: 'required',
    });
  });
});

describe('an incremental sync', () => {
  async function sync(api: calendar_v3.Calendar, calendarId: string, syncToken?: string) {
    const since = syncToken ? { singleEvents: true, syncToken } : WEEK;
    const { data } = await api.events.list({ calendarId, maxAttendees: 1, ...since });
    return { items: data.items ?? [], token: data.nextSyncToken ?? '' };
  }

  it('tells nothing when nothing changed, and each date of a series that did', async () => {
    const api = everything();
    const first = await sync(api, room12);
    expect((await sync(api, room12, first.token)).items).toEqual([]);
    const series = google.events
      .list()
      .find(({ title, calendarId }) => title === 'Morning Mtg' && calendarId === room12);
    google.events.except(series?.id ?? '', '2026-11-17T08:10', { start: '2026-11-18T08:10', end: '2026-11-18T08:30' });
    google.events.except(series?.id ?? '', '2026-11-19T08:10', 'cancelled');
    const second = await sync(api, room12, first.token);
    expect(second.items.map(({ id, status, start }) => [id?.slice(-16), status, start?.dateTime])).toEqual([
      ['20261117T131000Z', 'confirmed', '2026-11-18T08:10:00-05:00'],
      ['20261119T131000Z', 'cancelled', undefined],
    ]);
    expect((await sync(api, room12, second.token)).items).toEqual([]);
  });

  it('tells of every date of a series that was deleted, and of one that came', async () => {
    const api = everything();
    const { token } = await sync(api, own);
    const drive = google.events.list().find(({ title }) => title === 'Drive to Oak Hill');
    google.events.remove(drive?.id ?? '');
    const added = google.events.add({
      calendarId: own,
      title: 'New',
      start: '2026-11-18T10:00',
      end: '2026-11-18T10:30',
    });
    const { items } = await sync(api, own, token);
    expect(items.filter(({ status }) => status === 'cancelled').length).toBeGreaterThan(1);
    expect(items.filter(({ status }) => status === 'confirmed').map(({ id }) => id)).toEqual([added.id]);
  });

  it('refuses a token that is too old, not whole, or asked with a window', async () => {
    const api = everything();
    const { token } = await sync(api, room12);
    const ask = (rest: object) =>
      refusal(api.events.list({ calendarId: room12, singleEvents: true, maxAttendees: 1, ...rest }));
    expect(await ask({ syncToken: 'nonsense' })).toEqual({ status: 400, reason: 'invalid' });
    expect(await ask({ syncToken: token, timeMin: WEEK.timeMin })).toEqual({ status: 400, reason: 'badRequest' });
    google.api.syncAge += 1;
    expect(await ask({ syncToken: token })).toEqual({ status: 410, reason: 'fullSyncRequired' });
  });
});

describe('what a token opens', () => {
  it('hides titles from a scope that asks for free and busy, and on a calendar that shares no more (C5)', async () => {
    const times = await client('calendar.events.freebusy').events.list({ calendarId: room12, ...WEEK });
    expect(times.data.items?.some(({ summary }) => summary)).toBe(false);
    expect(times.data.items?.length).toBeGreaterThan(10);
    const busy = await everything().events.list({ calendarId: chen, ...WEEK });
    expect(busy.data.items?.every(({ summary, visibility }) => !summary && visibility === 'private')).toBe(true);
  });

  it('writes where the person may and the scope reaches', async () => {
    const insert = (api: calendar_v3.Calendar, calendarId: string) =>
      refusal(api.events.insert({ calendarId, requestBody: visit() }));
    expect(await insert(everything(), room4)).toEqual({ status: 403, reason: 'requiredAccessLevel' });
    expect(await insert(client('calendar.events.readonly'), own)).toEqual({
      status: 403,
      reason: 'insufficientPermissions',
    });
    const app = client('calendar.app.created');
    expect(await insert(app, own)).toEqual({ status: 403, reason: 'insufficientPermissions' });
    const { data } = await app.calendars.insert({ requestBody: { summary: 'Room visits' } });
    await app.events.insert({ calendarId: data.id ?? '', requestBody: visit() });
    expect(google.events.list().at(-1)).toMatchObject({ calendarId: data.id, title: 'Room visit' });
  });

  it('says when calendars are busy, and which it does not know', async () => {
    const { data } = await client('calendar.freebusy').freebusy.query({
      requestBody: {
        ...WEEK,
        timeZone: 'America/New_York',
        items: [{ id: own }, { id: 'nobody@riverbend.k12.example' }],
      },
    });
    expect(data.calendars?.[own]?.busy?.[0]).toEqual({
      start: '2026-11-16T15:30:00-05:00',
      end: '2026-11-16T16:15:00-05:00',
    });
    expect(data.calendars?.['nobody@riverbend.k12.example']?.errors?.[0]?.reason).toBe('notFound');
  });

  it('is over when tokens are', async () => {
    const api = everything();
    google.api.grants.expireTokens();
    expect(await refusal(api.calendarList.list())).toEqual({ status: 401, reason: 'authError' });
  });
});

describe('faults', () => {
  it('strike by rule', async () => {
    const { faults } = google.api;
    faults.add({
      act: { kind: 'refuse', status: 403, reason: 'rateLimitExceeded', domain: 'usageLimits' },
      path: /calendarList$/,
      times: 1,
    });
    faults.add({ act: { kind: 'html', status: 200 }, path: /calendarList$/, after: 1 });
    const api = everything();
    expect(await refusal(api.calendarList.list())).toEqual({ status: 403, reason: 'rateLimitExceeded' });
    expect((await api.calendarList.list()).data.items?.length).toBeGreaterThan(5);
    expect(String((await api.calendarList.list()).data)).toContain('Sign in to the network');
  });

  it('can lose an answer after the work is done, or before', async () => {
    const { faults } = google.api;
    const insert = (id: string) => everything().events.insert({ calendarId: own, requestBody: visit({ id }) });
    faults.add({ act: { kind: 'dropAfter' }, method: 'POST', times: 1 });
    await expect(insert('aaaaa')).rejects.toThrow();
    expect(google.events.find('aaaaa')).toMatchObject({ title: 'Room visit' });
    faults.clear();
    faults.add({ act: { kind: 'dropBefore' }, method: 'POST' });
    await expect(insert('bbbbb')).rejects.toThrow();
    expect(google.events.find('bbbbb')).toBeNull();
  });
});
