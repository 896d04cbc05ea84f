import type { CalendarId } from '../../domain/ids.ts';
import type { SeenAllDayChip, SeenTimedChip } from '../../messages.ts';

type Shown = { timed: SeenTimedChip[]; allDay: SeenAllDayChip[] };

/** So many events with nothing but the same word on them are no coincidence. */
const FEWEST_CHIPS = 6;
const FEWEST_EVENTS = 4;

/**
 * A calendar that shares only when it is busy writes one and the same word, of whatever language, on every event. Such
 * titles are left out (null) rather than taken for routines. Calendars that the account can write to hide nothing; they
 * are asked for only when there is a doubt.
 */
export function leaveHiddenTitlesOut(shown: Shown, writable: () => ReadonlySet<CalendarId>): Shown {
  const doubtful = calendarsWithOneWord(shown);
  if (doubtful.size === 0) return shown;
  const hidden = doubtful.difference(writable());
  return { timed: withoutTitles(shown.timed, hidden), allDay: withoutTitles(shown.allDay, hidden) };
}

function calendarsWithOneWord({ timed, allDay }: Shown): Set<CalendarId> {
  const byCalendar = Map.groupBy([...timed, ...allDay], ({ calendarId }) => calendarId);
  return new Set([...byCalendar].flatMap(([id, chips]) => (haveOneWord(chips) ? [id] : [])));
}

function haveOneWord(chips: readonly Shown['timed' | 'allDay'][number][]): boolean {
  const word = chips[0]?.title;
  if (!word || /[\s\d]/.test(word) || chips.length < FEWEST_CHIPS) return false;
  if (!chips.every(({ title }) => title === word)) return false;
  return new Set(chips.map(({ seriesId, eventId }) => seriesId ?? eventId)).size >= FEWEST_EVENTS;
}

function withoutTitles<Chip extends { calendarId: CalendarId; title: string | null }>(
  chips: readonly Chip[],
  hidden: ReadonlySet<CalendarId>,
): Chip[] {
  return chips.map((chip) => (hidden.has(chip.calendarId) ? { ...chip, title: null } : chip));
}
