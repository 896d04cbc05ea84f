import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import type { SuggestInput } from '../../../utils/windows/input.ts';
import { keyRoutinesOf, missingKeyRoutines } from '../../../utils/windows/key-routines.ts';

/**
 * S12: the routine that a student's goals need most, when it stands on none of the class's calendars. One question at a
 * time; none while nothing of the class is known, and none where the teacher has said no.
 */
export function routineToAskFor(input: SuggestInput): RoutineKindId | null {
  const isKnown = input.events.some((event) => !event.allDay && event.title !== null);
  const [most] = keyRoutinesOf(input.student);
  if (!isKnown || !most || saidNo(input, most)) return null;
  return missingKeyRoutines(input).includes(most) ? most : null;
}

function saidNo({ preferences, classroom }: SuggestInput, kind: RoutineKindId): boolean {
  return (preferences?.agreements ?? []).some(
    ({ classroomId, routine, state }) => classroomId === classroom.id && routine === kind && state === 'please-not',
  );
}
