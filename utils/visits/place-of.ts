import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Place } from '../domain/visit-note.ts';

const ELSEWHERE: Partial<Record<RoutineKindId, Place>> = {
  breakfast: 'cafeteria',
  lunch: 'cafeteria',
  recess: 'playground',
  pe: 'gym',
  transition: 'hall',
  dismissal: 'bus',
  vocational_community: 'community',
  field_trip: 'community',
};

/** Where a routine usually takes place (S49). */
export function placeOf(routine: RoutineKindId): Place {
  return ELSEWHERE[routine] ?? 'classroom';
}
