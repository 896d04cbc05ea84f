import { type RoutineKindId, routineKindIds } from '../../domain/routine-kind.ts';
import type { PhraseMatch } from '../language/match-phrases.ts';
import { type Condition, holds } from './tells.ts';
import type { TitleContext } from './title-context.ts';

/** Wordings this weak ("class", "group") name no routine that could be canceled. */
const GENERAL = 1;

/** The routines meant by wordings that a title takes back, each once. */
export function canceledKinds(negated: ReadonlySet<PhraseMatch<Condition>>, context: TitleContext): RoutineKindId[] {
  const kinds = new Set<RoutineKindId>();
  for (const { phrase } of negated) {
    let loudest = GENERAL;
    let meant: RoutineKindId | undefined;
    for (const { target, weight, when } of phrase.readings) {
      if (weight <= loudest || (when && !holds(when, context, false))) continue;
      loudest = weight;
      meant = routineKindIds[target];
    }
    if (meant) kinds.add(meant);
  }
  return [...kinds];
}
