import type { ClassroomId } from '../domain/ids.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import type { VisitNote } from '../domain/visit-note.ts';
import { hasModeled } from './seen-in-visits.ts';

/** After so many days it is time to show something again (S7). */
export const MODELING_DAYS = 30;

/** Classes in which the therapist showed staff something in the last 30 days. */
export function classesWithModeling(notes: readonly VisitNote[], today: LocalDate): Set<ClassroomId> {
  const since = addDays(today, -MODELING_DAYS);
  return new Set(
    notes
      .filter((note) => note.date >= since && note.date <= today && hasModeled(note))
      .map(({ classroomId }) => classroomId),
  );
}
