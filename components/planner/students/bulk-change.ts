import type { ClassroomId, StudentId } from '../../../utils/domain/ids.ts';
import type { Discipline, Student } from '../../../utils/domain/student.ts';
import type { Edit } from '../../../utils/vault/vault.ts';
import { MINUTES_PER_WEEK, SESSION_MINUTES } from './student-draft.ts';

/** What several students get; null: as it is. */
export type BulkChange = {
  classroomId: ClassroomId | null;
  discipline: Discipline | null;
  minutesPerWeek: number | null;
  sessionMinutes: number | null;
};

export const noChange: BulkChange = { classroomId: null, discipline: null, minutesPerWeek: null, sessionMinutes: null };

/** Whether it changes something, and to values that a single student could have, too. */
export function isGoodChange(change: BulkChange): boolean {
  const within = (value: number | null, { min, max }: { min: number; max: number }) =>
    value === null || (Number.isInteger(value) && value >= min && value <= max);
  return (
    Object.values(change).some((value) => value !== null) &&
    within(change.minutesPerWeek, MINUTES_PER_WEEK) &&
    within(change.sessionMinutes, SESSION_MINUTES)
  );
}

/** The chosen students with the change in them, to be written at once, and what brings them back. */
export function bulkEdits(
  students: readonly Student[],
  chosen: ReadonlySet<StudentId>,
  change: BulkChange,
): { edits: Edit[]; undo: Edit[] } {
  const before = students.filter(({ id }) => chosen.has(id));
  const patch: Partial<Student> = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null));
  const write = (student: Student): Edit => ({ store: 'students', write: student });
  return { edits: before.map((student) => write({ ...student, ...patch })), undo: before.map(write) };
}
