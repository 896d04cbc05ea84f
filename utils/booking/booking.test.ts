import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultAct } from '../../tests/google/api/faults.ts';
import { CALENDAR_IDS } from '../../tests/google/district/calendars.ts';
import { fetchThrough } from '../../tests/google/fetch-through.ts';
import { type Google, startGoogle } from '../../tests/google/start.ts';
import { asId, type CalendarId, type ClassroomId, type EventId, type StudentId, type WindowId } from '../domain/ids.ts';
import { addDays, localDate } from '../domain/local-date.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import { accountForTests } from '../google/testing/account-for-tests.ts';
import { stopAt } from '../google/testing/stop-at.ts';
import { createVault } from '../vault/create-vault.ts';
import { newRecordId } from '../vault/record-id.ts';
import { openVaultForTests, partsForTests } from '../vault/testing/vault-for-tests.ts';
import type { Vault } from '../vault/vault.ts';
import { askForVisit, type VisitRequest } from '../visits/ask-for-visit.ts';
import { closeVisit, dropVisit, reopenVisit } from '../visits/close-visit.ts';
import { everyWeekFrom } from '../visits/every-week.ts';
import { tieSeenVisits } from '../visits/tie-seen-visits.ts';
import { goAhead, leaveIt } from './decide.ts';
import { moveVisit } from './move-visit.ts';
import { type PushReport, pushOutbox } from './push-outbox.ts';
import type { PushTools } from './push-tools.ts';

/** A Tuesday with nothing on the therapist's own calendar in the early morning. */
const TUESDAY = localDate('2026-12-01');
const own = asId<CalendarId>(CALENDAR_IDS.own);
const now = () => Temporal.Instant.from('2026-11-16T14:00:00Z');
const tools = { now, newId: newRecordId };

let google: Google;
let vault: Vault;
beforeEach(async () => {
  google = await startGoogle();
  vault = await openVaultForTests();
  for (const { id, calendarId } of google.events.list()) if (calendarId === own) google.events.remove(id);
});
afterEach(async () => {
  vault.close();
  await google.stop();
});

const window: PushInWindow = {
  id: asId<WindowId>('w1'),
  studentId: asId<StudentId>('57ede057ede057ede057ede057ede001'),
  classroomId: asId<ClassroomId>('c1a55000c1a55000c1a55000c1a55012'),
  date: TUESDAY,
  start: 465,
  end: 490,
  routine: 'arrival',
  fit: 'great',
  score: 3,
  reasons: [],
  cautions: [],
};

function request(changes: Partial<VisitRequest> = {}): VisitRequest {
  return {
    windows: [window],
    type: 'push-in',
    zone: 'America/New_York',
    everyWeek: null,
    eventTitle: 'Room visit',
    accountIndex: 0,
    account: own,
    knownIds: [],
    booking: { calendarId: own, isOurCalendar: false, guests: [] },
    ...changes,
  };
}

const ask = (changes: Partial<VisitRequest> = {}, into = vault) => askForVisit(into, request(changes), tools);
const everyWeek = everyWeekFrom(TUESDAY, (date) => date !== addDays(TUESDAY, 21));

function push(changes: Partial<PushTools> = {}): Promise<PushReport> {
  return pushOutbox({ vault, api: accountForTests(google), newId: newRecordId, ownCalendars: [own], ...changes });
}

const booked = () => google.events.list().filter(({ calendarId }) => calendarId === own);
const visits = async () => (await vault.readAll('visits')).records.toSorted((a, b) => (a.date < b.date ? -1 : 1));
const outbox = async () => (await vault.readAll('outbox')).records;
const pauseOf = async () => (await outbox())[0]?.write?.pause?.is ?? null;
const writes = (method: string) =>
  google.requests.filter((one) => one.method === method && one.url.includes('/events')).length;
const fault = (act: FaultAct, method: string, times?: number) =>
  google.api.faults.add({ act, method, path: /\/events/, ...(times !== undefined && { times }) });
const standing = () => booked().map(({ start, end }) => `${start}–${end}`);
const dayOf = (one: { allDay: boolean; startMs?: number }) =>
  Temporal.Instant.fromEpochMilliseconds(one.startMs ?? 0)
    .toString()
    .slice(0, 10);
const AT_745 = ['2026-12-01T07:45–2026-12-01T08:10'];

describe('booking', () => {
  test('one click puts one event on the calendar, private, with nothing about anyone in it', async () => {
    const { visit, isBooking } = await ask();
    expect(isBooking).toBe(true);
    expect(await push()).toEqual({ done: 1, waiting: 0, paused: 0, problem: null });
    expect(booked()).toMatchObject([{ title: 'Room visit', guests: [], more: { visibility: 'private' } }]);
    expect(standing()).toEqual(AT_745);
    const [event] = booked();
    expect(await visits()).toMatchObject([
      {
        id: visit.id,
        state: { is: 'scheduled', tie: { calendarId: own, eventId: event?.id } },
        booked: { marker: visit.id },
      },
    ]);
    expect(await outbox()).toEqual([]);
    expect(google.api.mails).toEqual([]);
  });

  test('asked and pushed from two tabs at once there is one event', async () => {
    await Promise.all([ask().then(() => push()), ask().then(() => push()), ask().then(() => push())]);
    expect(booked()).toHaveLength(1);
    expect(await visits()).toHaveLength(1);
  });

  test('every week is one series that leaves out days without school; each visit has its own day of it', async () => {
    await ask({ everyWeek });
    await push();
    expect(booked()).toHaveLength(1);
    expect(writes('POST')).toBe(1);
    const days = google.events
      .instances({ from: TUESDAY, until: addDays(TUESDAY, 60) })
      .filter((one) => one.calendarId === own);
    expect(days.map(dayOf)).toEqual((await visits()).map(({ date }) => date));
    const ties = (await visits()).map(({ state }) => (state.is === 'scheduled' ? state.tie.eventId : state.is));
    expect(new Set(ties).size).toBe(6);
    expect(ties.every((id) => /_2026|_2027/.test(id))).toBe(true);
  });

  test('what stands there already is seen right before, and the therapist decides', async () => {
    google.events.add({ calendarId: own, title: 'Team meeting', start: `${TUESDAY}T08:00`, end: `${TUESDAY}T09:00` });
    const { visit } = await ask();
    expect(await push()).toMatchObject({ done: 0, paused: 1 });
    expect((await outbox())[0]?.write?.pause).toMatchObject({
      is: 'busy',
      times: [{ startMinute: 480, endMinute: 540 }],
    });
    expect(await push()).toMatchObject({ paused: 1 });
    expect(booked()).toHaveLength(1);
    await goAhead(vault, visit.id, () => asId<EventId>(newRecordId()));
    expect(await push()).toMatchObject({ done: 1, paused: 0 });
    expect(booked()).toHaveLength(2);
  });

  test('left at that, nothing is booked and the time is free for another', async () => {
    google.events.add({ calendarId: own, title: 'Team meeting', start: `${TUESDAY}T08:00`, end: `${TUESDAY}T09:00` });
    const { visit } = await ask();
    await push();
    await leaveIt(vault, visit.id, now);
    expect(await visits()).toMatchObject([{ state: { is: 'dropped' } }]);
    expect(await push()).toMatchObject({ waiting: 0, paused: 0 });
    expect(booked()).toHaveLength(1);
  });

  test('a teacher is invited by choice alone, does not see who else is, and hears of each batch of changes once', async () => {
    const guests = ['t.rivera@riverbend.k12.example'];
    const { visit } = await ask({ booking: { calendarId: own, isOurCalendar: false, guests } });
    await push();
    expect(booked()).toMatchObject([
      { guests, more: { asSent: expect.objectContaining({ guestsCanSeeOtherGuests: false }) } },
    ]);
    expect(google.api.mails.map(({ what, to }) => [what, to])).toEqual([['invited', guests]]);
    await moveVisit(vault, visit.id, { date: TUESDAY, startMinute: 500, endMinute: 520 }, now);
    await moveVisit(vault, visit.id, { date: TUESDAY, startMinute: 530, endMinute: 550 }, now);
    await push();
    expect(google.api.mails.map(({ what }) => what)).toEqual(['invited', 'changed']);
    expect(standing()).toEqual(['2026-12-01T08:50–2026-12-01T09:10']);
  });
});

describe('an id that is taken', () => {
  test('by ourselves, in a lost answer: it is ours, and there is one event', async () => {
    await ask();
    fault({ kind: 'dropAfter' }, 'POST', 1);
    expect(await push()).toMatchObject({ done: 0, waiting: 1, problem: { is: 'offline', outcomeUnknown: true } });
    expect(booked()).toHaveLength(1);
    expect(await visits()).toMatchObject([{ state: { is: 'opened' } }]);
    expect(await push()).toMatchObject({ done: 1, problem: null });
    expect(booked()).toHaveLength(1);
    expect(await visits()).toMatchObject([{ state: { is: 'scheduled' } }]);
  });

  test('by somebody else: another one is taken', async () => {
    await ask();
    const [record] = await outbox();
    google.events.add({
      id: record?.write?.eventId ?? '',
      calendarId: own,
      title: 'Theirs',
      start: `${TUESDAY}T15:00`,
      end: `${TUESDAY}T15:30`,
    });
    expect(await push()).toMatchObject({ done: 1 });
    expect(
      booked()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Room visit', 'Theirs']);
  });

  test('by an event that was deleted meanwhile: it comes back only if somebody wants it', async () => {
    const { visit } = await ask();
    fault({ kind: 'dropAfter' }, 'POST', 1);
    await push();
    google.events.remove(booked()[0]?.id ?? '');
    expect(await push()).toMatchObject({ paused: 1 });
    expect(await pauseOf()).toBe('deleted-there');
    expect(booked()).toEqual([]);
    await goAhead(vault, visit.id, () => asId<EventId>(newRecordId()));
    expect(await push()).toMatchObject({ done: 1 });
    expect(booked()).toHaveLength(1);
  });

  test('the event seen on the page before Google answers is the visit, whatever else stands at that time', async () => {
    await ask();
    const id = asId<EventId>((await outbox())[0]?.write?.eventId ?? '');
    const chip = {
      calendarId: own,
      date: TUESDAY,
      startMinute: 465,
      endMinute: 490,
      title: 'Room visit',
      endConfirmed: true,
      declined: false,
    };
    await tieSeenVisits(vault, { dates: [TUESDAY], timed: [{ ...chip, eventId: asId('other') }] }, new Set());
    expect(await visits()).toMatchObject([{ state: { is: 'opened' } }]);
    await tieSeenVisits(
      vault,
      {
        dates: [TUESDAY],
        timed: [
          { ...chip, eventId: asId('other') },
          { ...chip, eventId: id },
        ],
      },
      new Set(),
    );
    expect(await visits()).toMatchObject([{ state: { is: 'scheduled', tie: { eventId: id } } }]);
    expect(await outbox()).toHaveLength(1);
    await push();
    expect(booked()).toHaveLength(1);
  });
});

describe('taking back', () => {
  const drop = (id: Parameters<typeof dropVisit>[1], scope: 'this' | 'series' = 'this') =>
    dropVisit(vault, id, { scope, now });

  test('undo deletes the event; undone twice it is gone once', async () => {
    const { visit } = await ask();
    await push();
    await drop(visit.id);
    expect(await push()).toMatchObject({ done: 1, problem: null });
    expect(booked()).toEqual([]);
    await drop(visit.id);
    await push();
    expect(writes('DELETE')).toBe(1);
  });

  test('before anything was sent nothing is ever sent', async () => {
    const { visit } = await ask();
    await drop(visit.id);
    expect(await push()).toMatchObject({ done: 1, waiting: 0 });
    expect(writes('POST')).toBe(0);
  });

  test('in the middle of a lost answer: the event is found and then deleted', async () => {
    const { visit } = await ask();
    fault({ kind: 'dropAfter' }, 'POST', 1);
    await push();
    await drop(visit.id);
    expect(await push()).toMatchObject({ waiting: 0, problem: null });
    expect(booked()).toEqual([]);
    expect(await outbox()).toEqual([]);
  });

  test('412: somebody changed it meanwhile, so it stays until the therapist says so', async () => {
    const { visit } = await ask();
    await push();
    google.events.move(booked()[0]?.id ?? '', { start: `${TUESDAY}T10:00`, end: `${TUESDAY}T10:25` });
    await drop(visit.id);
    expect(await push()).toMatchObject({ paused: 1 });
    expect((await outbox())[0]?.write?.pause).toMatchObject({
      is: 'changed',
      now: { startMinute: 600, endMinute: 625 },
    });
    expect(booked()).toHaveLength(1);
    await goAhead(vault, visit.id, () => asId<EventId>(newRecordId()));
    await push();
    expect(booked()).toEqual([]);
  });

  test('412, and it is left: the visit is where its event is', async () => {
    const { visit } = await ask();
    await push();
    google.events.move(booked()[0]?.id ?? '', { start: `${TUESDAY}T10:00`, end: `${TUESDAY}T10:25` });
    await drop(visit.id);
    await push();
    await leaveIt(vault, visit.id, now);
    expect(await visits()).toMatchObject([{ startMinute: 600, endMinute: 625, state: { is: 'scheduled' } }]);
    expect(booked()).toHaveLength(1);
  });

  test('412 for a change that does not matter is no question', async () => {
    const { visit } = await ask();
    await push();
    google.events.update(booked()[0]?.id ?? '', { location: 'Room 12' });
    await drop(visit.id);
    expect(await push()).toMatchObject({ done: 1, paused: 0 });
    expect(booked()).toEqual([]);
  });

  test('one day of a series, then all that is left of it', async () => {
    await ask({ everyWeek });
    await push();
    const [first, second] = await visits();
    if (!first || !second) throw new Error('no visits');
    await drop(second.id);
    await push();
    const days = () =>
      google.events.instances({ from: TUESDAY, until: addDays(TUESDAY, 60) }).filter((one) => one.calendarId === own);
    expect(days()).toHaveLength(5);
    await closeVisit(vault, first.id, { is: 'done', actualStart: 465, actualEnd: 490 });
    await drop((await visits())[2]?.id ?? second.id, 'series');
    expect(await push()).toMatchObject({ waiting: 0, paused: 0, problem: null });
    expect(days().map(dayOf)).toEqual([TUESDAY]);
  });

  test('a whole series goes in one piece', async () => {
    const { visit } = await ask({ everyWeek });
    await push();
    await drop(visit.id, 'series');
    await push();
    expect(booked()).toEqual([]);
    expect(writes('DELETE')).toBe(1);
  });

  test('and taking that back books it again', async () => {
    const { visit } = await ask();
    await push();
    const dropped = await drop(visit.id);
    await push();
    for (const { visit: one, before } of dropped) await reopenVisit(vault, one.id, before);
    expect(await push()).toMatchObject({ waiting: 0, problem: null });
    expect(standing()).toEqual(AT_745);
    expect(await visits()).toMatchObject([{ state: { is: 'scheduled' } }]);
  });

  test('with the teacher who was invited', async () => {
    const guests = ['t.rivera@riverbend.k12.example'];
    const { visit } = await ask({ booking: { calendarId: own, isOurCalendar: false, guests } });
    await push();
    const dropped = await drop(visit.id);
    await push();
    for (const { visit: one, before } of dropped) await reopenVisit(vault, one.id, before);
    await push();
    expect(booked()).toMatchObject([{ guests }]);
    expect(await visits()).toMatchObject([{ booked: { guests } }]);
  });
});

describe('moving', () => {
  const to = { date: TUESDAY, startMinute: 555, endMinute: 575 };

  test('is one change of one event, and a lost answer moves it once', async () => {
    const { visit } = await ask();
    await push();
    await moveVisit(vault, visit.id, to, now);
    fault({ kind: 'dropAfter' }, 'PATCH', 1);
    expect(await push()).toMatchObject({ waiting: 1 });
    expect(await push()).toMatchObject({ done: 1, paused: 0 });
    expect(standing()).toEqual(['2026-12-01T09:15–2026-12-01T09:35']);
    await moveVisit(vault, visit.id, { ...to, endMinute: 580 }, now);
    expect(await push()).toMatchObject({ done: 1, paused: 0 });
  });

  test('an event that somebody else moved first stays until the therapist says so', async () => {
    const { visit } = await ask();
    await push();
    google.events.move(booked()[0]?.id ?? '', { start: `${TUESDAY}T11:00`, end: `${TUESDAY}T11:25` });
    await moveVisit(vault, visit.id, to, now);
    expect(await push()).toMatchObject({ paused: 1 });
    await goAhead(vault, visit.id, () => asId<EventId>(newRecordId()));
    await push();
    expect(standing()).toEqual(['2026-12-01T09:15–2026-12-01T09:35']);
  });

  test('an event that was deleted is asked about before it is made again', async () => {
    const { visit } = await ask();
    await push();
    google.events.remove(booked()[0]?.id ?? '');
    await moveVisit(vault, visit.id, to, now);
    await push();
    expect(await pauseOf()).toBe('deleted-there');
    await goAhead(vault, visit.id, () => asId<EventId>(newRecordId()));
    await push();
    expect(standing()).toEqual(['2026-12-01T09:15–2026-12-01T09:35']);
  });

  test('a page that shows the old place for a moment does not move the visit back', async () => {
    const { visit } = await ask();
    await push();
    await moveVisit(vault, visit.id, to, now);
    const chip = {
      eventId: asId<EventId>(booked()[0]?.id ?? ''),
      calendarId: own,
      date: TUESDAY,
      startMinute: 465,
      endMinute: 490,
      title: 'Room visit',
      endConfirmed: true,
      declined: false,
    };
    await tieSeenVisits(vault, { dates: [TUESDAY], timed: [chip] }, new Set());
    expect(await visits()).toMatchObject([{ startMinute: 555 }]);
  });
});

test('what keeps the first order waiting is said of those behind it, too, and all go on in their order', async () => {
  await ask();
  await ask({ windows: [{ ...window, start: 555, end: 580, routine: 'writing' }] });
  google.api.faults.add({ act: { kind: 'refuse', status: 401, reason: 'authError' }, path: /\/calendar\// });
  expect(await push()).toMatchObject({ done: 0, waiting: 2, paused: 0, problem: { is: 'sign-in' } });
  expect((await outbox()).map(({ write }) => write?.trouble)).toEqual(['sign-in', 'sign-in']);
  google.api.faults.clear();
  expect(await push()).toMatchObject({ done: 2, waiting: 0, problem: null });
  expect(standing().toSorted()).toEqual([...AT_745, '2026-12-01T09:15–2026-12-01T09:40']);
});

/** What happens to a booking for each thing that may go wrong with its POST: it waits, or the therapist is asked. */
const troubles: [string, FaultAct, 'waits' | 'asks'][] = [
  ['no connection', { kind: 'dropBefore' }, 'waits'],
  ['an answer that is lost', { kind: 'dropAfter' }, 'waits'],
  ['an answer that breaks off', { kind: 'truncated' }, 'waits'],
  ['a captive portal', { kind: 'html', status: 200 }, 'waits'],
  ['400', { kind: 'refuse', status: 400, reason: 'invalid' }, 'asks'],
  ['403 rate', { kind: 'refuse', status: 403, reason: 'rateLimitExceeded' }, 'waits'],
  ['403 quota', { kind: 'refuse', status: 403, reason: 'quotaExceeded' }, 'waits'],
  ['403 scope', { kind: 'refuse', status: 403, reason: 'insufficientPermissions' }, 'waits'],
  ['403 api off', { kind: 'refuse', status: 403, reason: 'accessNotConfigured' }, 'waits'],
  ['403 school', { kind: 'refuse', status: 403, reason: 'domainPolicy' }, 'waits'],
  ['403 read only', { kind: 'refuse', status: 403, reason: 'forbidden' }, 'asks'],
  ['404 calendar', { kind: 'refuse', status: 404, reason: 'notFound' }, 'asks'],
  ['409 conflict', { kind: 'refuse', status: 409, reason: 'conflict' }, 'waits'],
  ['429', { kind: 'refuse', status: 429, reason: 'rateLimitExceeded' }, 'waits'],
  ['500', { kind: 'refuse', status: 500, reason: 'backendError' }, 'waits'],
  ['503', { kind: 'refuse', status: 503, reason: 'backendError' }, 'waits'],
];

test.each(troubles)('%s: nothing is lost, nothing is booked twice', async (_, act, then) => {
  const { visit } = await ask();
  fault(act, 'POST');
  expect(await push()).toMatchObject(then === 'waits' ? { waiting: 1, paused: 0 } : { waiting: 0, paused: 1 });
  expect(await visits()).toMatchObject([{ state: { is: 'opened' } }]);
  google.api.faults.clear();
  if (then === 'asks') await goAhead(vault, visit.id, () => asId<EventId>(newRecordId()));
  expect(await push()).toMatchObject({ done: 1, waiting: 0, paused: 0 });
  expect(standing()).toEqual(AT_745);
});

test('a token that ran out, by whatever clock: renewed once, booked once', async () => {
  await ask();
  google.api.grants.expireTokens();
  const account = accountForTests(google);
  google.api.grants.expireTokens();
  expect(await push({ api: account })).toMatchObject({ done: 1, problem: null });
  expect(booked()).toHaveLength(1);
});

test('an hour off in either direction changes no time of an event', async () => {
  for (const hours of [-1, 1]) {
    const later = { now: () => now().add({ hours }), newId: newRecordId };
    await askForVisit(
      vault,
      request({ windows: [{ ...window, start: 465 + 60 * hours, end: 490 + 60 * hours }] }),
      later,
    );
  }
  await push();
  expect(standing().sort()).toEqual(['2026-12-01T06:45–2026-12-01T07:10', '2026-12-01T08:45–2026-12-01T09:10']);
});

test('a slow answer can be called off: the booking waits, and is not done twice', async () => {
  await ask();
  fault({ kind: 'delay', ms: 60_000 }, 'POST', 1);
  const person = new AbortController();
  const pushing = push({ api: accountForTests(google, { signal: person.signal }) });
  await expect.poll(() => writes('POST')).toBe(1);
  person.abort();
  expect(await pushing).toMatchObject({ waiting: 1, problem: { is: 'canceled' } });
  google.api.faults.clear();
  expect(await push()).toMatchObject({ done: 1 });
  expect(booked()).toHaveLength(1);
});

const REACHED = ['read', 'readAll', 'readSome', 'change', 'write', 'apply', 'remove'] as const;

describe.each(['before', 'after'] as const)('a worker that is stopped %s any step', (when) => {
  test.each([
    ['of booking one', null],
    ['of booking every week', everyWeek],
  ])('%s: the next one finishes it, and there is one event', async (_, weekly) => {
    for (let nth = 1; ; nth++) {
      const parts = partsForTests();
      const fresh = await createVault(parts);
      const stop = stopAt(nth, when);
      const stopping = stop.wrapMethods(fresh, REACHED);
      const api = accountForTests(google, { fetch: stop.wrap(fetchThrough(google)) });
      await (async () => {
        await ask({ everyWeek: weekly }, stopping);
        await pushOutbox({ vault: stopping, api, newId: newRecordId, ownCalendars: [own] });
      })().catch(() => {});
      const isOver = stop.calls() < nth;
      await ask({ everyWeek: weekly }, fresh);
      await pushOutbox({ vault: fresh, api: accountForTests(google), newId: newRecordId, ownCalendars: [own] });
      expect(booked(), `stopped at ${nth}`).toHaveLength(1);
      const { records } = await fresh.readAll('visits');
      expect(new Set(records.map(({ state }) => state.is)), `stopped at ${nth}`).toEqual(new Set(['scheduled']));
      expect((await fresh.readAll('outbox')).records, `stopped at ${nth}`).toEqual([]);
      for (const { id } of booked()) google.events.remove(id);
      fresh.close();
      if (isOver) break;
    }
  });

  test('of taking it back: the next one finishes it, and there is none', async () => {
    for (let nth = 1; ; nth++) {
      const { visit } = await ask();
      await push();
      const stop = stopAt(nth, when);
      const stopping = stop.wrapMethods(vault, REACHED);
      const api = accountForTests(google, { fetch: stop.wrap(fetchThrough(google)) });
      await (async () => {
        await dropVisit(stopping, visit.id, { scope: 'this', now });
        await pushOutbox({ vault: stopping, api, newId: newRecordId, ownCalendars: [own] });
      })().catch(() => {});
      await dropVisit(vault, visit.id, { scope: 'this', now });
      await push();
      expect(booked(), `stopped at ${nth}`).toEqual([]);
      expect(await outbox(), `stopped at ${nth}`).toEqual([]);
      if (stop.calls() < nth) break;
    }
  });
});
