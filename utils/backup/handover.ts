import type { StudentId } from '../domain/ids.ts';
import { leakCheck, type Secret } from '../outgoing/leak-check.ts';
import type { KeptRecord } from './contents.ts';
import { recordsOfStudents } from './records-of-students.ts';

export type Handover = {
  records: KeptRecord[];
  /** Records that speak of a student who is not handed over: they stay here. */
  heldBack: number;
};

type Wish = {
  /** The student's own view goes along only where the person says so (S55). */
  withVoice: boolean;
};

/** What a colleague gets of the chosen students: checked record by record for anyone else's code name. */
export function handoverOf(
  all: readonly KeptRecord[],
  chosen: ReadonlySet<StudentId>,
  { withVoice }: Wish = { withVoice: false },
): Handover {
  const others = all.flatMap((kept): Secret[] =>
    kept.store === 'students' && !chosen.has(kept.write.id) ? [{ kind: 'code-name', text: kept.write.codeName }] : [],
  );
  const found = recordsOfStudents(all, chosen);
  const theirs = withVoice ? found : found.map(withoutVoice);
  const records = theirs.filter((kept) => !namesSomeoneElse(kept, others));
  return { records, heldBack: theirs.length - records.length };
}

function withoutVoice(kept: KeptRecord): KeptRecord {
  if (kept.store !== 'visitNotes') return kept;
  const students = kept.write.students.map(({ voice: _own, ...mark }) => mark);
  return { ...kept, write: { ...kept.write, students } };
}

/** Calendars and school days are what everyone there can see; only what the therapist wrote is looked through. */
const SEEN_BY_ALL: ReadonlySet<string> = new Set(['eventPages', 'calendars', 'pastedWeeks', 'schools', 'classrooms']);

function namesSomeoneElse({ store, write }: KeptRecord, others: readonly Secret[]): boolean {
  if (SEEN_BY_ALL.has(store)) return false;
  return leakCheck(textsIn(write).join(' . '), others).some(({ kind }) => kind === 'code-name');
}

/** Every text that a person may have written; ids and dates are one word each and hold no code name. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
