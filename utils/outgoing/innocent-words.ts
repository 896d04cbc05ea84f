import { i18n } from '#i18n';
import { routineKindIds } from '../domain/routine-kind.ts';
import { wordsOf } from '../domain/words-of.ts';

/** The words of every routine's label: a class's routines are no secret, even where a goal names one. */
export function innocentWords(): ReadonlySet<string> {
  return new Set(routineKindIds.flatMap((kind) => wordsOf(i18n.t(`routine.${kind}`))));
}
