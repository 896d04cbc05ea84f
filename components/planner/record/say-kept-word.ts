import { i18n } from '#i18n';
import { goalAreaIds } from '../../../utils/domain/goal-area.ts';
import { routineKindIds } from '../../../utils/domain/routine-kind.ts';
import { missedReasons } from '../../../utils/domain/visit.ts';
import { helpLevels, outcomes, participationMarks, places } from '../../../utils/domain/visit-note.ts';
import { goalAreaLabel, routineLabel } from '../../shared/say-reason.ts';
import { wordKey } from '../../shared/word-key.ts';

type Say = (word: string) => string;

/** What a word that is kept for a choice is called on our pages. */
const said = new Map<string, Say>([
  ...of(routineKindIds, routineLabel),
  ...of(goalAreaIds, goalAreaLabel),
  ...of(missedReasons, (reason) => i18n.t(`panel.missedReason.${wordKey(reason)}`)),
  ...of(['scheduled', 'done', 'missed', 'opened', 'unsure'] as const, (state) =>
    i18n.t(`planner.visits.state.${state}`),
  ),
  ...of(
    ['push-in', 'co-teach', 'observe', 'consult', 'touch-base', 'pull-out', 'evaluation', 'make-up'] as const,
    (type) => i18n.t(`reports.type.${wordKey(type)}`),
  ),
  ...of(helpLevels, (help) => i18n.t(`visitNote.helpSaid.${help}`)),
  ...of(outcomes, (outcome) => i18n.t(`visitNote.outcomes.${outcome}`)),
  ...of(places, (place) => i18n.t(`reports.place.${place}`)),
  ...of(participationMarks, (mark) => i18n.t(`reports.mark.${wordKey(mark)}`)),
]);

/** The words of a choice; whatever a person wrote stays as it was written. */
export function sayKeptWord(text: string): string {
  return said.get(text)?.(text) ?? text;
}

function of<Word extends string>(words: readonly Word[], say: (word: Word) => string): [string, Say][] {
  return words.map((word) => [word, () => say(word)]);
}
