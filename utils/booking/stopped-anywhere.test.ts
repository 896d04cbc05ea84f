import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { room12Caseload } from '../../tests/e2e/caseload/room-12.ts';
import { fetchThrough } from '../../tests/google/fetch-through.ts';
import { deleteClassroom, deleteSchool, deleteStudent } from '../caseload/delete.ts';
import { asId, type SchoolId, type VisitId } from '../domain/ids.ts';
import { addDays } from '../domain/local-date.ts';
import { accountForTests } from '../google/testing/account-for-tests.ts';
import { stopAt } from '../google/testing/stop-at.ts';
import { newRecordId } from '../vault/record-id.ts';
import type { Vault } from '../vault/vault.ts';
import { dropVisit } from '../visits/close-visit.ts';
import { tidyOutbox } from '../visits/outbox.ts';
import { moveSeries } from './move-series.ts';
import { pushOutbox } from './push-outbox.ts';
import { type BookingDesk, everyWeek, now, openBookingDesk, own, TUESDAY, window } from './testing/booking-desk.ts';

const REACHED = ['read', 'readAll', 'readSome', 'change', 'write', 'apply', 'remove'] as const;
const TAKE_OFF = { events: 'take-off', now: now() } as const;
const tools = { now, newId: newRecordId };
const { classroomId, studentId } = window;
const schoolId = asId<SchoolId>('5c0011ee5c0011ee5c0011ee5c0011ee');
const { dates } = everyWeek;

let desk: BookingDesk;
beforeEach(async () => {
  desk = await openBookingDesk();
});
afterEach(() => desk.close());

type Act = (vault: Vault, ids: readonly VisitId[]) => Promise<unknown>;

/**
 * Books a series, then stops the worker at each step of `act` and of telling the calendar, one step later each time. A
 * next worker starts, and the person does again what did not happen.
 */
async function stopEverywhere(
  when: 'before' | 'after',
  act: Act,
  isMissing: Act,
  check: (at: string) => Promise<void>,
) {
  for (let nth = 1; ; nth++) {
    await desk.vault.apply(room12Caseload());
    await desk.ask({ everyWeek });
    await desk.push();
    const ids = (await desk.visits()).map(({ id }) => id);
    const stop = stopAt(nth, when);
    const stopping = stop.wrapMethods(desk.vault, REACHED);
    const api = accountForTests(desk.google, { fetch: stop.wrap(fetchThrough(desk.google)) });
    await (async () => {
      await act(stopping, ids);
      await pushOutbox({ vault: stopping, api, newId: newRecordId, ownCalendars: [own] });
    })().catch(() => {});
    await tidyOutbox(desk.vault);
    await desk.push();
    if (await isMissing(desk.vault, ids)) await act(desk.vault, ids);
    await desk.push();
    const at = `stopped ${when} ${nth}`;
    expect(await desk.outbox(), at).toEqual([]);
    await check(at);
    if (stop.calls() < nth) return;
    for (const { id } of desk.booked()) desk.google.events.remove(id);
    for (const { id } of await desk.visits()) await desk.vault.remove('visits', id);
  }
}

const open = async () => (await desk.visits()).filter(({ state }) => state.is === 'scheduled' || state.is === 'opened');

describe.each(['before', 'after'] as const)('a worker that is stopped %s any step', (when) => {
  test.each([
    ['a whole series', 0],
    ['a series from one day on', 2],
  ])('of moving %s: the next one finishes it, and every day is there once', async (_, from) => {
    const to = { date: addDays(dates[from] ?? TUESDAY, 2), startMinute: 555, endMinute: 580 };
    const expected = dates.map((date, at) => (at < from ? `${date}T12:45` : `${addDays(date, 2)}T14:15`));
    await stopEverywhere(
      when,
      (vault, ids) => moveSeries(vault, ids[from] ?? asId(''), to, tools),
      async (vault, ids) => (await vault.read('visits', ids[from] ?? asId('')))?.date !== to.date,
      async (at) => {
        expect(desk.days(), at).toEqual(expected);
        expect(
          (await open()).map(({ state }) => state.is),
          at,
        ).toEqual(dates.map(() => 'scheduled'));
        expect(desk.booked(), at).toHaveLength(from === 0 ? 1 : 2);
      },
    );
  });

  test.each([
    ['a whole series', 0],
    ['a series from one day on', 2],
  ])('of dropping %s: the next one finishes it, and the rest stays', async (_, from) => {
    await stopEverywhere(
      when,
      (vault, ids) => dropVisit(vault, ids[from] ?? asId(''), { scope: 'following', now }),
      async (vault, ids) => (await vault.read('visits', ids[from] ?? asId('')))?.state.is !== 'dropped',
      async (at) => {
        expect(desk.days(), at).toEqual(dates.slice(0, from).map((date) => `${date}T12:45`));
        expect(
          (await open()).map(({ date }) => date),
          at,
        ).toEqual(dates.slice(0, from));
      },
    );
  });

  test.each<[string, Act, Act]>([
    [
      'class',
      (vault) => deleteClassroom(vault, classroomId, TAKE_OFF),
      (vault) => vault.read('classrooms', classroomId),
    ],
    ['student', (vault) => deleteStudent(vault, studentId, TAKE_OFF), (vault) => vault.read('students', studentId)],
    ['school', (vault) => deleteSchool(vault, schoolId, TAKE_OFF), (vault) => vault.read('schools', schoolId)],
  ])('of deleting a %s with events: the next one finishes it, and none is left behind', async (_, act, isThere) => {
    await stopEverywhere(when, act, isThere, async (at) => {
      expect(desk.booked(), at).toEqual([]);
      expect(await desk.visits(), at).toEqual([]);
    });
  });
});
