import type { LocalDate, Weekday } from '../domain/local-date.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Visit } from '../domain/visit.ts';

/** What earlier visits to a student tell about the next. */
export type VisitHistory = {
  /** The same routine was visited on this weekday before that date. */
  hasRhythm(kind: RoutineKindId, weekday: Weekday, before: LocalDate): boolean;
  /** S6: the one routine that all of the last six visits were in; null when there were several, or one visit alone. */
  onlySetting: RoutineKindId | null;
};

const LAST_VISITS = 6;

export function readHistory(visits: Visit[], weekdayOf: (date: LocalDate) => Weekday): VisitHistory {
  const firstDates = new Map<string, LocalDate>();
  for (const { routine, date } of visits) {
    const key = `${routine} ${weekdayOf(date)}`;
    const known = firstDates.get(key);
    if (known === undefined || date < known) firstDates.set(key, date);
  }
  const last = visits.toSorted((a, b) => (a.date < b.date ? 1 : -1)).slice(0, LAST_VISITS);
  const settings = new Set(last.map((visit) => visit.routine));
  return {
    hasRhythm(kind, weekday, before) {
      const first = firstDates.get(`${kind} ${weekday}`);
      return first !== undefined && first < before;
    },
    onlySetting: last.length > 1 && settings.size === 1 ? (last[0]?.routine ?? null) : null,
  };
}
