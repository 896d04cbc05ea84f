import type { CalendarId, EventId } from '../domain/ids.ts';
import type { EventTie, Visit } from '../domain/visit.ts';
import type { SeenTimedChip } from '../messages.ts';

/** What is known about the event that a visit waits for. */
export type Expected = {
  /** What the link proposed. */
  eventTitle: string;
  /** Events and series that stood there before Google's page was opened, or that the therapist said no to. */
  known: ReadonlySet<string>;
  /** Events that other visits are tied to. */
  taken: ReadonlySet<EventId>;
  /** The series that a visit of the same "Every week" is tied to. */
  series: { seriesId: string; calendarId: CalendarId } | null;
  /** Calendars of classes and schools: a therapist's own event is seldom on one. */
  shared: ReadonlySet<CalendarId>;
};

export type Match = { is: 'none' } | { is: 'certain'; chip: SeenTimedChip } | { is: 'unsure'; chips: SeenTimedChip[] };

/**
 * The event of a visit among the chips of a page. Certain is only a single new chip with the visit's date, start and
 * end; two of them, a changed time, or another title on a class's calendar are for the therapist to decide.
 */
export function matchEvent(visit: Visit, chips: readonly SeenTimedChip[], expected: Expected): Match {
  const fresh = chips.filter((chip) => chip.date === visit.date && isNew(chip, expected));
  const exact = fresh.filter((chip) => isAtTheTime(chip, visit));
  const [only, ...others] = exact;
  if (only && others.length === 0 && isLikelyOurs(only, expected)) return { is: 'certain', chip: only };
  if (exact.length > 0) return { is: 'unsure', chips: exact };
  const moved = fresh.filter((chip) => chip.title?.trim() === expected.eventTitle.trim());
  return moved.length > 0 ? { is: 'unsure', chips: moved } : { is: 'none' };
}

export function tieTo(chip: Pick<SeenTimedChip, 'calendarId' | 'eventId'>): EventTie {
  return { calendarId: chip.calendarId, eventId: chip.eventId };
}

function isNew(chip: SeenTimedChip, { known, taken, series }: Expected): boolean {
  if (chip.declined || known.has(chip.eventId) || taken.has(chip.eventId)) return false;
  if (series) return chip.seriesId === series.seriesId && chip.calendarId === series.calendarId;
  return chip.seriesId === undefined || !known.has(chip.seriesId);
}

/** An end that was only read off a drawn box may be earlier than drawn. */
function isAtTheTime(chip: SeenTimedChip, visit: Visit): boolean {
  if (chip.startMinute !== visit.startMinute) return false;
  return chip.endConfirmed ? chip.endMinute === visit.endMinute : chip.endMinute >= visit.endMinute;
}

function isLikelyOurs(chip: SeenTimedChip, { eventTitle, shared }: Expected): boolean {
  return !shared.has(chip.calendarId) || chip.title?.trim() === eventTitle.trim();
}
