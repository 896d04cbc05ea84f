import { type MinuteSpan, minuteOfDay } from '../domain/minutes.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Student } from '../domain/student.ts';
import { type SectionLabel, sectionFromRecord, sectionsIn } from '../school/class-day/sections.ts';
import { routinesNamedIn } from './routine-words.ts';

/** What the therapist's free remarks say about where the student is and how it goes there. */
export type StudentRemarks = {
  sections: SectionLabel[];
  /** "In this teacher's Advisory and P1": the student is in this room for these alone. null: no such list. */
  onlyIn: { sections: SectionLabel[]; routines: RoutineKindId[] } | null;
  /** "In this room only 10:35-12:05". */
  onlyDuring: MinuteSpan[];
  /** "In the Thursday paragraph WIN group here": exceptions to the times above. */
  hereAlso: RoutineKindId[];
  /** "WIN is in Rm 30": elsewhere during these. */
  elsewhere: RoutineKindId[];
  /** "Rug time is the hardest moment" (S35). */
  hard: RoutineKindId[];
  /** "Arrival goes well." */
  goesWell: RoutineKindId[];
};

const ONLY_LIST =
  /\b(?:in|attends|comes to|joins)\s+(?:this|the|our)\s+(?:teacher|room|class|program)(?:'s|’s)?\s*(?:room\s*)?(?:for\s+)?([^;.]*)/i;
const IN_THIS_ROOM_ONLY = /\bonly\s+(?:from\s+)?(\d{1,2}:\d{2})\s*(?:-|–|to)\s*(\d{1,2}:\d{2})/gi;
const HARD =
  /\b(?:hard(?:est|er)?|struggl\w*|difficult\w*|trouble|melts? down|tough\w*|upset|overwhelm\w*|plays alone|alone at|refus\w*|falls apart|worst|challeng\w*|cries|frustrat\w*)\b/i;
const WELL =
  /\b(?:goes? well|no trouble|fine|without help|independent(?:ly)?|(?:does|is) well|easy|strength|no problem|manages? alone)\b/i;
const HERE_ALSO = /\b(?:group|class|also|block|lesson)\s+(?:is\s+)?(?:here|in this room)\b/i;
const AWAY =
  /\b(?:is|are|goes|go|leaves|meets?|works?|has|with)\b[^.;]*\b(?:rm|room|salón|other teacher|another teacher|resource|elsewhere|pulled|next door)\b/i;

/** Reads a student's remarks and sections. Words that say nothing known are left alone. */
export function readRemarks(student: Pick<Student, 'sections' | 'remarks'>): StudentRemarks {
  const remarks: StudentRemarks = {
    sections: (student.sections ?? []).flatMap(sectionFromRecord),
    onlyIn: null,
    onlyDuring: [],
    hereAlso: [],
    elsewhere: [],
    hard: [],
    goesWell: [],
  };
  for (const clause of clausesOf(student.remarks ?? '')) readClause(clause, remarks);
  return remarks;
}

function clausesOf(text: string): string[] {
  return text
    .slice(0, LONGEST_REMARKS)
    .split(/(?<=[.;!?])\s+|\n/)
    .filter((clause) => clause.trim() !== '');
}

const LONGEST_REMARKS = 4000;

function readClause(clause: string, remarks: StudentRemarks): void {
  for (const [, from, to] of clause.matchAll(IN_THIS_ROOM_ONLY)) {
    const [startMinute, endMinute] = [minuteOfDay(from ?? ''), minuteOfDay(to ?? '')];
    if (startMinute !== null && endMinute !== null && startMinute < endMinute)
      remarks.onlyDuring.push({ startMinute, endMinute });
  }
  const list = ONLY_LIST.exec(clause)?.[1];
  const listed = list !== undefined && addOnlyIn(list, remarks);
  if (!listed) remarks.sections.push(...sectionsIn(ownPart(clause)));
  const routines = routinesNamedIn(clause);
  if (HERE_ALSO.test(clause)) remarks.hereAlso.push(...routines);
  else if (HARD.test(clause)) remarks.hard.push(...routines);
  else if (WELL.test(clause)) remarks.goesWell.push(...routines);
  else if (!listed && AWAY.test(clause)) remarks.elsewhere.push(...routines);
}

/** What a clause says about this student, without what others do meanwhile ("while 5B is here"). */
function ownPart(clause: string): string {
  return clause.split(/\b(?:while|when|whereas|but not|not)\b/i)[0] ?? '';
}

function addOnlyIn(list: string, remarks: StudentRemarks): boolean {
  const sections = sectionsIn(withRepeatedPrefix(list));
  const routines = routinesNamedIn(list);
  if (sections.length === 0 && routines.length === 0) return false;
  remarks.onlyIn ??= { sections: [], routines: [] };
  remarks.onlyIn.sections.push(...sections);
  remarks.onlyIn.routines.push(...routines);
  return true;
}

/** "periods 2 and 5" as "period 2 and period 5". */
function withRepeatedPrefix(list: string): string {
  return list.replace(
    /\b(periods?|blocks?|groups?)\s+(\w+)\s*(?:,|and|&|\/)\s*(\w+)\b/gi,
    (_, word: string, first: string, second: string) => {
      const single = word.replace(/s$/i, '');
      return `${single} ${first}, ${single} ${second}`;
    },
  );
}
