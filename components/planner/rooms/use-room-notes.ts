import { useEffect, useState } from 'preact/hooks';
import type { ClassroomId } from '../../../utils/domain/ids.ts';
import type { VisitNote } from '../../../utils/domain/visit-note.ts';
import { usePlanner } from '../planner.ts';

/** Notes on visits to a room; empty while they are read. */
export function useRoomNotes(classroomId: ClassroomId): VisitNote[] {
  const { vault } = usePlanner();
  const [notes, setNotes] = useState<VisitNote[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void vault.readAll('visitNotes', { classroomId }).then(
      ({ records }) => isCurrent && setNotes(records),
      // Locked meanwhile: the planner shows that.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [vault, classroomId]);
  return notes;
}
