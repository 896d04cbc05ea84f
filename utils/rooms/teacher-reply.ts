import type { RoutineKindId } from '../domain/routine-kind.ts';
import { wordsOf } from '../domain/words-of.ts';
import { recognizeRoutine } from '../school/recognize-routine.ts';
import type { TeacherPreference } from './standing.ts';

/** What a teacher's short reply says about a routine. */
export type SaidPreference = { routine: RoutineKindId; preference: TeacherPreference };

/** A routine of the room with its names: its label, its titles on the calendar. */
export type NamedRoutine = { kind: RoutineKindId; names: readonly string[] };

/** "Not a good time" holds "good": what forbids is looked for first, then what asks. */
const STANCES: readonly [TeacherPreference, RegExp][] = [
  [
    'please-not',
    /\b(?:please not|rather not|not (?:then|a|so|during|in|at|for|great|good|ideal|now)|no visits?|don'?t|do not|doesn'?t|never|avoid|except|skip|mejor no|nunca|evite|salvo|menos|no (?:por favor|durante|en|conviene|venga|entre|es))\b/i,
  ],
  ['ask-first', /\b(?:ask|check with|check first|let me know|depends?|text me|pregunt\w*|avis\w*|depende)\b/i],
  [
    'welcome',
    /\b(?:welcome|fine|great|good|yes|sure|any ?time|love|works?|ok|okay|perfect|please (?:come|do)|bienvenid\w*|bien|claro|s[ií]|cuando quiera|perfecto|puede)\b/i,
  ],
];

/**
 * Which routines of the room a reply speaks of, and how. Only what it says is read: a routine without a word of welcome,
 * asking or refusal near it is left out. The therapist looks it over before it is kept (S22).
 */
export function readReply(text: string, routines: readonly NamedRoutine[]): SaidPreference[] {
  const said = new Map<RoutineKindId, TeacherPreference>();
  // What follows a "but" needs a word of its own: it never goes along with what was said before.
  for (const sentence of text.split(/[.;!?\n]+|\bbut\b|\bpero\b/i)) {
    let waiting: RoutineKindId[] = [];
    let last: TeacherPreference | null = null;
    for (const clause of sentence.split(',')) {
      last = stanceOf(clause) ?? last;
      // "Arrival, snack and recess are fine": those before wait for the word that follows.
      waiting = [...waiting, ...kindsIn(clause, routines)];
      if (last === null) continue;
      for (const kind of waiting) said.set(kind, last);
      waiting = [];
    }
  }
  return [...said].map(([routine, preference]) => ({ routine, preference }));
}

function stanceOf(clause: string): TeacherPreference | null {
  return STANCES.find(([, words]) => words.test(clause))?.[0] ?? null;
}

function kindsIn(clause: string, routines: readonly NamedRoutine[]): RoutineKindId[] {
  const words = plain(clause);
  const named = routines.filter(({ names }) => names.some((name) => words.includes(` ${plain(name).trim()} `)));
  if (named.length > 0) return named.map(({ kind }) => kind);
  const known = new Set(routines.map(({ kind }) => kind));
  return clause
    .split(/\band\b|&|\by\b/i)
    .flatMap((part) => recognizeRoutine(part.trim()).parts)
    .flatMap(({ kind, confidence }) =>
      kind !== 'unknown' && confidence >= LEAST_CONFIDENCE && known.has(kind) ? [kind] : [],
    );
}

/** A reply is no title: a reading that is not quite sure is left for the therapist to choose by hand. */
const LEAST_CONFIDENCE = 0.6;

function plain(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}
