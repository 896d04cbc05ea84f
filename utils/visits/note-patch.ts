import type { StudentId } from '../domain/ids.ts';
import type { StudentMark, VisitNote, VisitNoteBody } from '../domain/visit-note.ts';

type Fields = Omit<VisitNoteBody, 'students'>;
type MarkFields = Omit<StudentMark, 'studentId'>;

/** What of one student's part is changed; null takes a field away. */
export type MarkPatch = { [Field in keyof MarkFields]?: Exclude<MarkFields[Field], undefined> | null };

/** What one tap or a pause in typing changes; null takes a field away. */
export type NotePatch = {
  fields?: { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> | null };
  marks?: ({ studentId: StudentId } & MarkPatch)[];
};

/** The note with the patch in it. Fields that were changed later than `typedAt` stay as they are. */
export function withPatch(note: VisitNote, patch: NotePatch, typedAt: string): VisitNote {
  const changedAt = { ...note.changedAt };
  /** What of these fields is not out of date, and from now on as young as `typedAt`. */
  function fresh<Values extends object>(values: Values, nameOf: (field: string) => string): Values {
    const kept = Object.entries(values).filter(([field]) => {
      const before = changedAt[nameOf(field)];
      if (before !== undefined && Temporal.Instant.compare(before, typedAt) > 0) return false;
      changedAt[nameOf(field)] = typedAt;
      return true;
    });
    // The same keys or fewer, each with the value it had: both types make every key optional.
    return Object.fromEntries(kept) as Values;
  }
  const fields = fresh(patch.fields ?? {}, (field) => field);
  const students = [...note.students];
  for (const { studentId, ...values } of patch.marks ?? []) {
    const at = students.findIndex((mark) => mark.studentId === studentId);
    const changed = fresh(values, (field) => `${field}.${studentId}`);
    const mark: StudentMark = filled({ ...students[at], studentId, ...changed });
    students.splice(at < 0 ? students.length : at, 1, mark);
  }
  const updatedAt = Temporal.Instant.compare(note.updatedAt, typedAt) > 0 ? note.updatedAt : typedAt;
  return { ...filled({ ...note, ...fields }), students, changedAt, updatedAt };
}

/** Two patches as one, the later one winning. */
export function joinPatches(first: NotePatch, then: NotePatch): NotePatch {
  const marks = [...(first.marks ?? [])];
  for (const mark of then.marks ?? []) {
    const at = marks.findIndex(({ studentId }) => studentId === mark.studentId);
    if (at < 0) marks.push(mark);
    else marks[at] = { ...marks[at], ...mark };
  }
  return { fields: { ...first.fields, ...then.fields }, marks };
}

type Filled<Values> = { [Field in keyof Values]: Exclude<Values[Field], null> };

/** Without fields that are empty: nothing is kept of what was taken away. */
function filled<Values extends object>(values: Values): Filled<Values> {
  const kept = Object.entries(values).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(kept) as Filled<Values>;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true;
  return typeof value === 'string' && value.trim() === '';
}
