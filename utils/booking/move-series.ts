import { asId, type EventId, type VisitId } from '../domain/ids.ts';
import { addDays, daysBetween, type LocalDate, mondayOf, type Weekday, weekdayOf } from '../domain/local-date.ts';
import type { MinuteSpan } from '../domain/minutes.ts';
import type { Visit } from '../domain/visit.ts';
import type { CalendarWrite } from '../records/calendar-write.ts';
import type { OutboxRecord } from '../records/outbox.ts';
import type { Edit, Vault } from '../vault/vault.ts';
import { oneAtATime } from '../visits/one-at-a-time.ts';
import { timeOfVisit } from './orders.ts';
import { weeksLeftOut } from './push-move-series.ts';
import { type BookedVisit, detachedDeletions, isBooked, recordOf } from './take-back.ts';

type Tools = { now: () => Temporal.Instant; newId: () => string };
type Visits = readonly [BookedVisit, ...BookedVisit[]];

/**
 * Moves this visit of a weekly series and every later one that is still ahead, each as far as this one. The whole of a
 * series is moved in one change of its event; where some of it is past, the series ends and another begins, so that the
 * past stays as it was. null: it is no series of ours, or it is on its way to the calendar just now.
 */
export function moveSeries(
  vault: Vault,
  id: VisitId,
  to: MinuteSpan & { date: LocalDate },
  { now, newId }: Tools,
): Promise<Visit[] | null> {
  return oneAtATime(async () => {
    const { records: all } = await vault.readAll('visits');
    const asked = all.find((visit) => visit.id === id);
    const seriesEventId = asked?.booked?.seriesEventId;
    if (!asked || !seriesEventId) return null;
    const series = all.filter((visit) => visit.booked?.seriesEventId === seriesEventId && visit.state.is !== 'dropped');
    const [first, ...later] = series
      .filter(isBooked)
      .filter(({ date, state }) => date >= asked.date && state.is === 'scheduled')
      .toSorted((a, b) => (a.date < b.date ? -1 : 1));
    if (!first || (await isOnItsWay(vault, series))) return null;
    const before: Visits = [first, ...later];
    const how: HowFar = { weekday: weekdayOf(asked.date), days: daysBetween(asked.date, to.date), to };
    const { edits, after } =
      series.length === before.length
        ? inOnePiece(before, how, { now, newId })
        : asAnotherSeries(before, all, how, { now, newId });
    await vault.apply([...edits, ...after.map((visit): Edit => ({ store: 'visits', write: visit }))]);
    return after;
  });
}

/** `weekday` is the series' own: a day of it that was moved by itself joins the others again. */
type HowFar = { weekday: Weekday; days: number; to: MinuteSpan };
type Moving = { edits: Edit[]; after: Visit[] };

function inOnePiece(before: Visits, how: HowFar, { now, newId }: Tools): Moving {
  const [first, ...later] = before;
  const after: [Visit, ...Visit[]] = [moved(first, how), ...later.map((visit) => moved(visit, how))];
  const { calendarId, isOurCalendar, tellsGuests, seriesEventId, eventId } = first.booked;
  const write: CalendarWrite = {
    calendarId,
    eventId: seriesEventId ?? eventId,
    isOurCalendar,
    order: {
      is: 'move-series',
      from: timeOfVisit(first),
      to: timeOfVisit(after[0]),
      until: lastDay(after),
    },
    // Each change of one of its days changes the series, too: it is asked for anew.
    etag: null,
    tellsGuests,
    wasSent: false,
    pause: null,
  };
  // Under an id of its own: one of its visits may be dropped or moved meanwhile.
  const record: OutboxRecord = { ...recordOf(after[0], write, now()), id: asId<VisitId>(newId()), visits: after };
  return { edits: [{ store: 'outbox', write: record }], after };
}

function asAnotherSeries(before: Visits, all: readonly Visit[], how: HowFar, { now, newId }: Tools): Moving {
  const [first] = before;
  const openedAt = now().toString();
  const asNew = ({ booked: _, ...visit }: BookedVisit): Visit => ({
    ...moved(visit, how),
    state: { is: 'opened', openedAt },
  });
  const [one, ...others] = before.map(asNew);
  if (!one) throw new RangeError('a series has a first visit');
  const { calendarId, isOurCalendar, tellsGuests, title, guests = [] } = first.booked;
  const after: [Visit, ...Visit[]] = [one, ...others];
  const until = lastDay(after);
  const write: CalendarWrite = {
    calendarId,
    eventId: asId<EventId>(newId()),
    isOurCalendar,
    order: {
      is: 'insert',
      title,
      time: timeOfVisit(one),
      weekly: { until, except: weeksLeftOut(one.date, until, after) },
      guests,
      overBusy: false,
    },
    etag: null,
    tellsGuests,
    wasSent: false,
    pause: null,
  };
  const goodbyes = detachedDeletions(before, all, now(), newId);
  const beginning: OutboxRecord = { ...recordOf(one, write, now()), eventTitle: title, visits: after };
  return { edits: [...goodbyes, beginning].map((record): Edit => ({ store: 'outbox', write: record })), after };
}

/** What it stood on, or was kept despite, is no longer under it. */
function moved<One extends Visit>(visit: One, { weekday, days, to: { startMinute, endMinute } }: HowFar): One {
  const { anchor: _, keptDespite: _kept, ...rest } = visit;
  const { repeatsUntil } = visit;
  return {
    ...(rest as One),
    date: addDays(mondayOf(visit.date), weekday - 1 + days),
    startMinute,
    endMinute,
    ...(repeatsUntil && { repeatsUntil: addDays(repeatsUntil, days) }),
  };
}

function lastDay(visits: readonly Visit[]): LocalDate {
  return visits.reduce((last, { date }) => (date > last ? date : last), visits[0]?.date ?? ('' as LocalDate));
}

async function isOnItsWay(vault: Vault, visits: readonly Visit[]): Promise<boolean> {
  const ids = new Set(visits.map(({ id }) => id));
  const { records } = await vault.readAll('outbox');
  return records.some((record) => record.write && record.visits.some(({ id }) => ids.has(id)));
}
