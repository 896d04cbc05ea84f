import { addDays } from '../domain/local-date.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GoogleEvent } from '../google/calendar/shapes.ts';
import type { GoogleProblem } from '../google/http/problem.ts';
import type { CalendarWrite } from '../records/calendar-write.ts';
import { endingOn, isOurs, isSameTime, timeOf, timesOf } from './event-of-order.ts';
import { type PushTools, pauseWrite, type WriteRecord } from './push-tools.ts';
import { scopeOf } from './scope-of.ts';

export type Order<Is extends CalendarWrite['order']['is']> = Extract<CalendarWrite['order'], { is: Is }>;
export type Pushed = Result<null, GoogleProblem>;

/** The etag we have is a little older than the event: it is looked at and asked for once more, no oftener. */
const MOST_TRIES = 2;

/** Deletes an event if it is still as we know it; if somebody changed it, the therapist is asked. */
export async function pushDelete(tools: PushTools, record: WriteRecord, order: Order<'delete'>): Promise<Pushed> {
  return onlyIfUnchanged(tools, record, {
    send: (etag) => tools.api.remove(record.write, { ...howToWrite(record.write), etag }),
    // Gone is what was wanted.
    whenGone: () => forget(tools, record),
    isAsKnown: (event) => isSameTime(timeOf(event, order.seen.zone), order.seen) && event.summary === order.title,
    zone: order.seen.zone,
    done: () => forget(tools, record),
  });
}

/** Moves an event. That it stands there already is as good. */
export async function pushMove(tools: PushTools, record: WriteRecord, { from, to }: Order<'move'>): Promise<Pushed> {
  return onlyIfUnchanged(tools, record, {
    send: (etag) => tools.api.patch(record.write, timesOf(to), { ...howToWrite(record.write), etag }),
    whenGone: () => pauseWrite(tools.vault, record, { is: 'deleted-there' }),
    isAsKnown: (event) => isSameTime(timeOf(event, from.zone), from),
    isDone: (event) => isSameTime(timeOf(event, to.zone), to),
    zone: to.zone,
    done: async (event) => {
      await keepEtag(tools, record, event);
      return forget(tools, record, event?.etag);
    },
  });
}

/** Ends a weekly series before a day: what is past stays on the calendar. */
export async function pushEndSeries(
  tools: PushTools,
  record: WriteRecord,
  order: Order<'end-series'>,
): Promise<Pushed> {
  const there = await tools.api.event(record.write, scopeOf(record.write));
  if (!there.ok) return isGone(there.problem) ? forget(tools, record) : there;
  if (there.value.status === 'cancelled') return forget(tools, record);
  const recurrence = endingOn(there.value.recurrence ?? [], addDays(order.from, -1), order.zone);
  return onlyIfUnchanged(
    tools,
    { ...record, write: { ...record.write, etag: there.value.etag ?? null } },
    {
      send: (etag) => tools.api.patch(record.write, { recurrence }, { ...howToWrite(record.write), etag }),
      whenGone: () => forget(tools, record),
      isAsKnown: () => true,
      zone: order.zone,
      done: () => forget(tools, record),
    },
  );
}

/** What is about to be changed, and how one knows that nobody else has changed it meanwhile. */
export type Change<Answer> = {
  send: (etag: string | undefined) => Promise<Result<Answer, GoogleProblem>>;
  whenGone: () => Promise<Pushed>;
  /** Whatever else was changed, this is what we are about to change. */
  isAsKnown: (event: GoogleEvent) => boolean;
  /** It was done before, and the answer was lost. */
  isDone?: (event: GoogleEvent) => boolean;
  zone: string;
  done: (event: GoogleEvent | null) => Promise<Pushed>;
};

/** Sends a change that holds only if the event is as we know it; if somebody changed it, the therapist is asked. */
export async function onlyIfUnchanged<Answer extends GoogleEvent | null>(
  tools: PushTools,
  record: WriteRecord,
  change: Change<Answer>,
): Promise<Pushed> {
  const { api, vault } = tools;
  let etag = record.write.etag ?? undefined;
  const noted = await vault.change('outbox', record.id, (now) =>
    now?.write ? { ...now, write: { ...now.write, wasSent: true } } : now,
  );
  // Called off just now.
  if (!noted?.write || !isSameOrder(noted.write.order, record.write.order)) return ok(null);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const answer = await change.send(etag);
    if (answer.ok) return change.done(answer.value);
    if (isGone(answer.problem)) return change.whenGone();
    if (answer.problem.is !== 'changed') return answer;
    const there = await api.event(record.write, scopeOf(record.write));
    if (!there.ok) return isGone(there.problem) ? change.whenGone() : there;
    if (there.value.status === 'cancelled') return change.whenGone();
    if (change.isDone?.(there.value)) return change.done(there.value);
    if (!isOurs(there.value, markerIn(record)) || !change.isAsKnown(there.value))
      return pauseWrite(vault, record, { is: 'changed', now: timeOf(there.value, change.zone) });
    etag = there.value.etag;
  }
  return pauseWrite(vault, record, { is: 'changed', now: null });
}

export function isGone({ is }: GoogleProblem): boolean {
  return is === 'gone' || is === 'not-found';
}

/** The visit knows under which record its event was written first. */
export function markerIn({ id, visits }: WriteRecord): string {
  return visits.find(({ booked }) => booked)?.booked?.marker ?? id;
}

export function howToWrite(write: CalendarWrite) {
  return { scope: scopeOf(write), sendUpdates: write.tellsGuests ? ('all' as const) : ('none' as const) };
}

async function keepEtag({ vault }: PushTools, { id }: WriteRecord, event: GoogleEvent | null): Promise<void> {
  await vault.change('visits', id, (visit) =>
    visit?.booked ? { ...visit, booked: { ...visit.booked, etag: event?.etag ?? null } } : visit,
  );
}

/** What was asked for meanwhile, a second move perhaps, is still to be done: to the event as it is now. */
export async function forget(
  { vault }: PushTools,
  { id, write }: WriteRecord,
  etag: string | null = null,
): Promise<Pushed> {
  await vault.change('outbox', id, (now) => {
    if (!now?.write || isSameOrder(now.write.order, write.order)) return null;
    return {
      ...now,
      write: { ...now.write, etag: etag ?? now.write.etag, order: goneOn(now.write.order, write.order) },
    };
  });
  return ok(null);
}

function isSameOrder(a: CalendarWrite['order'], b: CalendarWrite['order']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The next move begins where this one ended. */
function goneOn(next: CalendarWrite['order'], done: CalendarWrite['order']): CalendarWrite['order'] {
  return next.is === 'move' && done.is === 'move' ? { ...next, from: done.to } : next;
}
