import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { room12Caseload } from '../../tests/e2e/caseload/room-12.ts';
import { CALENDAR_IDS } from '../../tests/google/district/calendars.ts';
import { fetchThrough } from '../../tests/google/fetch-through.ts';
import { type Google, startGoogle } from '../../tests/google/start.ts';
import { eventsFor } from '../caseload/events-for.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { asId, type CalendarId } from '../domain/ids.ts';
import { addDays, localDate } from '../domain/local-date.ts';
import { scopes } from '../google/scopes.ts';
import { accountForTests } from '../google/testing/account-for-tests.ts';
import { stopAt } from '../google/testing/stop-at.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Vault } from '../vault/vault.ts';
import { type SyncOutcome, type SyncRound, syncCalendars } from './sync-calendars.ts';

const TODAY = localDate('2026-11-16');
const WEEK = { from: TODAY, until: localDate('2026-11-23') };
const room12 = asId<CalendarId>(CALENDAR_IDS.room12);
const rivera = asId<CalendarId>(CALENDAR_IDS.rivera);

let google: Google;
let vault: Vault;
beforeEach(async () => {
  google = await startGoogle();
  vault = await openVaultForTests();
  await vault.apply(room12Caseload());
});
afterEach(async () => {
  vault.close();
  await google.stop();
});

const now = () => Temporal.Instant.from('2026-11-16T14:00:00Z');
const sync = (changes: Partial<SyncRound> = {}, account = accountForTests(google)): Promise<SyncOutcome> =>
  syncCalendars({ vault, api: account, now, today: TODAY, titles: true, withList: false, ...changes });

const asked = () => google.requests.filter(({ method }) => method !== 'OPTIONS');
const on = async (id: CalendarId = room12): Promise<CalendarEvent[]> => (await eventsFor(vault, [id], WEEK)).events;
const titled = async (title: string) => (await on()).filter((event) => event.title === title);
const snack = () => {
  const found = google.events.list().find(({ calendarId, title }) => calendarId === room12 && title === 'Snack');
  if (!found) throw new Error('no snack');
  return found;
};

describe('reading calendars', () => {
  test('the first time reads all of the window, page by page, short and empty pages too', async () => {
    google.api.paging = { mostItems: 60, emptyFirst: true };
    expect(await sync()).toMatchObject({ calendars: 3, problem: null });
    expect(await titled('Snack')).toMatchObject(
      Array.from({ length: 5 }, () => ({ source: 'google', startMinute: 615, endMinute: 630 })),
    );
    const [first] = await on();
    expect(first).toMatchObject({ seriesId: expect.any(String), zone: 'America/New_York', busy: true });
  });

  test('an unchanged calendar costs one small request', async () => {
    await sync();
    const before = asked().length;
    expect(await sync()).toMatchObject({ calendars: 3, changed: [], problem: null });
    expect(asked().length - before).toBe(3);
    expect(
      asked()
        .slice(before)
        .every(({ url }) => url.includes('syncToken')),
    ).toBe(true);
  });

  test('what was moved, canceled and added is moved, gone and there; nothing else is touched', async () => {
    await sync();
    const { id } = snack();
    google.events.except(id, '2026-11-17T10:15', { start: '2026-11-17T09:00', end: '2026-11-17T09:15' });
    google.events.except(id, '2026-11-18T10:15', 'cancelled');
    google.events.add({ calendarId: room12, title: 'Fire drill', start: '2026-11-19T13:00', end: '2026-11-19T13:15' });
    const others = (await on()).filter(({ title }) => title !== 'Snack');
    expect(await sync()).toMatchObject({ changed: [room12] });
    const snacks = await titled('Snack');
    expect(snacks.map((event) => !event.allDay && [event.date, event.startMinute])).toEqual([
      ['2026-11-16', 615],
      ['2026-11-17', 540],
      ['2026-11-19', 615],
      ['2026-11-20', 615],
    ]);
    expect(await titled('Fire drill')).toHaveLength(1);
    expect((await on()).filter(({ title }) => title !== 'Snack' && title !== 'Fire drill')).toEqual(others);
  });

  test('a series that was deleted whole is gone', async () => {
    await sync();
    google.events.remove(snack().id);
    await sync();
    expect(await titled('Snack')).toEqual([]);
  });

  test('a token that is too old, and one that is not understood, lead to one full reading', async () => {
    await sync();
    google.api.syncAge++;
    google.events.remove(snack().id);
    expect(await sync()).toMatchObject({ problem: null });
    expect(await titled('Snack')).toEqual([]);
    await vault.change('calendarSyncs', room12, (one) => one && { ...one, syncToken: 'nonsense' });
    expect(await sync()).toMatchObject({ problem: null });
    expect(asked().filter(({ url }) => /rm12rivera.*timeMin/.test(url) && !url.includes('pageToken'))).toHaveLength(3);
  });

  test('the window rolls on with the school weeks, and not before it must', async () => {
    await sync();
    const before = asked().length;
    await sync({ today: addDays(TODAY, 14) });
    expect(
      asked()
        .slice(before)
        .some(({ url }) => url.includes('timeMin')),
    ).toBe(false);
    await sync({ today: addDays(TODAY, 21) });
    expect((await vault.read('calendarSyncs', room12))?.from).toBe(addDays(TODAY, 14));
  });

  test('C5 a calendar that shares times alone has no titles, and is known to hide them', async () => {
    const chen = asId<CalendarId>(CALENDAR_IDS.chen);
    const [room] = (await vault.readAll('classrooms')).records;
    if (!room) throw new Error('no class');
    await vault.write('classrooms', { ...room, calendars: [{ calendarId: chen, role: 'teacher', label: 'W Chen' }] });
    await sync({ withList: true });
    expect((await on(chen)).length).toBeGreaterThan(0);
    expect((await on(chen)).every(({ title, location }) => title === null && location === undefined)).toBe(true);
    expect(await vault.read('calendars', chen)).toMatchObject({ hiddenTitles: true, access: 'times', name: 'W Chen' });
  });

  test('without the right to read titles only times are asked for; with it later everything is read anew', async () => {
    const account = accountForTests(google, { allowed: [scopes.calendars, scopes.freeBusy] });
    await sync({ titles: false }, account);
    expect((await on()).every(({ title }) => title === null)).toBe(true);
    await sync();
    expect(await titled('Snack')).toHaveLength(5);
  });

  test('what a page shows of the same event does not forget who is busy and where', async () => {
    google.events.add({
      calendarId: room12,
      title: 'Reminder',
      start: '2026-11-19T13:00',
      end: '2026-11-19T13:15',
      busy: false,
    });
    await sync();
    const { storeSeenPage } = await import('../caseload/store-seen-page.ts');
    const [reminder] = await titled('Reminder');
    if (!reminder || reminder.allDay) throw new Error('no reminder');
    const chip = {
      eventId: reminder.id,
      calendarId: room12,
      date: reminder.date,
      startMinute: 780,
      endMinute: 795,
      title: 'Reminder',
      endConfirmed: true,
      declined: false,
    };
    await storeSeenPage(
      vault,
      { account: null, accountIndex: 0, zone: 'America/New_York', dates: [reminder.date], timed: [chip], allDay: [] },
      now().toString(),
    );
    expect(await titled('Reminder')).toMatchObject([{ busy: false, source: 'google' }]);
  });

  test('names and roles come from the list', async () => {
    await sync({ withList: true });
    expect(await vault.read('calendars', room12)).toMatchObject({ name: 'Rm 12 class', access: 'reader' });
    expect(await vault.read('calendars', asId<CalendarId>(CALENDAR_IDS.own))).toMatchObject({ access: 'owner' });
  });
});

describe('trouble', () => {
  const faultOn = (act: Parameters<Google['api']['faults']['add']>[0]['act'], path: RegExp, times?: number) =>
    google.api.faults.add({ act, path, ...(times !== undefined && { times }) });

  test('a log-in page in place of an answer is no empty calendar', async () => {
    await sync();
    const before = await on();
    faultOn({ kind: 'html', status: 200 }, /events/);
    expect(await sync()).toMatchObject({ problem: { is: 'captive-portal' } });
    expect(await on()).toEqual(before);
    google.api.faults.clear();
    expect(await sync()).toMatchObject({ problem: null });
  });

  test.each([['dropBefore'], ['dropAfter'], ['truncated']] as const)(
    '%s: nothing is half kept, the next reading has it',
    async (kind) => {
      await sync();
      google.events.remove(snack().id);
      faultOn({ kind }, /rm12rivera/, 1);
      expect(await sync()).not.toMatchObject({ problem: null });
      expect(await titled('Snack')).toHaveLength(5);
      await sync();
      expect(await titled('Snack')).toEqual([]);
    },
  );

  /** Every row of Google's error table that a reading may meet. */
  test.each([
    [400, 'invalid', 'bad-request'],
    [401, 'authError', 'sign-in'],
    [403, 'rateLimitExceeded', 'busy'],
    [403, 'dailyLimitExceeded', 'quota-used-up'],
    [403, 'insufficientPermissions', 'scope-missing'],
    [403, 'accessNotConfigured', 'api-off'],
    [403, 'domainPolicy', 'school-says-no'],
    [403, 'forbidden', 'read-only'],
    [404, 'notFound', 'not-found'],
    [409, 'conflict', 'busy'],
    [410, 'fullSyncRequired', 'full-sync'],
    [429, 'rateLimitExceeded', 'busy'],
    [500, 'backendError', 'server-trouble'],
    [503, 'backendError', 'server-trouble'],
  ] as const)(
    '%i %s is said as %s: what is known stays, and a later reading has what is new',
    async (status, reason, is) => {
      await sync();
      const before = await on();
      google.events.remove(snack().id);
      faultOn({ kind: 'refuse', status, reason }, /events/);
      expect((await sync()).problem?.is).toBe(is);
      expect(await on()).toEqual(before);
      google.api.faults.clear();
      expect(await sync({ now: () => now().add({ hours: 25 }) })).toMatchObject({ problem: null });
      expect(await titled('Snack')).toEqual([]);
    },
  );

  test('no more today: all are left alone for an hour', async () => {
    faultOn({ kind: 'refuse', status: 403, reason: 'quotaExceeded', domain: 'usageLimits' }, /events/);
    expect(await sync()).toMatchObject({ problem: { is: 'quota-used-up' } });
    const after = asked().length;
    await sync();
    const resting = (await vault.readAll('calendarSyncs')).records.filter(({ trouble }) => trouble);
    expect(resting.length).toBeGreaterThan(0);
    google.api.faults.clear();
    const later = { now: () => now().add({ minutes: 61 }) };
    expect(await sync(later)).toMatchObject({ calendars: 3, problem: null });
    expect(after).toBeGreaterThan(0);
  });

  test('one calendar that is not found takes no other with it; found missing twice, it is looked for once a day', async () => {
    faultOn({ kind: 'refuse', status: 404, reason: 'notFound' }, /t\.rivera/);
    expect(await sync()).toMatchObject({ calendars: 3, problem: { is: 'not-found' } });
    expect(await on(room12)).not.toEqual([]);
    await sync({ now: () => now().add({ minutes: 61 }) });
    expect(await vault.read('calendarSyncs', rivera)).toMatchObject({
      trouble: { is: 'not-found', tries: 2, notBefore: now().add({ minutes: 61, hours: 24 }).toString() },
    });
  });

  test('with a clock that was an hour ahead and is put right nothing is left alone for longer', async () => {
    faultOn({ kind: 'refuse', status: 403, reason: 'quotaExceeded' }, /events/);
    await sync({ now: () => now().add({ hours: 30 }) });
    google.api.faults.clear();
    expect(await sync()).toMatchObject({ calendars: 3, problem: null });
  });

  test('called off in the middle, it stops, and what is done is done', async () => {
    const page = new AbortController();
    const account = accountForTests(google, { signal: page.signal });
    let calls = 0;
    const events: typeof account.events = (...args) => {
      if (++calls === 2) page.abort();
      return account.events(...args);
    };
    const outcome = await sync({}, { ...account, events });
    expect(outcome.problem).toMatchObject({ is: 'canceled' });
    expect(await sync()).toMatchObject({ calendars: 3, problem: null });
  });
});

const REACHED = ['read', 'readAll', 'readSome', 'change', 'write', 'apply'] as const;

describe.each(['before', 'after'] as const)('a worker that is stopped %s any step of a reading', (when) => {
  test('goes on where it was, and ends with the same', async () => {
    const [room] = (await vault.readAll('classrooms')).records;
    if (room) await vault.write('classrooms', { ...room, calendars: room.calendars.slice(0, 1) });
    const change = async (round: number) => {
      const { id } = snack();
      google.events.update(id, { title: `Break ${round}` });
      google.events.except(
        id,
        '2026-11-18T10:15',
        round % 2 ? 'cancelled' : { start: '2026-11-18T09:00', end: '2026-11-18T09:20' },
      );
      google.events.update(id, { title: 'Snack' });
    };
    await sync();
    for (let nth = 1; ; nth++) {
      await change(nth);
      const stop = stopAt(nth, when);
      const account = accountForTests(google, { fetch: stop.wrap(fetchThrough(google)) });
      const stopped = { ...account, events: stop.wrap(account.events) };
      await syncCalendars({
        vault: stop.wrapMethods(vault, REACHED),
        api: stopped,
        now,
        today: TODAY,
        titles: true,
        withList: false,
      }).catch(() => {});
      if (stop.calls() < nth) break;
      expect(await sync()).toMatchObject({ problem: null });
      const wednesday = (await titled('Snack')).filter(({ date }) => date === '2026-11-18');
      expect(wednesday.map((event) => !event.allDay && event.startMinute)).toEqual(nth % 2 ? [] : [540]);
      expect(await titled('Snack')).toHaveLength(nth % 2 ? 4 : 5);
    }
  });
});
