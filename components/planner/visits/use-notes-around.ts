import { useEffect, useState } from 'preact/hooks';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import type { VisitNote } from '../../../utils/domain/visit-note.ts';
import { notesAround } from '../../../utils/visits/notes-around.ts';
import { usePlanner } from '../planner.ts';

/** Notes of a day's month and the one before, kept in step with the vault; null: still being read. */
export function useNotesAround(date: LocalDate): VisitNote[] | null {
  const { vault } = usePlanner();
  const [notes, setNotes] = useState<VisitNote[] | null>(null);
  useEffect(() => {
    const shown = new AbortController();
    const read = () =>
      notesAround(vault, date).then(
        (found) => !shown.signal.aborted && setNotes(found),
        // Locked meanwhile: the planner shows that.
        () => undefined,
      );
    vault.onChange(({ store }) => store === 'visitNotes' && void read(), shown.signal);
    void read();
    return () => shown.abort();
  }, [vault, date]);
  return notes;
}
