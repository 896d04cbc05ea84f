import type { StudentId } from '../domain/ids.ts';
import type { VisitNote } from '../domain/visit-note.ts';

/** A visit as its notes know it. */
export type NotedVisit = Pick<VisitNote, 'id' | 'classroomId' | 'routine' | 'date'> & {
  studentIds: readonly StudentId[];
};

/** Notes on earlier visits to the same routine of the same class with one of the same students, the latest first. */
export function earlierNotes(notes: readonly VisitNote[], visit: NotedVisit): VisitNote[] {
  const { id, classroomId, routine, date, studentIds } = visit;
  return notes
    .filter(
      (note) =>
        note.id !== id &&
        note.classroomId === classroomId &&
        note.routine === routine &&
        note.date < date &&
        note.students.some(({ studentId }) => studentIds.includes(studentId)),
    )
    .sort((a, b) => b.date.localeCompare(a.date));
}
