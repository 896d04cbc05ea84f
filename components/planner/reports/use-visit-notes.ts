import { useEffect, useState } from 'preact/hooks';
import type { StudentId, VisitId } from '../../../utils/domain/ids.ts';
import type { VisitNote } from '../../../utils/domain/visit-note.ts';
import { usePlanner } from '../planner.ts';

export type NotesOfVisits = ReadonlyMap<VisitId, VisitNote>;

/** The notes of a student's visits, or of these months for everybody; null while they are read. */
export function useVisitNotes(studentId: StudentId | null, months: readonly string[]): NotesOfVisits | null {
  const { vault, data } = usePlanner();
  const [notes, setNotes] = useState<NotesOfVisits | null>(null);
  const asked = `${studentId} ${months.join()}`;
  useEffect(() => {
    let isCurrent = true;
    const wanted = studentId ? [{ studentId }] : months.map((month) => ({ month }));
    void Promise.all(wanted.map((where) => vault.readAll('visitNotes', where))).then((found) => {
      const read = found.flatMap(({ records }) => records);
      if (isCurrent) setNotes(new Map(read.map((note) => [note.id, note])));
    });
    return () => {
      isCurrent = false;
    };
  }, [data, asked]);
  return notes;
}
