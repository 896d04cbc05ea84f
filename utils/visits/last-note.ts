import type { Visit } from '../domain/visit.ts';
import type { VisitNote } from '../domain/visit-note.ts';

/** The latest earlier note on the same routine of the same class with one of the same students; null: there is none. */
export function lastNoteBefore(
  notes: readonly VisitNote[],
  { id, classroomId, routine, date, studentIds }: Visit,
): VisitNote | null {
  const earlier = notes.filter(
    (note) =>
      note.id !== id &&
      note.classroomId === classroomId &&
      note.routine === routine &&
      note.date < date &&
      note.students.some(({ studentId }) => studentIds.includes(studentId)),
  );
  return earlier.reduce<VisitNote | null>((latest, note) => (latest && latest.date >= note.date ? latest : note), null);
}
