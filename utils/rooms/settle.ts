import type { RoutineAgreement } from '../domain/classroom.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Standing, TeacherPreference } from './standing.ts';

/** Where the agreement stood before, or a fresh one: what is kept is about the same class and routine. */
export type Settled<Kept extends RoutineAgreement> = { before: Kept | null; fresh: Kept };

/** Another state. What the teacher prefers stays known, and a pause is over. */
export function withState<Kept extends RoutineAgreement>({ before, fresh }: Settled<Kept>): Kept {
  if (before?.state === fresh.state && before.pausedSince === undefined) return before;
  return before?.preference ? { ...fresh, preference: before.preference } : fresh;
}

/** What the therapist said of how far it is settled. Something paused is still agreed underneath. */
export function withStanding<Kept extends RoutineAgreement>(
  { before, fresh }: Settled<Kept>,
  standing: Standing,
  today: LocalDate,
): Kept {
  if (standing === 'paused') return { ...(before ?? fresh), pausedSince: today };
  const state = standing === 'suggested' ? 'not-asked' : standing;
  return withState({ before, fresh: { ...fresh, state, since: today } });
}

/** What the teacher said. "Please not" is a state; any other word takes such a no back and leaves the rest as it was. */
export function withPreference<Kept extends RoutineAgreement>(
  { before, fresh }: Settled<Kept>,
  preference: TeacherPreference,
  today: LocalDate,
): Kept {
  if (preference === 'please-not') return { ...fresh, state: 'please-not', since: today };
  if (before === null || before.state === 'please-not')
    return { ...fresh, state: 'not-asked', since: today, preference };
  return { ...before, preference };
}
