import { asId, type EventId } from '../domain/ids.ts';
import { addDays, daysBetween, type LocalDate, weekdayOf } from '../domain/local-date.ts';
import { ok } from '../domain/result.ts';
import type { Visit } from '../domain/visit.ts';
import type { GoogleEvent } from '../google/calendar/shapes.ts';
import type { EventTime } from '../records/calendar-write.ts';
import { oneAtATime } from '../visits/one-at-a-time.ts';
import { isOurs, recurrenceOf, timeOf, timesOf } from './event-of-order.ts';
import { forget, howToWrite, isGone, markerIn, type Order, onlyIfUnchanged, type Pushed } from './push-change.ts';
import { occurrencesOf } from './push-insert.ts';
import { type PushTools, pauseWrite, type WriteRecord } from './push-tools.ts';
import { scopeOf } from './scope-of.ts';
import { deletionsFor } from './take-back.ts';

/** Moves a whole weekly series in one change, so that guests hear of it once. That it stands there already is as good. */
export async function pushMoveSeries(
  tools: PushTools,
  record: WriteRecord,
  order: Order<'move-series'>,
): Promise<Pushed> {
  const { from, to } = order;
  const there = await tools.api.event(record.write, scopeOf(record.write));
  if (!there.ok && !isGone(there.problem)) return there;
  const whenGone = () => pauseWrite(tools.vault, record, { is: 'deleted-there' });
  if (!there.ok || there.value.status === 'cancelled') return whenGone();
  const stands = timeOf(there.value, from.zone);
  const isDone = (event: GoogleEvent) => isSameInWeek(timeOf(event, to.zone), to);
  if (isDone(there.value)) return settleMoved(tools, record);
  const isAsKnown = (event: GoogleEvent) => isSameInWeek(timeOf(event, from.zone), from);
  if (!stands || !isOurs(there.value, markerIn(record)) || !isAsKnown(there.value))
    return pauseWrite(tools.vault, record, { is: 'changed', now: stands });
  // The series may begin on a day that is none of ours any more.
  const target = { ...to, date: addDays(stands.date, daysBetween(from.date, to.date)) };
  const except = weeksLeftOut(target.date, order.until, record.visits);
  const change = { ...timesOf(target), recurrence: recurrenceOf(target, { until: order.until, except }) };
  const write = { ...record.write, etag: there.value.etag ?? null };
  return onlyIfUnchanged(
    tools,
    { ...record, write },
    {
      send: (etag) => tools.api.patch(write, change, { ...howToWrite(write), etag }),
      whenGone,
      isAsKnown,
      isDone,
      zone: to.zone,
      done: () => settleMoved(tools, record),
    },
  );
}

/** Its days have other ids now. What was dropped on the way is taken off under the new one. */
async function settleMoved(tools: PushTools, record: WriteRecord): Promise<Pushed> {
  const { vault } = tools;
  const found = await occurrencesOf(tools, record, record.write);
  if (!found.ok) return found;
  await oneAtATime(async () => {
    for (const { id } of record.visits) {
      await vault.change('visits', id, (visit) => visit && withEvent(visit, found.value.get(visit.date)));
    }
    const { records: visits } = await vault.readAll('visits');
    const dropped = visits.filter(
      ({ id, state }) => state.is === 'dropped' && record.visits.some((one) => one.id === id),
    );
    await vault.apply(deletionsFor(dropped, visits, Temporal.Instant.from(record.openedAt)));
    await forget(tools, record);
  });
  return ok(null);
}

function withEvent(visit: Visit, event: GoogleEvent | undefined): Visit {
  if (!event || !visit.booked) return visit;
  const booked = { ...visit.booked, eventId: asId<EventId>(event.id), etag: event.etag ?? null };
  const tie = { calendarId: booked.calendarId, eventId: booked.eventId };
  return { ...visit, booked, ...(visit.state.is === 'scheduled' && { state: { is: 'scheduled', tie } }) };
}

function isSameInWeek(a: EventTime | null, b: EventTime): boolean {
  return (
    a !== null &&
    weekdayOf(a.date) === weekdayOf(b.date) &&
    a.startMinute === b.startMinute &&
    a.endMinute === b.endMinute
  );
}

/** The weeks between that have no visit. */
export function weeksLeftOut(first: LocalDate, until: LocalDate, visits: readonly Pick<Visit, 'date'>[]): LocalDate[] {
  const left: LocalDate[] = [];
  for (let date = first; date <= until; date = addDays(date, 7)) {
    if (!visits.some((visit) => visit.date === date)) left.push(date);
  }
  return left;
}
