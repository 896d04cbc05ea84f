import type { RoutineAgreement } from '../../../utils/domain/classroom.ts';
import type { BoardVisit } from './board-visits.ts';

/** Where a routine stands with the class's teacher, as a key of words. */
export type Agreement = 'notAsked' | 'asked' | 'agreed' | 'pleaseNot';

const keys = { 'not-asked': 'notAsked', asked: 'asked', agreed: 'agreed', 'please-not': 'pleaseNot' } as const;

export function agreementOf(
  { classroomId, routine }: Pick<BoardVisit, 'classroomId' | 'routine'>,
  agreements: readonly RoutineAgreement[],
): Agreement {
  const own = agreements.find((one) => one.classroomId === classroomId && one.routine === routine);
  return keys[own?.state ?? 'not-asked'];
}
