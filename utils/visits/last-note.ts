import type { Step, VisitNote } from '../domain/visit-note.ts';
import { earlierNotes, type NotedVisit } from './earlier-notes.ts';

/** The latest earlier note on the same routine of the same class with one of the same students; null: there is none. */
export function lastNoteBefore(notes: readonly VisitNote[], visit: NotedVisit): VisitNote | null {
  return earlierNotes(notes, visit)[0] ?? null;
}

/** The adapted task that was asked for last for this routine and these students (S33): what a visit starts from. */
export function adaptedTaskBefore(notes: readonly VisitNote[], visit: NotedVisit): Step | null {
  return earlierNotes(notes, visit).find(({ adaptedTask }) => adaptedTask !== undefined)?.adaptedTask ?? null;
}
