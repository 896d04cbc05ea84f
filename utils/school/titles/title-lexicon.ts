import { type RoutineKindId, routineKindIds } from '../../domain/routine-kind.ts';
import { everydayWords } from '../data/noise.ts';
import { type NotARoutine, notARoutine, notARoutineIds } from '../data/not-a-routine.ts';
import { routineFacts } from '../data/routines/index.ts';
import { wordClasses } from '../data/word-classes.ts';
import { type AddWording, buildLexicon, type Lexicon } from '../language/lexicon.ts';
import { type Reader, readerOf } from '../language/match-phrases.ts';
import type { Reading } from '../language/phrase.ts';
import { eachWording, listed } from '../language/wordings.ts';
import { fullWord, singular } from '../language/words.ts';
import type { Wordings } from '../routine-facts.ts';
import { type Condition, conditionOf } from './tells.ts';

/** What a title can turn out to be: a routine, or one of the known things that are no routine. */
export type TitleTarget = RoutineKindId | NotARoutine;
export const titleTargets: readonly TitleTarget[] = [...routineKindIds, ...notARoutineIds];

/** How strongly a wording speaks, in natural log units. */
const STRENGTH = { heads: 7, clear: 4, likely: 2.6, hints: 1.3 } as const;
const ALONE_STRENGTH = 3.3;
const IN_COMPANY_STRENGTH = 0.65;
const ALONE = conditionOf({ alone: true });

let reader: Reader<Condition> | undefined;

/** The lexicon of titles with its memory, built on first use (a few milliseconds). */
export function titleReader(): Reader<Condition> {
  reader ??= readerOf(compileTitleLexicon());
  return reader;
}

function compileTitleLexicon(): Lexicon<Condition> {
  const list = (add: AddWording<Condition>) => {
    for (const [target, name] of titleTargets.entries()) addWordings(add, target, wordingsOf(name));
  };
  return buildLexicon(list, { classes: wordClasses, plainWords: everydayWords, root: titleRoot });
}

function wordingsOf(name: TitleTarget): Wordings {
  return name in routineFacts
    ? routineFacts[name as RoutineKindId].wordings
    : notARoutine[name as NotARoutine].wordings;
}

function addWordings(add: AddWording<Condition>, target: number, wordings: Wordings): void {
  const heads = new Set(listed(wordings.heads));
  const head = { target, weight: STRENGTH.heads };
  const addBlock = (block: string | undefined, reading: Reading<Condition>) =>
    eachWording(block, (text) => add(text, reading));
  addBlock(wordings.heads, head);
  const clear = { target, weight: STRENGTH.clear };
  eachWording(wordings.clear, (text) => add(text, endsWithHead(text, heads) ? head : clear));
  for (const strength of ['likely', 'hints'] as const)
    addBlock(wordings[strength], { target, weight: STRENGTH[strength] });
  addBlock(wordings.alone, { target, weight: IN_COMPANY_STRENGTH });
  addBlock(wordings.alone, { target, weight: ALONE_STRENGTH, when: ALONE });
  for (const { wordings: block, weight, ...tell } of wordings.tells ?? [])
    addBlock(block, { target, weight, ...(Object.keys(tell).length > 0 ? { when: conditionOf(tell) } : {}) });
}

/** "timed test" decides as much as "test" does. */
function endsWithHead(text: string, heads: ReadonlySet<string>): boolean {
  const last = heads.size > 0 ? text.lastIndexOf(' ') : -1;
  return last > 0 && heads.has(text.slice(last + 1));
}

/** The form under which words of titles are compared: written out in full, in the singular. */
function titleRoot(word: string): string {
  const full = fullWord(word);
  return singular(full === word ? fullWord(singular(word)) : full);
}
