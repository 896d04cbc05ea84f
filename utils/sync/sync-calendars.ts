import { calendarsOfCaseload } from '../caseload/suggest-for-caseload.ts';
import type { CalendarId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { CalendarApi } from '../google/calendar/calendar-api.ts';
import type { GoogleProblem } from '../google/http/problem.ts';
import type { Vault } from '../vault/vault.ts';
import { knowGoogleCalendars } from './know-google-calendars.ts';
import { syncCalendar } from './sync-calendar.ts';
import { isResting, ruleFor } from './trouble.ts';

export type SyncRound = {
  vault: Vault;
  api: Pick<CalendarApi, 'events' | 'calendars'>;
  now: () => Temporal.Instant;
  today: LocalDate;
  /** Whether the person lets us read titles; else times alone. */
  titles: boolean;
  /** The account's list of calendars is read first. */
  withList: boolean;
  onProgress?: (done: number, of: number) => void;
};

/** What one round came to. */
export type SyncOutcome = {
  calendars: number;
  changed: CalendarId[];
  /** What kept a calendar from being read; the first, if there were several. */
  problem: GoogleProblem | null;
};

/** Google's recommendation; requests hold to it as well. */
const MOST_AT_ONCE = 3;

/**
 * Brings every calendar of the caseload up to date, those that were never read first. A round may end anywhere: what is
 * done is done, and the next one goes on with the rest.
 */
export async function syncCalendars(round: SyncRound): Promise<SyncOutcome> {
  const outcome: SyncOutcome = { calendars: 0, changed: [], problem: null };
  if (round.withList) {
    const listed = await round.api.calendars();
    if (listed.ok) await knowGoogleCalendars(round.vault, listed.value, round.now().toString());
    else if (ruleFor(listed.problem.is).endsRound) return { ...outcome, problem: listed.problem };
    else outcome.problem = listed.problem;
  }
  const waiting = await calendarsToRead(round);
  const all = waiting.length;
  let isOver = false;

  async function work(): Promise<void> {
    for (let id = waiting.shift(); id !== undefined && !isOver; id = waiting.shift()) {
      const done = await syncCalendar(round, id);
      outcome.calendars++;
      if (done.ok && done.value) outcome.changed.push(id);
      if (!done.ok) {
        outcome.problem ??= done.problem;
        isOver ||= ruleFor(done.problem.is).endsRound;
      }
      round.onProgress?.(outcome.calendars, all);
    }
  }
  await Promise.all(Array.from({ length: MOST_AT_ONCE }, work));
  return outcome;
}

async function calendarsToRead({ vault, now }: SyncRound): Promise<CalendarId[]> {
  const [classrooms, therapists, calendars, syncs] = await Promise.all([
    vault.readAll('classrooms'),
    vault.readAll('therapist'),
    vault.readAll('calendars'),
    vault.readAll('calendarSyncs'),
  ]);
  const linked = calendarsOfCaseload({
    classrooms: classrooms.records,
    therapist: therapists.records[0] ?? null,
  });
  const elsewhere = new Set(calendars.records.filter(({ source }) => !isGoogles(source)).map(({ id }) => id));
  const syncOf = new Map(syncs.records.map((sync) => [sync.id, sync]));
  const readAt = (id: CalendarId) => syncOf.get(id)?.syncedAt ?? '';
  return linked
    .filter((id) => {
      const sync = syncOf.get(id);
      return !elsewhere.has(id) && !(sync && isResting(sync, now()));
    })
    .toSorted((a, b) => (readAt(a) < readAt(b) ? -1 : 1));
}

/** Days that were typed, and files, are read from what was given, not from an account. */
function isGoogles(source: string): boolean {
  return source === 'page' || source === 'google';
}
