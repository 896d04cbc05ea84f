import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { room12Caseload } from '../../tests/e2e/caseload/room-12.ts';
import { deleteClassroom, deleteStudent, whatStandsAhead } from '../caseload/delete.ts';
import { closeVisit, dropVisit, reopenVisit } from '../visits/close-visit.ts';
import { tidyOutbox } from '../visits/outbox.ts';
import { leavingEvents } from './leaving-events.ts';
import { takeAllOff } from './take-all-off.ts';
import { type BookingDesk, everyWeek, now, openBookingDesk, TUESDAY, window } from './testing/booking-desk.ts';

const TAKE_OFF = { events: 'take-off', now: now() } as const;
const KEEP = { events: 'keep', now: now() } as const;
const { classroomId, studentId } = window;
const AT_745 = [`${TUESDAY}T12:45`];

let desk: BookingDesk;
beforeEach(async () => {
  desk = await openBookingDesk();
  await desk.vault.apply(room12Caseload());
});
afterEach(() => desk.close());

/** Nothing waits, and no visit came back by itself when a worker starts. */
async function isAtRest() {
  await tidyOutbox(desk.vault);
  expect(await desk.outbox()).toEqual([]);
}

describe('deleting a class or a student whose visits stand on a calendar', () => {
  test('what stands there is told first: ours, and what was saved by hand; what is past is not', async () => {
    await desk.ask({ everyWeek });
    await desk.push();
    const [first] = await desk.visits();
    if (!first) throw new Error('no visit');
    await closeVisit(desk.vault, first.id, { is: 'done', actualStart: 465, actualEnd: 490 });
    await desk.ask({ windows: [{ ...window, start: 600, end: 625, routine: 'snack' }], booking: null });
    const byHand = (await desk.visits()).find(({ booked }) => !booked);
    if (!byHand) throw new Error('no visit by hand');
    await desk.vault.write('visits', {
      ...byHand,
      state: { is: 'scheduled', tie: { calendarId: first.booked?.calendarId ?? ('' as never), eventId: 'e' as never } },
    });
    const { ours, others } = await whatStandsAhead(desk.vault, { classroomId }, now());
    expect(ours.map(({ date }) => date)).toEqual(
      (await desk.visits()).flatMap((v) => (v.state.is === 'scheduled' && v.booked ? [v.date] : [])),
    );
    expect(others.map(({ id }) => id)).toEqual([byHand.id]);
    const later = Temporal.Instant.from('2027-03-01T12:00:00Z');
    expect(await whatStandsAhead(desk.vault, { classroomId }, later)).toEqual({ ours: [], coming: [], others: [] });
  });

  test('they are taken off by the next push, and no visit comes back', async () => {
    await desk.ask();
    await desk.push();
    await deleteClassroom(desk.vault, classroomId, TAKE_OFF);
    expect(await desk.visits()).toEqual([]);
    const [goodbye] = await desk.outbox();
    expect(JSON.stringify(goodbye)).not.toContain(studentId);
    await tidyOutbox(desk.vault);
    expect(await desk.visits()).toEqual([]);
    expect(await desk.push()).toMatchObject({ done: 1, problem: null });
    expect(desk.booked()).toEqual([]);
    await isAtRest();
    expect(await desk.visits()).toEqual([]);
  });

  test('or they stay, if the therapist wants it so', async () => {
    await desk.ask();
    await desk.push();
    await deleteStudent(desk.vault, studentId, KEEP);
    expect(await desk.push()).toMatchObject({ waiting: 0, paused: 0 });
    expect(desk.days()).toEqual(AT_745);
    await isAtRest();
  });

  test('of a series what is past stays on the calendar', async () => {
    await desk.ask({ everyWeek });
    await desk.push();
    const [first] = await desk.visits();
    await closeVisit(desk.vault, first?.id ?? ('' as never), { is: 'done', actualStart: 465, actualEnd: 490 });
    await deleteStudent(desk.vault, studentId, TAKE_OFF);
    expect(await desk.push()).toMatchObject({ waiting: 0, paused: 0, problem: null });
    expect(desk.days()).toEqual(AT_745);
    await isAtRest();
  });

  test('412: one that somebody changed is asked about, and can be left', async () => {
    await desk.ask();
    await desk.push();
    desk.google.events.move(desk.booked()[0]?.id ?? '', { start: `${TUESDAY}T10:00`, end: `${TUESDAY}T10:25` });
    await deleteClassroom(desk.vault, classroomId, TAKE_OFF);
    expect(await desk.push()).toMatchObject({ paused: 1 });
    expect((await desk.outbox())[0]?.write?.pause).toMatchObject({ is: 'changed', now: { startMinute: 600 } });
    expect(desk.booked()).toHaveLength(1);
  });

  test('what was never sent never is; what was sent without an answer is found and taken off', async () => {
    await desk.ask();
    await deleteClassroom(desk.vault, classroomId, TAKE_OFF);
    await desk.push();
    expect(desk.booked()).toEqual([]);
    await desk.vault.apply(room12Caseload());
    await desk.ask();
    desk.fault({ kind: 'dropAfter' }, 'POST', 1);
    await desk.push();
    expect(desk.booked()).toHaveLength(1);
    await deleteClassroom(desk.vault, classroomId, TAKE_OFF);
    expect(await desk.push()).toMatchObject({ waiting: 0, paused: 0, problem: null });
    expect(desk.booked()).toEqual([]);
    await isAtRest();
  });

  test('a booking on its way at that very moment is taken off, too', async () => {
    await desk.ask();
    desk.fault({ kind: 'delay', ms: 300 }, 'POST', 1);
    const pushing = desk.push();
    await expect.poll(async () => (await desk.outbox())[0]?.write?.wasSent).toBe(true);
    await deleteClassroom(desk.vault, classroomId, TAKE_OFF);
    await pushing;
    await desk.push();
    expect(desk.booked()).toEqual([]);
    await isAtRest();
  });

  test('what the therapist had dropped before is still taken off', async () => {
    const { visit } = await desk.ask();
    await desk.push();
    await dropVisit(desk.vault, visit.id, { scope: 'this', now });
    await deleteClassroom(desk.vault, classroomId, KEEP);
    expect(await desk.push()).toMatchObject({ done: 1 });
    expect(desk.booked()).toEqual([]);
  });

  test.each([
    ['before anything was sent the events were never gone', async () => {}],
    ['afterwards they are booked anew', () => desk.push()],
    [
      'in the middle of a lost answer they are booked anew',
      () => {
        desk.fault({ kind: 'dropAfter' }, 'DELETE', 1);
        return desk.push();
      },
    ],
  ])('taken back: %s', async (_, meanwhile) => {
    await desk.ask({ everyWeek });
    await desk.push();
    const before = desk.days();
    const { undo } = await deleteClassroom(desk.vault, classroomId, TAKE_OFF);
    await meanwhile();
    await undo();
    expect(await desk.push()).toMatchObject({ waiting: 0, paused: 0, problem: null });
    expect(desk.days()).toEqual(before);
    expect((await desk.visits()).map(({ state }) => state.is)).toEqual(before.map(() => 'scheduled'));
    await isAtRest();
  });
});

test('before everything is deleted all that is ahead is taken off, and what is past stays', async () => {
  await desk.ask({ everyWeek });
  await desk.ask({ windows: [{ ...window, start: 600, end: 625, routine: 'snack' }] });
  await desk.push();
  const [first] = await desk.visits();
  await closeVisit(desk.vault, first?.id ?? ('' as never), { is: 'done', actualStart: 465, actualEnd: 490 });
  const { ours } = leavingEvents(await desk.visits(), await desk.outbox(), now());
  expect(ours).toHaveLength(everyWeek.dates.length);
  await takeAllOff(desk.vault, ours, now);
  expect(await desk.push()).toMatchObject({ waiting: 0, paused: 0, problem: null });
  expect(desk.days()).toHaveLength(1);
});

test('what no calendar has heard of yet is called off with the rest, so that it does not arrive later', async () => {
  await desk.ask({ everyWeek });
  const { ours, coming } = leavingEvents(await desk.visits(), await desk.outbox(), now());
  expect([ours.length, coming.length]).toEqual([0, everyWeek.dates.length]);
  await takeAllOff(desk.vault, coming, now);
  await desk.push();
  expect(desk.days()).toEqual([]);
});

describe('a series that was dropped and is wanted again', () => {
  test('before the calendar heard of it stays one series', async () => {
    const { visit } = await desk.ask({ everyWeek });
    await desk.push();
    const before = desk.days();
    const dropped = await dropVisit(desk.vault, visit.id, { scope: 'series', now });
    for (const { visit: one, before: state } of dropped) await reopenVisit(desk.vault, one.id, state);
    await desk.push();
    expect(desk.days()).toEqual(before);
    expect(desk.booked()).toHaveLength(1);
    await isAtRest();
  });

  test('one day of it alone: the others still go', async () => {
    const { visit } = await desk.ask({ everyWeek });
    await desk.push();
    const [, second] = await dropVisit(desk.vault, visit.id, { scope: 'series', now });
    await reopenVisit(desk.vault, second?.visit.id ?? visit.id, second?.before ?? { is: 'dropped', droppedAt: '' });
    expect(await desk.push()).toMatchObject({ waiting: 0, paused: 0, problem: null });
    expect(desk.days()).toEqual([`${second?.visit.date}T12:45`]);
  });
});
