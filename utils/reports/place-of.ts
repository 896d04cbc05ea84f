import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Visit } from '../domain/visit.ts';
import type { Place, VisitNote } from '../domain/visit-note.ts';

/** Where a routine usually happens; every other one in the class's own room. */
const USUALLY: Partial<Record<RoutineKindId, Place>> = {
  breakfast: 'cafeteria',
  lunch: 'cafeteria',
  recess: 'playground',
  pe: 'gym',
  transition: 'hall',
  dismissal: 'bus',
  field_trip: 'community',
  vocational_community: 'community',
};

/** Where a routine happens as long as no note says otherwise. */
export function usualPlace(routine: RoutineKindId): Place {
  return USUALLY[routine] ?? 'classroom';
}

/** Where a visit was: what its note says, else apart for separate practice, else where its routine usually happens. */
export function placeOf(visit: Pick<Visit, 'type' | 'routine'>, note?: Pick<VisitNote, 'place'>): Place {
  return note?.place ?? (visit.type === 'pull-out' ? 'apart' : usualPlace(visit.routine));
}
