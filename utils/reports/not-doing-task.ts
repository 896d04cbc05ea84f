import type { ClassroomId, StudentId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { VisitNote } from '../domain/visit-note.ts';

/** A routine in which a student was seen not to do the class's task. */
export type NotDoingTask = { routine: RoutineKindId; times: number; lastOn: LocalDate };

/**
 * Routines of a class in which notes say of a student "not doing the task", however engaged it looked (S28); the latest
 * first. A later "yes" in the same routine settles it.
 */
export function notDoingTask(
  notes: readonly VisitNote[],
  { studentId, classroomId }: { studentId: StudentId; classroomId: ClassroomId },
): NotDoingTask[] {
  const seen = new Map<RoutineKindId, NotDoingTask>();
  for (const note of notes.toSorted((a, b) => a.date.localeCompare(b.date))) {
    if (note.classroomId !== classroomId) continue;
    const mark = note.students.find((one) => one.studentId === studentId);
    const answer = mark?.engagement?.['doing-task'];
    if (answer === 'yes') seen.delete(note.routine);
    if (answer !== 'no') continue;
    const times = (seen.get(note.routine)?.times ?? 0) + 1;
    seen.set(note.routine, { routine: note.routine, times, lastOn: note.date });
  }
  return [...seen.values()].sort((a, b) => b.lastOn.localeCompare(a.lastOn));
}
