import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FaultAct } from '../../tests/google/api/faults.ts';
import { asId, type EventId, type VisitId } from '../domain/ids.ts';
import { newRecordId } from '../vault/record-id.ts';
import { dropVisit } from '../visits/close-visit.ts';
import { goAhead } from './decide.ts';
import { moveVisit } from './move-visit.ts';
import { type BookingDesk, now, openBookingDesk, TUESDAY } from './testing/booking-desk.ts';

let desk: BookingDesk;
let id: VisitId;
beforeEach(async () => {
  desk = await openBookingDesk();
  id = (await desk.ask()).visit.id;
  await desk.push();
});
afterEach(() => desk.close());

const refuse = (status: number, reason: string): FaultAct => ({ kind: 'refuse', status, reason });

/** Every row of Google's error table that a change of an event may meet: it waits, or the therapist is asked. */
const rows: [string, FaultAct, 'waits' | 'asks'][] = [
  ['no connection', { kind: 'dropBefore' }, 'waits'],
  ['an answer that is lost', { kind: 'dropAfter' }, 'waits'],
  ['an answer that breaks off', { kind: 'truncated' }, 'waits'],
  ['a captive portal', { kind: 'html', status: 200 }, 'waits'],
  ['400', refuse(400, 'invalid'), 'asks'],
  ['401', refuse(401, 'authError'), 'waits'],
  ['403 rate', refuse(403, 'userRateLimitExceeded'), 'waits'],
  ['403 quota', refuse(403, 'dailyLimitExceeded'), 'waits'],
  ['403 scope', refuse(403, 'insufficientPermissions'), 'waits'],
  ['403 api off', refuse(403, 'accessNotConfigured'), 'waits'],
  ['403 school', refuse(403, 'domainPolicy'), 'waits'],
  ['403 not the organizer', refuse(403, 'forbiddenForNonOrganizer'), 'asks'],
  ['403 read only', refuse(403, 'requiredAccessLevel'), 'asks'],
  ['409 conflict', refuse(409, 'conflict'), 'waits'],
  ['429', refuse(429, 'rateLimitExceeded'), 'waits'],
  ['500', refuse(500, 'backendError'), 'waits'],
  ['502', { kind: 'html', status: 502 }, 'waits'],
  ['503', refuse(503, 'backendError'), 'waits'],
  ['504', refuse(504, 'internalError'), 'waits'],
];

/** Nothing is there twice, nothing is lost, and once the trouble is over what was wanted is done. */
async function endsWell(act: FaultAct, method: string, then: 'waits' | 'asks'): Promise<void> {
  desk.fault(act, method);
  const isDone = act.kind === 'truncated' && method === 'DELETE';
  // A deletion is answered with nothing, and half of nothing is as good.
  if (!isDone) {
    expect(await desk.push()).toMatchObject(then === 'waits' ? { waiting: 1, paused: 0 } : { waiting: 0, paused: 1 });
    expect(await desk.outbox()).toHaveLength(1);
  }
  desk.google.api.faults.clear();
  if (then === 'asks') await goAhead(desk.vault, id, () => asId<EventId>(newRecordId()));
  expect(await desk.push()).toMatchObject({ waiting: 0, paused: 0, problem: null });
  expect(await desk.outbox()).toEqual([]);
}

test.each(rows)('%s: the event is moved, then taken off, once Google can be told', async (_, act, then) => {
  await moveVisit(desk.vault, id, { date: TUESDAY, startMinute: 555, endMinute: 580 }, now);
  await endsWell(act, 'PATCH', then);
  expect(desk.days()).toEqual([`${TUESDAY}T14:15`]);
  await dropVisit(desk.vault, id, { scope: 'this', now });
  await endsWell(act, 'DELETE', then);
  expect(desk.booked()).toEqual([]);
});

test.each([
  ['404 notFound', refuse(404, 'notFound')],
  ['410 deleted', refuse(410, 'deleted')],
])(
  '%s: what is to be taken off is gone; what is to be moved is asked about before it is made again',
  async (_, act) => {
    await moveVisit(desk.vault, id, { date: TUESDAY, startMinute: 555, endMinute: 580 }, now);
    desk.fault(act, 'PATCH');
    expect(await desk.push()).toMatchObject({ paused: 1 });
    expect((await desk.outbox())[0]?.write?.pause).toEqual({ is: 'deleted-there' });
    desk.google.api.faults.clear();
    await dropVisit(desk.vault, id, { scope: 'this', now });
    desk.fault(act, 'DELETE');
    expect(await desk.push()).toMatchObject({ waiting: 0, paused: 0, problem: null });
    expect(await desk.outbox()).toEqual([]);
  },
);
