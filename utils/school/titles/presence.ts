import type { RoutineKindId } from '../../domain/routine-kind.ts';
import { type NotARoutine, notARoutine } from '../data/not-a-routine.ts';
import { type PushIn, pushInAt, routineFacts, type StudentsPresent } from '../routine-facts.ts';
import type { TitleContext } from './title-context.ts';
import type { TitleTarget } from './title-lexicon.ts';

/** Whether a visit suits what was read, and where the students are. Unknown is never free. */
export function presence(
  target: TitleTarget | null,
  kind: RoutineKindId | 'unknown',
  title: string,
  { gradeBand }: TitleContext,
): { pushIn: PushIn; studentsPresent: StudentsPresent } {
  if (kind !== 'unknown') return { pushIn: pushInAt(kind, gradeBand), studentsPresent: routineFacts[kind].studentsPresent };
  const studentsPresent = target !== null && target in notARoutine ? notARoutine[target as NotARoutine].studentsPresent : 'varies';
  return { pushIn: 'avoid', studentsPresent };
}
