import { asId, type EventId } from '../domain/ids.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { ok, type Result } from '../domain/result.ts';
import type { BookedEvent, Visit } from '../domain/visit.ts';
import type { Period } from '../google/calendar/calendar-api.ts';
import type { GoogleEvent } from '../google/calendar/shapes.ts';
import type { GoogleProblem } from '../google/http/problem.ts';
import type { CalendarWrite, EventTime } from '../records/calendar-write.ts';
import { oneAtATime } from '../visits/one-at-a-time.ts';
import { busyTimes } from './busy-times.ts';
import { bodyOf, isOurs, isSameTime, timeOf } from './event-of-order.ts';
import { writeTo } from './orders.ts';
import { type PushTools, pauseWrite, type WriteRecord } from './push-tools.ts';
import { scopeOf } from './scope-of.ts';
import { deletionsFor } from './take-back.ts';

type Insert = Extract<CalendarWrite['order'], { is: 'insert' }>;
type Pushed = Result<null, GoogleProblem>;

/** Ids collide once in the life of a universe; a server that says so thrice means something else. */
const MOST_IDS = 3;

/**
 * Puts a new event on the calendar, exactly once: the id was written down before, so that however often this is tried,
 * and wherever it was stopped, Google takes the event once and says "I have that" ever after.
 */
export async function pushInsert(tools: PushTools, record: WriteRecord, order: Insert): Promise<Pushed> {
  const { vault, api } = tools;
  if (!record.write.wasSent && (await areAllDropped(tools, record))) {
    await vault.remove('outbox', record.id);
    return ok(null);
  }
  if (!record.write.wasSent && !order.overBusy) {
    const busy = await busyTimes(tools, record.write, record.visits);
    if (!busy.ok) return busy;
    if (busy.value.length > 0) return pauseWrite(vault, record, { is: 'busy', times: busy.value });
  }
  let { eventId } = record.write;
  for (let ids = 0; ids < MOST_IDS; ids++) {
    const write = await noteSent(tools, record, eventId);
    if (write?.order.is !== 'insert') return ok(null);
    const tell = write.tellsGuests ? 'all' : 'none';
    const made = await api.insert(write, bodyOf(write.order, record.id), tell, scopeOf(write));
    if (made.ok) return settle(tools, record, write, made.value);
    if (made.problem.is !== 'duplicate') return made;
    const there = await api.event(write, scopeOf(write));
    if (!there.ok && there.problem.is !== 'not-found' && there.problem.is !== 'gone') return there;
    const isCanceled = there.ok && there.value.status === 'cancelled';
    if (there.ok && !isCanceled && isOurs(there.value, record.id)) return settle(tools, record, write, there.value);
    // Somebody deleted it: it is made again only if somebody wants it again. Of a deleted event Google may tell nothing
    // but its id, which we had sent.
    if (isCanceled && record.write.wasSent) return pauseWrite(vault, record, { is: 'deleted-there' });
    eventId = asId<EventId>(tools.newId());
  }
  return pauseWrite(vault, record, { is: 'refused', why: 'duplicate' });
}

/** From here on nobody knows whether the event is there, until Google has said so. null: it was taken back just now. */
async function noteSent({ vault }: PushTools, record: WriteRecord, eventId: EventId): Promise<CalendarWrite | null> {
  const noted = await vault.change('outbox', record.id, (now) =>
    now?.write ? { ...now, write: { ...now.write, eventId, wasSent: true } } : now,
  );
  return noted?.write ?? null;
}

async function settle(
  tools: PushTools,
  record: WriteRecord,
  write: CalendarWrite,
  event: GoogleEvent,
): Promise<Pushed> {
  const { order } = write;
  const dates = order.is === 'insert' && order.weekly ? await occurrencesOf(tools, record, write) : ok(null);
  if (!dates.ok) return dates;
  const eventOf = (visit: Visit) => (dates.value === null ? event : dates.value.get(visit.date));
  await oneAtATime(async () => {
    const { vault } = tools;
    for (const { id } of record.visits) {
      await vault.change('visits', id, (visit) => {
        const own = visit && eventOf(visit);
        return own ? withEvent(visit, bookedAs(own, event, record, write)) : visit;
      });
    }
    await closeRecord(tools, record, order);
  });
  return ok(null);
}

/** The event of each date of a series. */
export async function occurrencesOf(
  { api }: PushTools,
  { visits }: Pick<WriteRecord, 'visits'>,
  write: CalendarWrite,
): Promise<Result<Map<LocalDate, GoogleEvent>, GoogleProblem>> {
  const answer = await api.occurrences(write, periodOf(visits), scopeOf(write));
  if (!answer.ok) return answer;
  const [{ zone }] = visits;
  return ok(
    new Map(
      answer.value.items.flatMap((one) => {
        const time: EventTime | null = timeOf(one, zone);
        return time ? [[time.date, one] as const] : [];
      }),
    ),
  );
}

function periodOf(visits: readonly Visit[]): Period {
  const dates = visits.map(({ date }) => date).sort();
  const [first = '' as LocalDate] = dates;
  return {
    from: `${addDays(first, -1)}T00:00:00Z`,
    until: `${addDays(dates.at(-1) ?? first, 2)}T00:00:00Z`,
  };
}

function bookedAs(own: GoogleEvent, event: GoogleEvent, record: WriteRecord, write: CalendarWrite): BookedEvent {
  return {
    calendarId: write.calendarId,
    eventId: asId<EventId>(own.id),
    etag: own.etag ?? null,
    marker: record.id,
    title: record.eventTitle,
    isOurCalendar: write.isOurCalendar,
    tellsGuests: write.tellsGuests,
    ...(write.order.is === 'insert' && write.order.guests.length > 0 && { guests: write.order.guests }),
    ...(own.id !== event.id && { seriesEventId: asId<EventId>(event.id) }),
  };
}

/** A visit that was closed or dropped meanwhile stays so; its event is known all the same. */
function withEvent(visit: Visit, booked: BookedEvent): Visit {
  const tie = { calendarId: booked.calendarId, eventId: booked.eventId };
  const isWaiting = visit.state.is === 'opened' || visit.state.is === 'unsure' || visit.state.is === 'scheduled';
  return { ...visit, booked, ...(isWaiting && { state: { is: 'scheduled', tie } }) };
}

/** Done; or the next thing to do, if it was taken back or moved on the way. */
async function closeRecord({ vault }: PushTools, record: WriteRecord, sent: CalendarWrite['order']): Promise<void> {
  const visits = await vault.readSome('visits', idsOf(record));
  const now = await vault.read('outbox', record.id);
  const visit = visits.find(({ id }) => id === record.id);
  const order = now?.write?.order;
  // Its visits were deleted on the way: what is to be done with the event is written there already.
  if (order && order.is !== 'insert') return;
  const isMoved = order?.is === 'insert' && sent.is === 'insert' && !isSameTime(order.time, sent.time);
  if (now && isMoved && visit?.booked && visit.state.is !== 'dropped') {
    const write = writeTo(visit.booked, { is: 'move', from: sent.time, to: order.time });
    return vault.write('outbox', { ...now, write });
  }
  const dropped = visits.filter(({ state }) => state.is === 'dropped');
  const deletions = deletionsFor(dropped, visits, Temporal.Instant.from(record.openedAt));
  await vault.apply([{ store: 'outbox', remove: record.id }, ...deletions]);
}

async function areAllDropped({ vault }: PushTools, record: WriteRecord): Promise<boolean> {
  const visits = await vault.readSome('visits', idsOf(record));
  return visits.length > 0 && visits.every(({ state }) => state.is === 'dropped');
}

function idsOf({ visits }: WriteRecord) {
  return visits.map(({ id }) => id);
}
