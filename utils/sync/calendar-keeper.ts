import { type PushReport, pushOutbox } from '../booking/push-outbox.ts';
import { loadCaseload } from '../caseload/load-caseload.ts';
import { type CourseReader, readCourses } from '../courses/read-courses.ts';
import type { CalendarId } from '../domain/ids.ts';
import { localNow } from '../domain/local-now.ts';
import type { Connection } from '../google/auth/keep-connection.ts';
import type { CalendarApi } from '../google/calendar/calendar-api.ts';
import { scopes } from '../google/scopes.ts';
import { newRecordId } from '../vault/record-id.ts';
import type { Vault } from '../vault/vault.ts';
import { type SyncOutcome, syncCalendars } from './sync-calendars.ts';
import type { SyncStatus } from './sync-status.ts';

export type KeeperParts = {
  vault: Vault;
  api: (signal: AbortSignal) => CalendarApi;
  /** null: no account is connected, and nothing is asked of Google. */
  connection: () => Promise<Connection | null>;
  courses: CourseReader;
  now: () => Temporal.Instant;
  status: { get: () => Promise<SyncStatus | null>; set: (status: SyncStatus) => Promise<void> };
  /** What was read changes what may be drawn. */
  onChanged: () => Promise<unknown>;
};

/** A surface that opens again within this time finds what it found before. */
const FRESH_MS = 60_000;
/** Calendars come and go seldom. */
const LIST_FRESH_MS = 6 * 60 * 60_000;

/** Keeps the calendars of the connected account and what we have read of them in step, both ways. */
export function createCalendarKeeper({ vault, api, courses, connection, now, status, onChanged }: KeeperParts) {
  let reading: { page: AbortController; outcome: Promise<SyncOutcome | null> } | null = null;
  let listedAtMs = Number.NEGATIVE_INFINITY;

  async function isOpen(): Promise<boolean> {
    return vault.state === 'open' && (await connection()) !== null;
  }

  async function ownCalendars(): Promise<CalendarId[]> {
    const [{ therapist }, account] = await Promise.all([loadCaseload(vault), connection()]);
    const own = therapist?.calendars.map(({ calendarId }) => calendarId) ?? [];
    // The account's own calendar has its address as id.
    return account?.account ? [...own, account.account as CalendarId] : own;
  }

  /** Tells the calendar what waits. null: there is nobody to tell. */
  async function push(signal: AbortSignal = new AbortController().signal): Promise<PushReport | null> {
    if (!(await isOpen())) return null;
    return pushOutbox({ vault, api: api(signal), newId: newRecordId, ownCalendars: await ownCalendars() });
  }

  async function read(signal: AbortSignal, isAsked: boolean): Promise<SyncOutcome | null> {
    const account = await connection();
    if (vault.state !== 'open' || !account) return null;
    const last = await status.get();
    if (!isAsked && last?.is === 'read' && isWithin(last.at, FRESH_MS)) return null;
    const startedAt = now().toString();
    const report = (done: number, of: number) => void status.set({ is: 'reading', done, of, startedAt });
    report(0, 0);
    // Before the calendars: a course may bring one along.
    if (account.granted.includes(scopes.courses)) await readCourses(vault, courses, { now: now(), isAsked, signal });
    const { schools } = await loadCaseload(vault);
    const today = localNow(now().toZonedDateTimeISO(schools[0]?.zone ?? Temporal.Now.timeZoneId())).date;
    const withList = isAsked || now().epochMilliseconds - listedAtMs > LIST_FRESH_MS;
    const titles = account.granted.includes(scopes.titles);
    const outcome = await syncCalendars({ vault, api: api(signal), now, today, titles, withList, onProgress: report });
    if (withList && outcome.problem === null) listedAtMs = now().epochMilliseconds;
    await status.set({ is: 'read', at: now().toString(), problem: outcome.problem?.is ?? null });
    if (outcome.changed.length > 0) await onChanged();
    return outcome;
  }

  function isWithin(at: string, ms: number): boolean {
    const age = now().epochMilliseconds - Temporal.Instant.from(at).epochMilliseconds;
    // A clock that was put back makes nothing fresh for ever.
    return age >= 0 && age < ms;
  }

  return {
    push,

    /** Pushes and reads; whoever asks while that is under way waits for the same. */
    async sync({ isAsked = false } = {}): Promise<SyncOutcome | null> {
      if (reading) return reading.outcome;
      const page = new AbortController();
      const outcome = push(page.signal)
        .then(() => read(page.signal, isAsked))
        .finally(() => {
          reading = null;
        });
      reading = { page, outcome };
      return outcome;
    },

    /** Calls off what is being read; what is done is done. */
    stop: () => reading?.page.abort(),
  };
}

export type CalendarKeeper = ReturnType<typeof createCalendarKeeper>;
