import { asId, type EventId, type VisitId } from '../domain/ids.ts';
import type { Visit } from '../domain/visit.ts';
import type { CalendarWrite } from '../records/calendar-write.ts';
import type { OutboxRecord } from '../records/outbox.ts';
import type { Edit, Vault } from '../vault/vault.ts';
import { callOffUnlessSent, orderAgain } from './order-again.ts';
import { detached, detachedDeletions, isBooked } from './take-back.ts';

/** What has the events of deleted visits taken off, and the way back. */
export type TakenOff = {
  /** To be written together with the deleting. */
  edits: Edit[];
  /** Records of the outbox that stay: what became of their event is not known yet. */
  staying: ReadonlySet<VisitId>;
  /** Before the visits are there again: what was not sent is called off. Gives what brings the rest back afterwards. */
  callOff(): Promise<() => Promise<void>>;
};

export type Leaving = {
  /** Of those that are deleted, whose events are to go, too. */
  visits: readonly Visit[];
  all: readonly Visit[];
  outbox: readonly OutboxRecord[];
};

/** Alone, as whatever looks at several visits (`oneAtATime`). Events go by the next push. */
export async function takeOff(
  vault: Vault,
  { visits, all, outbox }: Leaving,
  { now, newId }: { now: Temporal.Instant; newId: () => string },
): Promise<TakenOff> {
  const goodbyes = detachedDeletions(visits, all, now, newId);
  const unknown = await giveUpInsertions(vault, outbox);

  return {
    edits: goodbyes.map((write): Edit => ({ store: 'outbox', write })),
    staying: new Set(unknown),
    async callOff() {
      const isOff = await Promise.all(goodbyes.map(({ id }) => callOffUnlessSent(vault, id)));
      const lateEvents = new Set(goodbyes.flatMap(({ write }, at) => (!isOff[at] && write ? [write.eventId] : [])));
      const lateInsertions = await setAside(vault, unknown, newId);
      return async () => {
        for (const visit of visits.filter(isBooked)) {
          const { eventId, seriesEventId } = visit.booked;
          const isGone = lateEvents.has(eventId) || (seriesEventId && lateEvents.has(seriesEventId));
          if (isGone) await orderAgain(vault, visit, newId, now);
        }
        for (const id of lateInsertions)
          await vault.change('outbox', id, (record) => record && afresh(record, newId()));
      };
    },
  };
}

/** An event that was sent and never confirmed may be there: it is deleted by its id. One that was not sent never will be. */
async function giveUpInsertions(vault: Vault, outbox: readonly OutboxRecord[]): Promise<VisitId[]> {
  const unknown: VisitId[] = [];
  for (const { id } of outbox) {
    const left = await vault.change('outbox', id, (record) => {
      const { write } = record ?? {};
      if (!record || write?.order.is !== 'insert' || !write.wasSent) return record;
      return { ...record, write: deletionFor(write, write.order) };
    });
    if (left?.write?.order.is === 'delete') unknown.push(id);
  }
  return unknown;
}

type Insert = Extract<CalendarWrite['order'], { is: 'insert' }>;

function deletionFor(write: CalendarWrite, { time, title }: Insert): CalendarWrite {
  return { ...write, order: { is: 'delete', seen: time, title }, etag: null, wasSent: false, pause: null };
}

/** Deletions of uncertain events that were sent go on beside what is wanted again. */
async function setAside(vault: Vault, ids: readonly VisitId[], newId: () => string): Promise<VisitId[]> {
  const late: VisitId[] = [];
  for (const id of ids) {
    const record = await vault.read('outbox', id);
    if (record?.write && !record.write.wasSent) continue;
    late.push(id);
    if (record) await vault.apply([{ store: 'outbox', write: detached(record, newId()) }]);
  }
  return late;
}

/** The id of an event that was deleted stays taken. */
function afresh(record: OutboxRecord, eventId: string): OutboxRecord {
  const { write } = record;
  return write ? { ...record, write: { ...write, eventId: asId<EventId>(eventId), wasSent: false } } : record;
}
