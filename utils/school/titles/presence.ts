import type { RoutineKindId } from '../../domain/routine-kind.ts';
import { type NotARoutine, notARoutine } from '../data/not-a-routine.ts';
import { type PresenceClue, presenceClues } from '../data/presence-clues.ts';
import { plain } from '../language/tokens.ts';
import { type PushIn, pushInAt, routineFacts, type StudentsPresent } from '../routine-facts.ts';
import type { TitleContext } from './title-context.ts';
import type { TitleTarget } from './title-lexicon.ts';

type Presence = { pushIn: PushIn; studentsPresent: StudentsPresent };

const cluesOf: ReadonlyMap<RoutineKindId, PresenceClue[]> = new Map(
  presenceClues
    .flatMap(({ kinds }) => kinds)
    .map((kind) => [kind, presenceClues.filter(({ kinds }) => kinds.includes(kind))]),
);

/** Whether a visit suits what was read, and where the students are. Unknown is never free. */
export function presence(
  target: TitleTarget | null,
  kind: RoutineKindId | 'unknown',
  title: string,
  { gradeBand, allDay }: TitleContext,
): Presence {
  if (kind === 'unknown') return { pushIn: 'avoid', studentsPresent: presentAt(target) };
  const { studentsPresent, calendarEffect } = routineFacts[kind];
  const usual: Presence = { pushIn: pushInAt(kind, gradeBand), studentsPresent };
  // A day of conferences says nothing about one class's students.
  if (allDay && calendarEffect === 'adult_only') return { ...usual, studentsPresent: 'varies' };
  const { pushIn, studentsPresent: present } = clueFor(kind, title) ?? {};
  return { pushIn: pushIn ?? usual.pushIn, studentsPresent: present ?? usual.studentsPresent };
}

function presentAt(target: TitleTarget | null): StudentsPresent {
  return target !== null && target in notARoutine ? notARoutine[target as NotARoutine].studentsPresent : 'varies';
}

function clueFor(kind: RoutineKindId, title: string): PresenceClue | undefined {
  const clues = cluesOf.get(kind);
  if (!clues) return undefined;
  const words = plain(title);
  return clues.find((clue) => clue.words.some((word) => words.includes(word)));
}
