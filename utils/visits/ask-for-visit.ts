import type { BookingTarget } from '../booking/booking-target.ts';
import { asId, type EventId, type VisitId } from '../domain/ids.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { overlaps } from '../domain/minutes.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { ApartReason, RoutineAnchor, Visit, VisitType } from '../domain/visit.ts';
import { prefilledEventUrl } from '../outgoing/prefilled-event-url.ts';
import type { CalendarWrite } from '../records/calendar-write.ts';
import type { OutboxRecord } from '../records/outbox.ts';
import type { Vault } from '../vault/vault.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { finishOutbox, keepPromise, outboxOf } from './outbox.ts';

/** What of a window, in class or apart, becomes a visit. */
export type AskedWindow = Pick<PushInWindow, 'studentId' | 'classroomId' | 'routine' | 'date' | 'start' | 'end'>;

/** What the therapist asked for, and what the page said when they did. */
export type VisitRequest = {
  /** Of one routine on one day, one per student. */
  windows: readonly [AskedWindow, ...AskedWindow[]];
  type: VisitType;
  /** Why a pull-out visit is apart. */
  apartBecause?: ApartReason;
  /** Of a make-up: the missed visit. */
  makesUpFor?: VisitId;
  /** IANA zone of the window's local times. */
  zone: string;
  /** The counted days of "Every week", the window's own first if it has school; null: this day only. */
  everyWeek: { dates: readonly LocalDate[]; until: LocalDate } | null;
  /** Has passed the leak check. */
  eventTitle: string;
  accountIndex: number;
  account: string | null;
  /** Events and series that stand on the calendar already: none of them can be this visit. */
  knownIds: readonly string[];
  /** The routine's events on the days that are asked for, as far as they are known. */
  anchors?: ReadonlyMap<LocalDate, RoutineAnchor>;
  /** Through a connected account, without a page; else Google's filled-in page. */
  booking?: (BookingTarget & { guests: readonly string[] }) | null;
};

export type AskedVisit = {
  visit: Visit;
  /** Google's filled-in page; null when the event has been seen already and there is nothing to save. */
  url: string | null;
  /** It goes through a connected account: `url` need not be opened. */
  isBooking: boolean;
  /** It had been asked for before. */
  again: boolean;
};

type Tools = { now: () => Temporal.Instant; newId: () => string };

/**
 * Keeps a visit for these windows and gives the address of Google's filled-in page. The outbox record goes first. Asked
 * twice for the same window, from two tabs or by a double click, there is one visit; a window in a routine that is
 * visited already joins that visit.
 */
export function askForVisit(vault: Vault, request: VisitRequest, { now, newId }: Tools): Promise<AskedVisit> {
  return oneAtATime(async () => {
    await finishOutbox(vault);
    const { records: visits } = await vault.readAll('visits', { classroomId: request.windows[0].classroomId });
    const asked = visits.find((visit) => isForThis(visit, request.windows[0].date, request));
    if (asked && !request.everyWeek) return askAgain(vault, asked, request);
    const open = openDates(request, visits);
    const [first, ...later] = open;
    if (first === undefined) return asked ? askAgain(vault, asked, request) : askFor([request.windows[0].date]);
    return askFor([first, ...later]);
  });

  async function askFor(dates: [LocalDate, ...LocalDate[]]): Promise<AskedVisit> {
    const record = promise(request, dates, { now, newId });
    await vault.write('outbox', record);
    await keepPromise(vault, record);
    return { visit: record.visits[0], url: record.url, isBooking: record.write !== undefined, again: false };
  }
}

/** The days that have no visit in this routine yet. */
function openDates(request: VisitRequest, visits: readonly Visit[]): LocalDate[] {
  const wanted = request.everyWeek?.dates ?? [request.windows[0].date];
  return wanted.filter((date) => !visits.some((visit) => isForThis(visit, date, request)));
}

/** Practice apart is never joined to a visit in class, whatever the time. */
function isForThis(visit: Visit, date: LocalDate, { windows: [window], type }: VisitRequest): boolean {
  return (
    visit.state.is !== 'dropped' &&
    (visit.type === 'pull-out') === (type === 'pull-out') &&
    visit.date === date &&
    visit.classroomId === window.classroomId &&
    visit.routine === window.routine &&
    overlaps(visit, { startMinute: window.start, endMinute: window.end })
  );
}

async function askAgain(vault: Vault, asked: Visit, { windows }: VisitRequest): Promise<AskedVisit> {
  const joined = await vault.change('visits', asked.id, (before) => before && withStudents(before, windows));
  const visit = joined ?? asked;
  const { records: outbox } = await vault.readAll('outbox');
  const record = visit.state.is === 'opened' ? outboxOf(visit, outbox) : undefined;
  return {
    visit,
    url: record?.url ?? null,
    isBooking: record?.write !== undefined || visit.booked !== undefined,
    again: true,
  };
}

function withStudents(visit: Visit, windows: readonly AskedWindow[]): Visit {
  const studentIds = [...new Set([...visit.studentIds, ...windows.map(({ studentId }) => studentId)])];
  return studentIds.length === visit.studentIds.length ? visit : { ...visit, studentIds };
}

function promise(
  request: VisitRequest,
  dates: readonly [LocalDate, ...LocalDate[]],
  { now, newId }: Tools,
): OutboxRecord {
  const [window] = request.windows;
  const openedAt = now().toString();
  const repeats = request.everyWeek && { repeatsUntil: request.everyWeek.until, seriesId: newId() };
  const visitOn = (date: LocalDate): Visit => ({
    id: asId<VisitId>(newId()),
    type: request.type,
    studentIds: request.windows.map(({ studentId }) => studentId),
    classroomId: window.classroomId,
    routine: window.routine,
    date,
    startMinute: window.start,
    endMinute: window.end,
    zone: request.zone,
    state: { is: 'opened', openedAt },
    ...anchorOf(date, request),
    ...(request.apartBecause && { apartBecause: request.apartBecause }),
    ...(request.makesUpFor && { makesUpFor: request.makesUpFor }),
    ...repeats,
  });
  const [firstDate, ...laterDates] = dates;
  const first = visitOn(firstDate);
  const url = prefilledEventUrl({
    title: request.eventTitle,
    date: firstDate,
    startMinute: window.start,
    endMinute: window.end,
    zone: request.zone,
    accountIndex: request.accountIndex,
    account: request.account,
    ...(request.everyWeek && { repeatsUntil: request.everyWeek.until }),
  });
  return {
    id: first.id,
    openedAt,
    url,
    accountIndex: request.accountIndex,
    targetCalendarId: request.account === null ? null : asId(request.account),
    eventTitle: request.eventTitle,
    visits: [first, ...laterDates.map(visitOn)],
    knownIds: [...request.knownIds],
    ...(request.booking && { write: insertion(request, request.booking, dates, newId) }),
  };
}

function anchorOf(date: LocalDate, { anchors }: VisitRequest): Pick<Visit, 'anchor'> {
  const anchor = anchors?.get(date);
  return anchor ? { anchor } : {};
}

/** Ids are hex digits, which Google takes as they are. */
function insertion(
  { eventTitle, windows: [window], zone, everyWeek }: VisitRequest,
  { calendarId, isOurCalendar, guests }: NonNullable<VisitRequest['booking']>,
  dates: readonly [LocalDate, ...LocalDate[]],
  newId: () => string,
): CalendarWrite {
  const [date] = dates;
  return {
    calendarId,
    eventId: asId<EventId>(newId()),
    isOurCalendar,
    order: {
      is: 'insert',
      title: eventTitle,
      time: { date, startMinute: window.start, endMinute: window.end, zone },
      weekly: everyWeek && { until: everyWeek.until, except: weeklyBetween(date, everyWeek.until, dates) },
      guests: [...guests],
      overBusy: false,
    },
    etag: null,
    tellsGuests: guests.length > 0,
    wasSent: false,
    pause: null,
  };
}

/** The weeks that are left out. */
function weeklyBetween(first: LocalDate, until: LocalDate, dates: readonly LocalDate[]): LocalDate[] {
  const left: LocalDate[] = [];
  for (let date = first; date <= until; date = addDays(date, 7)) if (!dates.includes(date)) left.push(date);
  return left;
}
