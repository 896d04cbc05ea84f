import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId, type EventId, type VisitId } from '../domain/ids.ts';
import { addDays } from '../domain/local-date.ts';
import { newRecordId } from '../vault/record-id.ts';
import { closeVisit, dropVisit } from '../visits/close-visit.ts';
import { goAhead, leaveIt } from './decide.ts';
import { moveSeries } from './move-series.ts';
import { moveVisit } from './move-visit.ts';
import { type BookingDesk, everyWeek, now, openBookingDesk, TUESDAY } from './testing/booking-desk.ts';

/** Thursday 9:15 instead of Tuesday 7:45. */
const TO = { date: addDays(TUESDAY, 2), startMinute: 555, endMinute: 580 };
const guests = ['t.rivera@riverbend.k12.example'];
const tools = { now, newId: newRecordId };

let desk: BookingDesk;
let ids: VisitId[];
beforeEach(async () => {
  desk = await openBookingDesk();
  await desk.ask({
    everyWeek,
    booking: { calendarId: asId('d.okafor@riverbend.k12.example'), isOurCalendar: false, guests },
  });
  await desk.push();
  ids = (await desk.visits()).map(({ id }) => id);
});
afterEach(() => desk.close());

const move = (id = ids[0] ?? asId<VisitId>(''), to = TO) => moveSeries(desk.vault, id, to, tools);
const open = async () => (await desk.visits()).filter(({ state }) => state.is === 'scheduled' || state.is === 'opened');
const datesOfVisits = async () => (await open()).map(({ date, startMinute }) => `${date} ${startMinute}`);
const moved = () => everyWeek.dates.map((date) => `${addDays(date, 2)}T14:15`);
const patches = () => desk.google.requests.filter(({ method }) => method === 'PATCH').length;
const newEventId = () => asId<EventId>(newRecordId());

describe('a whole weekly series', () => {
  test('is moved in one change of one event, without the days that it left out, and guests hear of it once', async () => {
    await move();
    expect(await desk.push()).toMatchObject({ done: 1, waiting: 0, paused: 0, problem: null });
    expect(desk.days()).toEqual(moved());
    expect(desk.booked()).toHaveLength(1);
    expect(patches()).toBe(1);
    expect(desk.google.api.mails.map(({ what }) => what)).toEqual(['invited', 'changed']);
    expect(await datesOfVisits()).toEqual(everyWeek.dates.map((date) => `${addDays(date, 2)} 555`));
    // Each visit knows its day's event again: dropped, it goes.
    await dropVisit(desk.vault, ids[1] ?? asId(''), { scope: 'this', now });
    await desk.push();
    expect(desk.days()).toEqual(moved().filter((_, at) => at !== 1));
  });

  test('moved back again it stands where it stood', async () => {
    const before = desk.days();
    await move();
    await desk.push();
    await move(ids[0], { date: TUESDAY, startMinute: 465, endMinute: 490 });
    await desk.push();
    expect(desk.days()).toEqual(before);
  });

  test('an answer that is lost moves it once', async () => {
    await move();
    desk.fault({ kind: 'dropAfter' }, 'PATCH', 1);
    expect(await desk.push()).toMatchObject({ waiting: 1, problem: { is: 'offline' } });
    expect(await desk.push()).toMatchObject({ done: 1, problem: null });
    expect(desk.days()).toEqual(moved());
    expect(patches()).toBe(1);
  });

  test('412: somebody else moved it first, so the therapist is asked; "do it anyway" moves it', async () => {
    const [event] = desk.booked();
    desk.google.events.move(event?.id ?? '', { start: `${TUESDAY}T10:00`, end: `${TUESDAY}T10:25` });
    await move();
    expect(await desk.push()).toMatchObject({ paused: 1 });
    const [waiting] = await desk.outbox();
    expect(waiting?.write?.pause).toMatchObject({ is: 'changed', now: { startMinute: 600 } });
    await leaveIt(desk.vault, waiting?.id ?? asId(''), now);
    expect(await datesOfVisits()).toEqual(everyWeek.dates.map((date) => `${date} 600`));
  });

  test('one that was deleted on the calendar is asked about, and made again whole', async () => {
    desk.google.events.remove(desk.booked()[0]?.id ?? '');
    await move();
    expect(await desk.push()).toMatchObject({ paused: 1 });
    const [waiting] = await desk.outbox();
    expect(waiting?.write?.pause).toEqual({ is: 'deleted-there' });
    await goAhead(desk.vault, waiting?.id ?? asId(''), newEventId);
    expect(await desk.push()).toMatchObject({ done: 1, problem: null });
    expect(desk.days()).toEqual(moved());
    expect(desk.booked()).toMatchObject([{ guests }]);
  });

  test('a day that was moved by itself joins the others again', async () => {
    await moveVisit(
      desk.vault,
      ids[1] ?? asId(''),
      { date: addDays(TUESDAY, 8), startMinute: 600, endMinute: 625 },
      now,
    );
    await desk.push();
    await move();
    await desk.push();
    expect(await datesOfVisits()).toEqual(everyWeek.dates.map((date) => `${addDays(date, 2)} 555`));
  });

  test('while one of its days is on its way nothing is moved', async () => {
    await moveVisit(desk.vault, ids[1] ?? asId(''), { ...TO, date: addDays(TUESDAY, 8) }, now);
    expect(await move()).toBeNull();
  });
});

describe('a series of which some is past', () => {
  test('ends there, and goes on as another: what is past stays as it was', async () => {
    await closeVisit(desk.vault, ids[0] ?? asId(''), { is: 'done', actualStart: 465, actualEnd: 490 });
    await move(ids[1], { ...TO, date: addDays(TUESDAY, 9) });
    expect(await desk.push()).toMatchObject({ waiting: 0, paused: 0, problem: null });
    expect(desk.days()).toEqual([`${TUESDAY}T12:45`, ...moved().slice(1)]);
    expect(desk.booked()).toHaveLength(2);
    expect(desk.booked().every(({ guests: invited }) => invited.length === 1)).toBe(true);
    expect((await open()).every(({ state, booked }) => state.is === 'scheduled' && booked)).toBe(true);
    await desk.push();
    expect(await desk.outbox()).toEqual([]);
  });

  test('this and later ones alone: earlier ones stay', async () => {
    await move(ids[3], { ...TO, date: addDays(everyWeek.dates[3] ?? TUESDAY, 2) });
    await desk.push();
    expect(desk.days()).toEqual([...everyWeek.dates.slice(0, 3).map((date) => `${date}T12:45`), ...moved().slice(3)]);
  });

  test('an answer that is lost anywhere loses nothing and books nothing twice', async () => {
    for (const method of ['PATCH', 'POST']) {
      await move(ids[3], { ...TO, date: addDays((await desk.visits())[3]?.date ?? TUESDAY, 1) });
      desk.fault({ kind: 'dropAfter' }, method, 1);
      await desk.push();
      desk.google.api.faults.clear();
      await desk.push();
    }
    expect(await desk.outbox()).toEqual([]);
    expect(desk.days()).toHaveLength(everyWeek.dates.length);
  });
});

test('dropped from one day on, the earlier ones stay', async () => {
  await dropVisit(desk.vault, ids[2] ?? asId(''), { scope: 'following', now });
  await desk.push();
  expect(desk.days()).toEqual(everyWeek.dates.slice(0, 2).map((date) => `${date}T12:45`));
});
