import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId, type CalendarId, type ClassroomId, type EventId, type StudentId, type WindowId } from '../domain/ids.ts';
import { addDays, localDate } from '../domain/local-date.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { SeenTimedChip } from '../messages.ts';
import { newRecordId } from '../vault/record-id.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Vault } from '../vault/vault.ts';
import { askForVisit, type VisitRequest } from './ask-for-visit.ts';
import { closeVisit, dropVisit, reopenVisit, settleVisit } from './close-visit.ts';
import { everyWeekFrom } from './every-week.ts';
import { finishOutbox } from './outbox.ts';
import { tieSeenVisits } from './tie-seen-visits.ts';

const TUESDAY = localDate('2026-11-17');
const now = () => Temporal.Instant.from('2026-11-16T12:00:00Z');
const tools = { now, newId: newRecordId };
const mine = asId<CalendarId>('me@school.example');
const classCalendar = asId<CalendarId>('c_room12@group.calendar.google.com');
const shared = new Set([classCalendar]);

let vault: Vault;
beforeEach(async () => {
  vault = await openVaultForTests();
});
afterEach(() => vault.close());

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
const otherStudent = asId<StudentId>('57ede057ede057ede057ede057ede002');

function request(changes: Partial<VisitRequest> = {}): VisitRequest {
  return {
    windows: [window],
    type: 'push-in',
    zone: 'America/New_York',
    everyWeek: null,
    eventTitle: 'Room visit',
    accountIndex: 0,
    account: mine,
    knownIds: ['arrival_20261117T124500Z', 'arrival'],
    ...changes,
  };
}

const everyWeek = everyWeekFrom(TUESDAY, () => true);
const ask = (changes: Partial<VisitRequest> = {}) => askForVisit(vault, request(changes), tools);
const visits = async () => (await vault.readAll('visits')).records.toSorted((a, b) => (a.date < b.date ? -1 : 1));
const outbox = async () => (await vault.readAll('outbox')).records;

function chip(changes: Partial<SeenTimedChip> = {}): SeenTimedChip {
  return {
    eventId: asId<EventId>('new1'),
    calendarId: mine,
    date: TUESDAY,
    startMinute: 465,
    endMinute: 490,
    title: 'Room visit',
    endConfirmed: true,
    declined: false,
    ...changes,
  };
}

const see = (...timed: SeenTimedChip[]) => tieSeenVisits(vault, { dates: [TUESDAY], timed }, shared);

describe('asking', () => {
  test('keeps a visit and gives the address of a filled-in page', async () => {
    const { visit, url, again } = await ask();
    expect(again).toBe(false);
    expect(visit).toMatchObject({ date: TUESDAY, startMinute: 465, endMinute: 490, state: { is: 'opened' } });
    expect(new URL(url ?? '').searchParams.get('dates')).toBe('20261117T074500/20261117T081000');
    expect(await visits()).toEqual([visit]);
  });

  test('twice for the same window gives the same visit and the same page', async () => {
    const first = await ask();
    const second = await ask();
    expect(second).toEqual({ ...first, again: true });
    expect(await visits()).toHaveLength(1);
  });

  test('a double click, or two tabs at once, yield one visit', async () => {
    const asked = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(asked.map(({ visit }) => visit.id)).size).toBe(1);
    expect(await visits()).toHaveLength(1);
    expect(await outbox()).toHaveLength(1);
  });

  test('S36 practice apart is a visit of its own with its reason, never joined to a visit in class at that time', async () => {
    const inClass = await ask();
    const apart = await ask({ type: 'pull-out', apartBecause: 'new-skill' });
    expect(apart).toMatchObject({ again: false, visit: { type: 'pull-out', apartBecause: 'new-skill' } });
    expect(await visits()).toHaveLength(2);
    expect((await ask()).visit.id).toBe(inClass.visit.id);
    expect((await ask({ type: 'pull-out' })).visit.id).toBe(apart.visit.id);
  });

  test('a worker that stopped after the outbox record finishes it later', async () => {
    const stopping = Object.assign(Object.create(vault), {
      change: () => Promise.reject(new Error('the worker stopped')),
    }) as Vault;
    await expect(askForVisit(stopping, request(), tools)).rejects.toThrow('stopped');
    expect(await visits()).toHaveLength(0);
    const { again } = await ask();
    expect(again).toBe(true);
    expect(await visits()).toHaveLength(1);
  });

  test('finishing the outbox twice changes nothing, and brings no dropped visit back', async () => {
    const { visit } = await ask();
    await dropVisit(vault, visit.id, { scope: 'this', now });
    await finishOutbox(vault);
    expect(await visits()).toMatchObject([{ state: { is: 'dropped' } }]);
  });

  test('another student of the same routine joins the visit that is there', async () => {
    const { visit } = await ask();
    const joined = await ask({
      windows: [{ ...window, studentId: otherStudent, start: 470, end: 490 }],
    });
    expect(joined).toMatchObject({ again: true, visit: { id: visit.id, startMinute: 465 } });
    expect((await visits()).map(({ studentIds }) => studentIds)).toEqual([[window.studentId, otherStudent]]);
  });

  test('after dropping, the same window can be asked for anew', async () => {
    const { visit } = await ask();
    await dropVisit(vault, visit.id, { scope: 'this', now });
    const asked = await ask();
    expect(asked.again).toBe(false);
    expect(asked.visit.id).not.toBe(visit.id);
  });

  test('every week gives a visit for each school day until the review date (S18)', async () => {
    const holiday = addDays(TUESDAY, 7);
    const asked = await ask({ everyWeek: everyWeekFrom(TUESDAY, (date) => date !== holiday) });
    const kept = await visits();
    expect(kept.map(({ date }) => date)).not.toContain(holiday);
    expect(kept).toHaveLength(6);
    expect(new Set(kept.map(({ seriesId }) => seriesId)).size).toBe(1);
    expect(kept.every(({ repeatsUntil }) => repeatsUntil === '2026-12-29')).toBe(true);
    expect(new URL(asked.url ?? '').searchParams.get('recur')).toContain('UNTIL=20261230T045959Z');
  });

  test('every week after a single visit adds only the days that have none', async () => {
    await ask();
    const { url } = await ask({ everyWeek });
    const kept = await visits();
    expect(kept).toHaveLength(7);
    expect(new Set(kept.map(({ date }) => date)).size).toBe(7);
    expect(new URL(url ?? '').searchParams.get('dates')).toMatch(/^20261124/);
  });

  test('every week asked twice yields one series', async () => {
    await ask({ everyWeek });
    expect((await ask({ everyWeek })).again).toBe(true);
    expect(await visits()).toHaveLength(7);
  });
});

describe('recognizing', () => {
  test('a new chip with the date, start and end becomes the visit, and the question is forgotten', async () => {
    await ask();
    await see(chip());
    expect(await visits()).toMatchObject([{ state: { is: 'scheduled', tie: { calendarId: mine, eventId: 'new1' } } }]);
    expect(await outbox()).toEqual([]);
  });

  test('seen twice, nothing changes the second time', async () => {
    await ask();
    await see(chip());
    expect(await see(chip())).toEqual([]);
  });

  test.each([
    ['stood there before', chip({ eventId: asId('arrival_20261117T124500Z') })],
    ['is an occurrence of a series that stood there before', chip({ eventId: asId('x'), seriesId: 'arrival' })],
    ['is on another day', chip({ date: addDays(TUESDAY, 1) })],
    ['was declined', chip({ declined: true })],
    ['has another time and another title', chip({ startMinute: 600, endMinute: 630, title: 'Math' })],
  ])('an event that %s is not the visit', async (_, seen) => {
    await ask();
    expect(await see(seen)).toEqual([]);
    expect(await visits()).toMatchObject([{ state: { is: 'opened' } }]);
  });

  test('an end that was only read off the drawing may be later than asked for', async () => {
    await ask();
    await see(chip({ endMinute: 495, endConfirmed: false }));
    expect(await visits()).toMatchObject([{ endMinute: 490, state: { is: 'scheduled' } }]);
  });

  test.each([
    ['two candidates', [chip(), chip({ eventId: asId('new2') })]],
    ['a changed time', [chip({ startMinute: 480, endMinute: 505 })]],
    ["another title on a class's calendar", [chip({ calendarId: classCalendar, title: 'Assembly' })]],
  ])('%s: the therapist is asked', async (_, seen) => {
    await ask();
    await see(...seen);
    const [visit] = await visits();
    expect(visit?.state.is === 'unsure' && visit.state.candidates.map(({ eventId }) => eventId)).toEqual(
      seen.map(({ eventId }) => eventId),
    );
  });

  test('yes ties the visit to that event and takes its time', async () => {
    const { visit } = await ask();
    await see(chip({ startMinute: 480, endMinute: 505 }));
    await settleVisit(vault, visit.id, 'new1');
    expect(await visits()).toMatchObject([{ startMinute: 480, endMinute: 505, state: { is: 'scheduled' } }]);
    expect(await outbox()).toEqual([]);
  });

  test('none of these is remembered', async () => {
    const { visit } = await ask();
    const others = [chip(), chip({ eventId: asId('new2') })];
    await see(...others);
    await settleVisit(vault, visit.id, null);
    expect(await see(...others)).toEqual([]);
    await see(...others, chip({ eventId: asId('new3') }));
    expect(await visits()).toMatchObject([{ state: { is: 'scheduled', tie: { eventId: 'new3' } } }]);
  });

  test('once one candidate is left the visit is certain', async () => {
    await ask();
    await see(chip(), chip({ eventId: asId('new2') }));
    await see(chip());
    expect(await visits()).toMatchObject([{ state: { is: 'scheduled', tie: { eventId: 'new1' } } }]);
  });

  test('two visits of one day find each its own event', async () => {
    await ask();
    await ask({ windows: [{ ...window, routine: 'snack', start: 615, end: 630 }], knownIds: [] });
    await see(chip({ eventId: asId('b'), startMinute: 615, endMinute: 630 }), chip({ eventId: asId('a') }));
    const ties = (await visits()).map(({ routine, state }) => [routine, state.is === 'scheduled' && state.tie.eventId]);
    expect(Object.fromEntries(ties)).toEqual({ arrival: 'a', snack: 'b' });
  });

  test('occurrences of a series are tied as their weeks are seen', async () => {
    await ask({ everyWeek });
    const occurrence = (date: typeof TUESDAY) =>
      chip({ date, eventId: asId(`ser_${date.replaceAll('-', '')}T124500Z`), seriesId: 'ser' });
    await see(occurrence(TUESDAY));
    const next = addDays(TUESDAY, 7);
    // A new event at the same time that is not of the series is no candidate.
    await tieSeenVisits(
      vault,
      { dates: [next], timed: [occurrence(next), chip({ date: next, eventId: asId('z') })] },
      shared,
    );
    const kept = await visits();
    expect(kept.map(({ state }) => state.is)).toEqual(['scheduled', 'scheduled', ...Array(5).fill('opened')]);
    expect(await outbox()).toHaveLength(1);
  });

  test('a scheduled visit follows its event; a closed one does not', async () => {
    const { visit } = await ask();
    await see(chip());
    await see(chip({ startMinute: 470, endMinute: 500 }));
    expect(await visits()).toMatchObject([{ startMinute: 470, endMinute: 500 }]);
    await closeVisit(vault, visit.id, { is: 'done', actualStart: 470, actualEnd: 495 });
    await see(chip({ startMinute: 600, endMinute: 630 }));
    expect(await visits()).toMatchObject([{ startMinute: 470, state: { is: 'done' } }]);
  });

  test('what is not on the page changes nothing', async () => {
    await ask();
    await see(chip());
    expect(await see()).toEqual([]);
    expect(await visits()).toMatchObject([{ state: { is: 'scheduled' } }]);
  });
});

describe('closing', () => {
  test('done and missed keep the tie, and can be taken back', async () => {
    const { visit } = await ask();
    await see(chip());
    const closed = await closeVisit(vault, visit.id, { is: 'missed', reason: 'student-absent' });
    expect(closed?.visit.state).toEqual({
      is: 'missed',
      reason: 'student-absent',
      tie: { calendarId: mine, eventId: 'new1' },
    });
    if (closed) await reopenVisit(vault, visit.id, closed.before);
    expect(await visits()).toMatchObject([{ state: { is: 'scheduled' } }]);
  });

  test('closing twice keeps the last word and the first way back', async () => {
    const { visit } = await ask();
    const first = await closeVisit(vault, visit.id, { is: 'done', actualStart: 465, actualEnd: 485 });
    await closeVisit(vault, visit.id, { is: 'missed', reason: 'testing' });
    if (first) await reopenVisit(vault, visit.id, first.before);
    expect(await visits()).toMatchObject([{ state: { is: 'opened' } }]);
  });

  test('a visit that is gone closes to nothing', async () => {
    expect(await closeVisit(vault, asId('nobody'), { is: 'missed', reason: 'testing' })).toBeNull();
  });

  test('dropping a series leaves what was delivered', async () => {
    const { visit } = await ask({ everyWeek });
    await closeVisit(vault, visit.id, { is: 'done', actualStart: 465, actualEnd: 485 });
    const [, second] = await visits();
    if (second) await dropVisit(vault, second.id, { scope: 'series', now });
    expect((await visits()).map(({ state }) => state.is)).toEqual(['done', ...Array(6).fill('dropped')]);
  });
});
