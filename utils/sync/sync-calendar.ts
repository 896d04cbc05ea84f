import type { CalendarId } from '../domain/ids.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { CalendarApi, WhichEvents } from '../google/calendar/calendar-api.ts';
import type { EventsPage, GoogleEvent } from '../google/calendar/shapes.ts';
import { type GoogleProblem, type GoogleProblemKind, problem } from '../google/http/problem.ts';
import { scopes } from '../google/scopes.ts';
import type { CalendarSync } from '../records/calendar-sync.ts';
import type { Vault } from '../vault/vault.ts';
import { keepChanges, keepWhole, sampleTitlesOf } from './keep-synced.ts';
import { stillCovers, windowAt } from './sync-window.ts';
import { troubleAfter } from './trouble.ts';

export type SyncTools = {
  vault: Vault;
  api: Pick<CalendarApi, 'events'>;
  now: () => Temporal.Instant;
  today: LocalDate;
  /** Whether titles may be asked for; else times alone. */
  titles: boolean;
};

/** A server that never stops handing out pages is left. */
const MOST_PAGES = 200;
const MOST_SAMPLES = 5;

/** A token that is no longer good, or that Google does not understand: everything is read once more. */
const READ_ANEW: ReadonlySet<GoogleProblemKind> = new Set<GoogleProblemKind>(['full-sync', 'gone', 'bad-request']);

/**
 * Reads what changed on one calendar since the last time, or all of its window. Nothing is half kept: whatever stops it,
 * the next reading begins where the last complete one ended. Gives whether anything is new.
 */
export async function syncCalendar(tools: SyncTools, id: CalendarId): Promise<Result<boolean, GoogleProblem>> {
  const { vault, today, titles } = tools;
  const before = await vault.read('calendarSyncs', id);
  const canGoOn = before?.syncToken && before.titles === titles && stillCovers(before, today);
  const changes = canGoOn ? await readChanges(tools, before, before.syncToken ?? '') : null;
  const done = changes && (changes.ok || !READ_ANEW.has(changes.problem.is)) ? changes : await readAll(tools, id);
  if (!done.ok && done.problem.is !== 'canceled') await noteTrouble(tools, id, before, done.problem.is);
  return done;
}

async function readChanges(
  tools: SyncTools,
  before: CalendarSync,
  syncToken: string,
): Promise<Result<boolean, GoogleProblem>> {
  const read = await readPages(tools, before.id, { syncToken });
  if (!read.ok) return read;
  const { items, last } = read.value;
  // The calendar was given another zone: every local time of it is another one.
  if (last.timeZone !== undefined && last.timeZone !== before.zone) return failed(problem('full-sync'));
  const sync = syncedNow(tools, before, last);
  return ok(await keepChanges(tools.vault, items, factsOf(sync, last, tools), sync));
}

async function readAll(tools: SyncTools, id: CalendarId): Promise<Result<boolean, GoogleProblem>> {
  const { vault, today, titles } = tools;
  const { from, until } = windowAt(today);
  // A day more on both sides covers every zone; what lies outside the window is left out when it is kept.
  const period = { from: `${addDays(from, -1)}T00:00:00Z`, until: `${addDays(until, 1)}T00:00:00Z` };
  const read = await readPages(tools, id, { period });
  if (!read.ok) return read;
  const { items, last } = read.value;
  const zone = last.timeZone ?? Temporal.Now.timeZoneId();
  const sync = syncedNow(tools, { id, from, until, zone, titles }, last);
  const facts = factsOf(sync, last, tools);
  await keepWhole(vault, items, facts, sync);
  await knowTitles(vault, sync, facts.titlesShared ? sampleTitlesOf(items, MOST_SAMPLES) : null);
  return ok(true);
}

/** Every page of one answer; a page may be short or empty and still not be the last. */
async function readPages(
  { api, titles }: SyncTools,
  id: CalendarId,
  which: WhichEvents,
): Promise<Result<{ items: GoogleEvent[]; last: EventsPage }, GoogleProblem>> {
  const items: GoogleEvent[] = [];
  let pageToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await api.events(id, which, pageToken, titles ? scopes.titles : scopes.freeBusy);
    if (!answer.ok) return answer;
    items.push(...answer.value.items);
    pageToken = answer.value.nextPageToken;
    if (pageToken === undefined) return ok({ items, last: answer.value });
  }
  return failed(problem('unreadable'));
}

function syncedNow(
  { now }: SyncTools,
  { id, from, until, zone, titles }: Omit<CalendarSync, 'syncToken' | 'syncedAt' | 'trouble'>,
  { nextSyncToken = null }: { nextSyncToken?: string | undefined | null },
): CalendarSync {
  return { id, from, until, zone, titles, syncToken: nextSyncToken, syncedAt: now().toString() };
}

function factsOf({ id, zone }: CalendarSync, { accessRole }: EventsPage, { now, titles }: SyncTools) {
  return {
    calendarId: id,
    zone,
    titlesShared: titles && accessRole !== 'freeBusyReader',
    seenAt: now().toString(),
  };
}

/** null: titles are hidden (C5). */
async function knowTitles(vault: Vault, { id, zone, syncedAt }: CalendarSync, titles: string[] | null): Promise<void> {
  const seenAt = syncedAt ?? '';
  await vault.change('calendars', id, (before) => ({
    ...(before ?? { id, source: 'google' as const, color: null, sampleTitles: [] }),
    zone,
    seenAt,
    hiddenTitles: titles === null,
    ...(titles !== null && titles.length > 0 && { sampleTitles: titles }),
  }));
}

async function noteTrouble(
  { vault, now, today, titles }: SyncTools,
  id: CalendarId,
  before: CalendarSync | null,
  is: GoogleProblemKind,
): Promise<void> {
  const { trouble: last, ...rest } = before ?? {
    ...windowAt(today),
    id,
    zone: Temporal.Now.timeZoneId(),
    titles,
    syncToken: null,
    syncedAt: null,
  };
  const trouble = troubleAfter(last, is, now());
  await vault.write('calendarSyncs', { ...rest, trouble });
}
