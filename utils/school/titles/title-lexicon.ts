import { type RoutineKindId, routineKindIds } from '../../domain/routine-kind.ts';
import { type NotARoutine, notARoutine, notARoutineIds } from '../data/not-a-routine.ts';
import { routineFacts } from '../data/routines/index.ts';
import { everydayWords } from '../data/noise.ts';
import { wordClasses } from '../data/word-classes.ts';
import { buildLexicon, type Lexicon, type Wording } from '../language/lexicon.ts';
import { type Reader, readerOf } from '../language/match-phrases.ts';
import { fullWord, singular } from '../language/words.ts';
import type { Wordings } from '../routine-facts.ts';
import type { Tell } from './tells.ts';

/** What a title can turn out to be: a routine, or one of the known things that are no routine. */
export type TitleTarget = RoutineKindId | NotARoutine;
export const titleTargets: readonly TitleTarget[] = [...routineKindIds, ...notARoutineIds];

/** How strongly a wording speaks, in natural log units. */
export const STRENGTH = { heads: 7, clear: 4, likely: 2.6, hints: 1.3, alone: 3.3 } as const;
const ALONE: Tell = { alone: true };

let reader: Reader<Tell> | undefined;

/** The lexicon of titles with its memory, built on first use (a few milliseconds). */
export function titleReader(): Reader<Tell> {
  reader ??= readerOf(compileTitleLexicon());
  return reader;
}

function compileTitleLexicon(): Lexicon<Tell> {
  const wordings: Wording<Tell>[] = [];
  for (const [target, name] of titleTargets.entries()) {
    const source = name in routineFacts ? routineFacts[name as RoutineKindId] : notARoutine[name as NotARoutine];
    addWordings(wordings, target, source.wordings);
    for (const { wordings: text, weight, ...when } of source.wordings.tells ?? [])
      for (const wording of listed(text)) wordings.push({ text: wording, target, weight, when });
  }
  return buildLexicon(wordings, { classes: wordClasses, plainWords: everydayWords, root: titleRoot });
}

function addWordings(into: Wording<Tell>[], target: number, wordings: Wordings): void {
  for (const strength of ['heads', 'clear', 'likely', 'hints'] as const)
    for (const text of listed(wordings[strength] ?? '')) into.push({ text, target, weight: STRENGTH[strength] });
  for (const text of listed(wordings.alone ?? '')) {
    into.push({ text, target, weight: STRENGTH.hints / 2 });
    into.push({ text, target, weight: STRENGTH.alone, when: ALONE });
  }
}

/** The wordings of a block: one a line, or divided by semicolons. */
export function listed(block: string): string[] {
  return block
    .split(/[;\n]/)
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '');
}

/** The form under which words of titles are compared: written out in full, in the singular. */
export function titleRoot(word: string): string {
  const full = fullWord(word);
  return singular(full === word ? fullWord(singular(word)) : full);
}
