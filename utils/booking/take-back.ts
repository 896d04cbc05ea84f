import { asId, type VisitId } from '../domain/ids.ts';
import type { BookedEvent, Visit } from '../domain/visit.ts';
import type { CalendarWrite } from '../records/calendar-write.ts';
import type { OutboxRecord } from '../records/outbox.ts';
import type { Edit } from '../vault/vault.ts';
import { deletionOf, writeTo } from './orders.ts';

/** A visit whose event we wrote. */
export type BookedVisit = Visit & { booked: BookedEvent };

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

/** Whether it takes something off a calendar. */
export function isGoodbye({ write }: Pick<OutboxRecord, 'write'>): boolean {
  return write?.order.is === 'delete' || write?.order.is === 'end-series';
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

/**
 * The same order under an id of its own, without anything about students: it is carried out whatever becomes of the
 * visit that it was given for.
 */
export function detached(record: OutboxRecord, id: string): OutboxRecord {
  const own = asId<VisitId>(id);
  const [first] = record.visits;
  return { ...record, id: own, visits: [{ ...first, id: own, studentIds: [] }] };
}

/**
 * What takes the events of these visits off whatever becomes of the visits themselves, as records of their own.
 */
export function detachedDeletions(
  going: readonly Visit[],
  all: readonly Visit[],
  now: Temporal.Instant,
  newId: () => string,
): OutboxRecord[] {
  return deletionsFor(going, all, now).flatMap((edit) =>
    'write' in edit && edit.store === 'outbox' ? [detached(edit.write, newId())] : [],
  );
}

export function isBooked(visit: Visit): visit is BookedVisit {
  return visit.booked !== undefined;
}

function isOnCalendar({ state }: Visit): boolean {
  return state.is !== 'dropped';
}
