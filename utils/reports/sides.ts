import type { Visit } from '../domain/visit.ts';
import type { Place } from '../domain/visit-note.ts';

/** The three that are told apart without a verdict (S27, S37): the class's room, other spaces with the class, apart from it. */
export const sides = ['inClass', 'otherSpaces', 'apart'] as const;
export type Side = (typeof sides)[number];

export function sideOf(visit: Pick<Visit, 'type'>, place: Place): Side {
  if (visit.type === 'pull-out' || place === 'apart') return 'apart';
  return place === 'classroom' ? 'inClass' : 'otherSpaces';
}
