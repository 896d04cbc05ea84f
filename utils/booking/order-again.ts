import { asId, type EventId, type VisitId } from '../domain/ids.ts';
import type { Visit } from '../domain/visit.ts';
import type { CalendarWrite } from '../records/calendar-write.ts';
import type { OutboxRecord } from '../records/outbox.ts';
import type { Edit, Vault } from '../vault/vault.ts';
import { timeOfVisit } from './orders.ts';
import { type BookedVisit, deletionsFor, detached, isBooked, isGoodbye, recordOf } from './take-back.ts';

/**
 * A visit was dropped and is wanted again. If its event is still there, it stays; else it is written once more, under an
 * id of its own, since the old one is used up.
 */
export async function orderAgain(
  vault: Vault,
  visit: Visit,
  newId: () => string,
  now: Temporal.Instant,
): Promise<void> {
  if (!isBooked(visit) || (await callOff(vault, visit, now))) return;
  const pending = await vault.read('outbox', visit.id);
  const { booked: _, ...unbooked } = visit;
  const waiting: Visit = { ...unbooked, state: { is: 'opened', openedAt: now.toString() } };
  const edits: Edit[] = [
    { store: 'outbox', write: recordOf(waiting, insertion(visit, newId), now) },
    { store: 'visits', write: waiting },
  ];
  // What became of a deletion that was sent is not known: it is carried through, and the visit gets another event.
  if (pending && isGoodbye(pending)) edits.push({ store: 'outbox', write: detached(pending, newId()) });
  await vault.apply(edits);
}

/**
 * A deletion that was not sent yet is called off for this visit, and goes on for the other days of its series that are
 * not wanted. false: there is none, so the event is gone or may be.
 */
async function callOff(vault: Vault, visit: BookedVisit, now: Temporal.Instant): Promise<boolean> {
  const { records } = await vault.readAll('outbox');
  const order = records.find((record) => takesAway(record, visit));
  if (!order?.write) return false;
  const isOff = await callOffUnlessSent(vault, order.id);
  if (!isOff || order.write.eventId === visit.booked.eventId) return isOff;
  const { records: visits } = await vault.readAll('visits');
  const others = visits.filter(({ id, state }) => id !== visit.id && state.is === 'dropped');
  await vault.apply(
    deletionsFor(
      others.filter((other) => isBooked(other) && takesAway(order, other)),
      visits,
      now,
    ),
  );
  return true;
}

/** Whether an order could be called off: what was sent is on its way. */
export async function callOffUnlessSent(vault: Vault, id: VisitId): Promise<boolean> {
  let isOff = false;
  await vault.change('outbox', id, (record) => {
    isOff = record?.write !== undefined && !record.write.wasSent;
    return isOff ? null : record;
  });
  return isOff;
}

function takesAway({ write }: OutboxRecord, { date, booked: { eventId, seriesEventId } }: BookedVisit): boolean {
  if (!write || write.wasSent) return false;
  if (write.order.is === 'end-series') return write.eventId === seriesEventId && write.order.from <= date;
  return write.order.is === 'delete' && (write.eventId === eventId || write.eventId === seriesEventId);
}

function insertion({ booked, ...visit }: BookedVisit, newId: () => string): CalendarWrite {
  const { calendarId, isOurCalendar, tellsGuests, title, guests = [] } = booked;
  return {
    calendarId,
    eventId: asId<EventId>(newId()),
    isOurCalendar,
    order: { is: 'insert', title, time: timeOfVisit(visit), weekly: null, guests, overBusy: true },
    etag: null,
    tellsGuests,
    wasSent: false,
    pause: null,
  };
}
