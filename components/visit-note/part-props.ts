import type { RoutineKindId } from '../../utils/domain/routine-kind.ts';
import type { Goal, Student } from '../../utils/domain/student.ts';
import type { StudentMark, VisitNote } from '../../utils/domain/visit-note.ts';
import type { MarkPatch, NotePatch } from '../../utils/visits/note-patch.ts';

/** A student as a note needs to know one. */
export type NoteStudent = Pick<Student, 'id' | 'codeName' | 'color'> & { goals: readonly Pick<Goal, 'id' | 'text'>[] };

/** What a part about the visit as a whole is drawn from. */
export type VisitPartProps = {
  note: VisitNote;
  routine: RoutineKindId;
  /** Fields of the note; null takes one away. */
  set: (fields: NonNullable<NotePatch['fields']>) => void;
};

/** What a part about one student is drawn from. */
export type MarkPartProps = { id: string; mark: StudentMark; student: NoteStudent; set: (values: MarkPatch) => void };
