import type { VisitId } from '../domain/ids.ts';
import { addDays, daysBetween, type LocalDate, weekdayOf } from '../domain/local-date.ts';
import type { EventTie, Visit } from '../domain/visit.ts';
import type { CalendarWrite, EventTime } from '../records/calendar-write.ts';
import type { OutboxRecord } from '../records/outbox.ts';
import type { Vault } from '../vault/vault.ts';
import { oneAtATime } from '../visits/one-at-a-time.ts';
import { weeksLeftOut } from './push-move-series.ts';

/**
 * "Do it anyway": over what is busy, over what was changed, once more where Google had refused. The next push does it.
 * An event that was deleted on the calendar gets another id: an id stays taken.
 */
export function goAhead(vault: Vault, id: VisitId, newEventId: () => CalendarWrite['eventId']): Promise<unknown> {
  return oneAtATime(() =>
    vault.change('outbox', id, (record) => {
      if (!record?.write?.pause) return record;
      const { write } = record;
      const next = write.pause?.is === 'deleted-there' ? anew(record, write, newEventId()) : write;
      return { ...record, write: { ...overBusy(next), etag: null, pause: null } };
    }),
  );
}

function overBusy(write: CalendarWrite): CalendarWrite {
  return write.order.is === 'insert' ? { ...write, order: { ...write.order, overBusy: true } } : write;
}

function anew(
  { eventTitle, visits }: OutboxRecord,
  write: CalendarWrite,
  eventId: CalendarWrite['eventId'],
): CalendarWrite {
  const { order } = write;
  const fresh = { ...write, eventId, wasSent: false };
  if (order.is !== 'move' && order.is !== 'move-series') return fresh;
  const weekly =
    order.is === 'move' ? null : { until: order.until, except: weeksLeftOut(order.to.date, order.until, visits) };
  const guests = visits[0].booked?.guests ?? [];
  return { ...fresh, order: { is: 'insert', title: eventTitle, time: order.to, weekly, guests, overBusy: true } };
}

/** "Leave it": the calendar stays as it is, and the visit goes by the calendar. */
export function leaveIt(vault: Vault, id: VisitId, now: () => Temporal.Instant): Promise<unknown> {
  return oneAtATime(async () => {
    const record = await vault.read('outbox', id);
    const { write } = record ?? {};
    if (!record || !write?.pause) return;
    for (const { id: visitId } of record.visits) {
      await vault.change('visits', visitId, (visit) => visit && asOnCalendar(visit, write, now()));
    }
    await vault.remove('outbox', id);
  });
}

/** What is not on the calendar is no visit; else the visit is where its event stands. */
function asOnCalendar(
  visit: Visit,
  { order, pause, calendarId, eventId }: CalendarWrite,
  now: Temporal.Instant,
): Visit {
  if (order.is === 'insert' || pause?.is === 'deleted-there')
    return { ...visit, state: { is: 'dropped', droppedAt: now.toString() } };
  const tie: EventTie = visit.booked
    ? { calendarId: visit.booked.calendarId, eventId: visit.booked.eventId }
    : { calendarId, eventId };
  const stands = pause?.is === 'changed' ? pause.now : 'from' in order && order.is !== 'end-series' ? order.from : null;
  const time = stands && {
    date: order.is === 'move-series' ? dayInSeries(visit, order, stands) : stands.date,
    startMinute: stands.startMinute,
    endMinute: stands.endMinute,
  };
  return { ...visit, ...time, state: { is: 'scheduled', tie } };
}

/** Each day of a series goes back by as far as it was moved, and on to the weekday on which it stands now. */
function dayInSeries(
  { date }: Visit,
  { from, to }: Extract<CalendarWrite['order'], { is: 'move-series' }>,
  stands: EventTime,
): LocalDate {
  return addDays(date, daysBetween(to.date, from.date) + weekdayOf(stands.date) - weekdayOf(from.date));
}

/** "Open Google's page instead": from here on it is as without an account. null: there is no page for it. */
export function usePage(vault: Vault, id: VisitId): Promise<string | null> {
  return oneAtATime(async () => {
    const record = await vault.change('outbox', id, (now) => {
      if (!now?.write || now.url === '') return now;
      const { write: _, ...page } = now;
      return page;
    });
    return record && !record.write ? record.url : null;
  });
}
