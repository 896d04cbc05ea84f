import { type MinuteSpan, minuteOfDay } from '../domain/minutes.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Student } from '../domain/student.ts';
import { ownGradeIn, type SectionLabel, sectionFromRecord, sectionsIn } from '../school/class-day/sections.ts';
import { type AwayTime, awayTimesIn } from './remark-times.ts';
import { routinesNamedIn } from './routine-words.ts';

/** What the therapist's free remarks say about where the student is and how it goes there. */
export type StudentRemarks = {
  sections: SectionLabel[];
  /** "In this teacher's Advisory and P1": the student is in this room for these alone. null: no such list. */
  onlyIn: { sections: SectionLabel[]; routines: RoutineKindId[] } | null;
  /** "In this room only 10:35-12:05". */
  onlyDuring: MinuteSpan[];
  awayTimes: AwayTime[];
  /** "WIN is with the class teacher (phonics group)": here after all, with the words that say what is done. */
  here: Map<RoutineKindId, string>;
  /** "WIN is in Rm 30": elsewhere during these. */
  elsewhere: RoutineKindId[];
  /** "Rug time is the hardest moment" (S35). */
  hard: RoutineKindId[];
  /** "Arrival goes well." */
  goesWell: RoutineKindId[];
};

const ONLY_LIST =
  /\b(?:(?:in|attends|comes to|joins)\s+(?:this|the|our)\s+(?:teacher|room|class|program)(?:'s|’s)?\s*(?:room\s*)?(?:for\s+)?|attends\s+|comes\s+(?:here\s+)?for\s+|(?:is\s+)?(?:only\s+)?here\s+(?:only\s+)?(?:for|in|during)\s+|only\s+in\s+)([^;.]*)/i;
const ONLY_DURING = /\bonly\s+(?:from\s+)?(\d{1,2}:\d{2})\s*(?:-|–|to)\s*(\d{1,2}:\d{2})/gi;
const HARD =
  /\b(?:hard(?:est|er)?|struggl\w*|difficult\w*|trouble|melts? down|tough\w*|upset|overwhelm\w*|plays? alone|alone at|refus\w*|falls? apart|worst|challeng\w*|cries|frustrat\w*|disorder)\b/i;
const WELL =
  /\b(?:goes? well|no trouble|fine|without help|independent(?:ly)?|(?:does|is) well|easy|strength|no problem|manages? alone)\b/i;
const HERE =
  /\b(?:(?:group|class|block|lesson|time)\s+(?:is\s+)?here|(?:in|to) this room|with (?:the|this|our) (?:class|classroom|homeroom) teacher|stays? (?:here|in (?:class|the room)))\b/i;
const ELSEWHERE =
  /\b(?:(?:in|to) (?:rm|room|salón)\s*#?\d+|(?:other|another|different) (?:teacher|room|class(?:room)?)|resource (?:room|teacher)|next door|pulled|elsewhere|goes to (?:the|an?|mr|mrs|ms|miss|dr)\b\.?|(?:does not|doesn['’]t) (?:attend|go to|take|join|have)|skips|misses|excused from|not in (?:this|our) (?:room|class))\b/i;
const LONGEST_REMARKS = 4000;

/** Reads a student's remarks and sections. `roomName` tells this room from others. Unknown words are left alone. */
export function readRemarks(student: Pick<Student, 'sections' | 'remarks'>, roomName = ''): StudentRemarks {
  const remarks: StudentRemarks = {
    sections: (student.sections ?? []).flatMap(sectionFromRecord),
    onlyIn: null,
    onlyDuring: [],
    awayTimes: [],
    here: new Map(),
    elsewhere: [],
    hard: [],
    goesWell: [],
  };
  const ownRoom = /\b(?:rm|room|salón)\s*#?(\d+)/i.exec(roomName)?.[1];
  for (const clause of clausesOf(student.remarks ?? '')) readClause(withOwnRoom(clause, ownRoom), remarks);
  return remarks;
}

function clausesOf(text: string): string[] {
  return text
    .slice(0, LONGEST_REMARKS)
    .split(/(?<=[.;!?])\s+|\n/)
    .filter((clause) => clause.trim() !== '');
}

function withOwnRoom(clause: string, ownRoom: string | undefined): string {
  return ownRoom === undefined
    ? clause
    : clause.replace(new RegExp(`\\b(?:rm|room|salón)\\s*#?${ownRoom}\\b`, 'gi'), 'this room');
}

function readClause(clause: string, remarks: StudentRemarks): void {
  const during = onlyDuringIn(clause);
  remarks.onlyDuring.push(...during);
  if (during.length === 0) remarks.awayTimes.push(...awayTimesIn(clause));
  const list = ONLY_LIST.exec(clause)?.[1];
  const isList = list !== undefined && addOnlyIn(list, remarks);
  if (!isList) remarks.sections.push(...sectionsIn(ownPart(clause)));
  remarks.sections.push(...ownGradeIn(clause));
  const routines = routinesNamedIn(clause);
  if (HERE.test(clause) && during.length === 0 && !isList) for (const kind of routines) remarks.here.set(kind, clause);
  else if (HARD.test(clause)) remarks.hard.push(...routines);
  else if (WELL.test(clause)) remarks.goesWell.push(...routines);
  else if (!isList && ELSEWHERE.test(clause)) remarks.elsewhere.push(...routines);
}

function onlyDuringIn(clause: string): MinuteSpan[] {
  return [...clause.matchAll(ONLY_DURING)].flatMap(([, from = '', to = '']) => {
    const [startMinute, endMinute] = [minuteOfDay(from), minuteOfDay(to)];
    return startMinute !== null && endMinute !== null && startMinute < endMinute ? [{ startMinute, endMinute }] : [];
  });
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

/** "periods 2, 4 and 5" as "period 2, period 4, period 5". */
function withRepeatedPrefix(list: string): string {
  return list.replace(
    /\b(period|block|group)s\s+((?:\w{1,2})(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\/\s*)\w{1,2}\b)+)/gi,
    (_, word: string, values: string) =>
      values
        .split(/\W+|\band\b/)
        .filter((value) => value !== '')
        .map((value) => `${word} ${value}`)
        .join(', '),
  );
}
