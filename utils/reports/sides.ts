import type { Visit, VisitType } from '../domain/visit.ts';
import type { Place } from '../domain/visit-note.ts';

/** The three that are told apart without a verdict (S27, S37): the class's room, other spaces with the class, apart from it. */
export const sides = ['inClass', 'otherSpaces', 'apart'] as const;
export type Side = (typeof sides)[number];

/** Time with the student; a talk among adults is none, nor are watching and measuring practice. */
const WITH_STUDENT: ReadonlySet<VisitType> = new Set(['push-in', 'co-teach', 'pull-out', 'make-up']);

export function sideOf(visit: Pick<Visit, 'type'>, place: Place): Side {
  if (visit.type === 'pull-out' || place === 'apart') return 'apart';
  return place === 'classroom' ? 'inClass' : 'otherSpaces';
}

/** Minutes that were delivered: of a closed visit with the student, by its actual start and end; else none. */
export function deliveredMinutes({ type, state }: Pick<Visit, 'type' | 'state'>): number {
  if (state.is !== 'done' || !WITH_STUDENT.has(type)) return 0;
  return Math.max(0, state.actualEnd - state.actualStart);
}
