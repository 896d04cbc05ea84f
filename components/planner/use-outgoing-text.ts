import { innocentWords } from '../../utils/outgoing/innocent-words.ts';
import { leakCheck } from '../../utils/outgoing/leak-check.ts';
import { secretsOf } from '../../utils/outgoing/secrets.ts';
import { usePlanner } from './planner.ts';

/** A text for a teacher once it has passed the leak check; null when it would give something away. */
export function useOutgoingText(text: string): string | null {
  const { caseload, notes } = usePlanner().data;
  return leakCheck(text, secretsOf(caseload, notes), innocentWords()).length === 0 ? text : null;
}
