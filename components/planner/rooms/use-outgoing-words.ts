import { useMemo } from 'preact/hooks';
import { handWritten } from '../../../utils/outgoing/hand-written.ts';
import { innocentWords } from '../../../utils/outgoing/innocent-words.ts';
import { leakCheck } from '../../../utils/outgoing/leak-check.ts';
import { secretsOf } from '../../../utils/outgoing/secrets.ts';
import { usePlanner } from '../planner.ts';
import { useRecords } from '../use-records.ts';

/** The words of a text that would give something away; none: it may leave the device. null while notes are read. */
export function useOutgoingWords(): ((text: string) => string[]) | null {
  const { caseload, notes } = usePlanner().data;
  const visitNotes = useRecords('visitNotes');
  const strategies = useRecords('strategies');
  const followUps = useRecords('followUps');
  const plans = useRecords('plans');
  return useMemo(() => {
    if (!visitNotes || !strategies || !followUps || !plans) return null;
    // What is written for the room itself may be given to its teacher; what was tried for one student may not.
    const ofStudents = strategies.filter(({ studentId }) => studentId !== undefined);
    const written = { visitNotes, strategies: ofStudents, followUps, plans, routineProfiles: [], classProfiles: [] };
    const secrets = secretsOf(caseload, [...notes, ...handWritten(written)]);
    const innocent = innocentWords();
    const known = new Map<string, string[]>();
    return (text: string) => {
      const words = known.get(text) ?? leakCheck(text, secrets, innocent).map((leak) => leak.words);
      known.set(text, words);
      return [...new Set(words)];
    };
  }, [caseload, notes, visitNotes, strategies, followUps, plans]);
}
