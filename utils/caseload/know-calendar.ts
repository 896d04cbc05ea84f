import type { CalendarId } from '../domain/ids.ts';
import type { SeenPage } from '../messages.ts';
import type { KnownCalendar } from '../records/calendar.ts';
import type { Vault } from '../vault/vault.ts';

const MOST_SAMPLES = 5;
const LONGEST_SAMPLE = 60;
/** "Seen today" is all that anybody reads from it. */
const SIGHTING_RESOLUTION_MS = 60 * 60_000;

/** Keeps what a person can tell a calendar by: its color and a few of its titles. */
export async function knowCalendar(vault: Vault, id: CalendarId, seen: SeenPage, now: string): Promise<void> {
  await vault.change('calendars', id, (before) => {
    const after = known(id, before, seen, now);
    return before && isSame(before, after) ? before : after;
  });
}

function known(
  id: CalendarId,
  before: KnownCalendar | null,
  { zone, timed, allDay }: SeenPage,
  now: string,
): KnownCalendar {
  const shown = timed.filter((chip) => chip.calendarId === id);
  const chips = [...shown, ...allDay.filter((chip) => chip.calendarId === id)];
  const titles = shown.flatMap(({ title }) => (title ? [shortened(title)] : []));
  return {
    // What an account says of it stays.
    ...before,
    id,
    source: 'page',
    color: chips.find(({ color }) => color !== undefined)?.color ?? before?.color ?? null,
    sampleTitles: [...new Set([...titles, ...(before?.sampleTitles ?? [])])].slice(0, MOST_SAMPLES),
    seenAt: now,
    zone,
    ...(before?.name !== undefined && { name: before.name }),
    // A single event without a title proves nothing; a single title proves that they are not hidden.
    hiddenTitles: chips.some(({ title }) => title !== null)
      ? false
      : (before?.hiddenTitles ?? false) || shown.length >= 2,
  };
}

function shortened(title: string): string {
  const text = title.trim();
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE - 1)}…` : text;
}

function isSame({ seenAt: a, ...before }: KnownCalendar, { seenAt: b, ...after }: KnownCalendar): boolean {
  const age = Temporal.Instant.from(b).epochMilliseconds - Temporal.Instant.from(a).epochMilliseconds;
  // Any titles do, so a week with others is no news.
  const samples = before.sampleTitles.length === MOST_SAMPLES ? before.sampleTitles : after.sampleTitles;
  return age < SIGHTING_RESOLUTION_MS && JSON.stringify(before) === JSON.stringify({ ...after, sampleTitles: samples });
}
