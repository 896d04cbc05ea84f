import { asId, type EventId } from '../domain/ids.ts';
import type { BookedEvent, Visit } from '../domain/visit.ts';
import type { CalendarWrite } from '../records/calendar-write.ts';
import type { OutboxRecord } from '../records/outbox.ts';
import type { Edit, Vault } from '../vault/vault.ts';
import { deletionOf, timeOfVisit, writeTo } from './orders.ts';

type BookedVisit = Visit & { booked: BookedEvent };

/**
 * What has the events of dropped visits taken off the calendar by the next push: a whole series at once, the rest of one,
 * or single days. A visit whose event is still on its way needs nothing: the push looks at it once the event is there.
 * To be written together with the dropping, so that neither is ever there without the other.
 */
export function deletionsFor(dropped: readonly Visit[], all: readonly Visit[], now: Temporal.Instant): Edit[] {
  const groups = Map.groupBy(dropped.filter(isBooked), ({ id, booked }) => booked.seriesEventId ?? id);
  return [...groups].flatMap(([seriesEventId, visits]) => {
    const left = all.filter(
      ({ id, booked }) => booked?.seriesEventId === seriesEventId && !dropped.some((visit) => visit.id === id),
    );
    return deletionsOf(visits, left.filter(isOnCalendar)).map(
      ([visit, write]): Edit => ({ store: 'outbox', write: recordOf(visit, write, now) }),
    );
  });
}

function deletionsOf(visits: readonly BookedVisit[], left: readonly Visit[]): [BookedVisit, CalendarWrite][] {
  const sorted = visits.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const [first] = sorted;
  if (!first) return [];
  const { seriesEventId } = first.booked;
  const each = sorted.map((visit): [BookedVisit, CalendarWrite] => [visit, deletionOf(visit, visit.booked)]);
  if (!seriesEventId) return each;
  // The series' own etag is not known; its marker says that it is ours.
  if (left.length === 0) return [[first, deletionOf(first, { ...first.booked, eventId: seriesEventId, etag: null })]];
  const isTail = sorted.length > 1 && left.every(({ date }) => date < first.date);
  return isTail ? [[first, writeTo(first.booked, { is: 'end-series', from: first.date, zone: first.zone })]] : each;
}

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
  if (!isBooked(visit)) return;
  const { calendarId, isOurCalendar, tellsGuests, title } = visit.booked;
  const pending = await vault.read('outbox', visit.id);
  const isUntouched = pending?.write?.order.is === 'delete' && !pending.write.wasSent;
  if (isUntouched && pending.write?.eventId === visit.booked.eventId) return vault.remove('outbox', visit.id);
  const write: CalendarWrite = {
    calendarId,
    eventId: asId<EventId>(newId()),
    isOurCalendar,
    order: {
      is: 'insert',
      title,
      time: timeOfVisit(visit),
      weekly: null,
      guests: [],
      overBusy: true,
    },
    etag: null,
    tellsGuests,
    wasSent: false,
    pause: null,
  };
  const { booked: _, ...unbooked } = visit;
  const openedAt = now.toString();
  const waiting: Visit = { ...unbooked, state: { is: 'opened', openedAt } };
  await vault.apply([
    { store: 'outbox', write: recordOf(waiting, write, now) },
    { store: 'visits', write: waiting },
  ]);
}

/** A question to the calendar about a visit that there is. */
export function recordOf(visit: Visit, write: CalendarWrite, now: Temporal.Instant): OutboxRecord {
  return {
    id: visit.id,
    openedAt: now.toString(),
    url: '',
    accountIndex: 0,
    targetCalendarId: write.calendarId,
    eventTitle: visit.booked?.title ?? (write.order.is === 'insert' ? write.order.title : ''),
    visits: [visit],
    knownIds: [],
    write,
  };
}

function isBooked(visit: Visit): visit is BookedVisit {
  return visit.booked !== undefined;
}

function isOnCalendar({ state }: Visit): boolean {
  return state.is !== 'dropped';
}
