import type { TimedEvent } from '../../domain/calendar-event.ts';
import type { CalendarRole, GradeBand } from '../../domain/classroom.ts';
import type { MinuteOfDay } from '../../domain/minutes.ts';
import type { TitleAnswer } from '../../domain/preferences.ts';
import type { RoutineKindId } from '../../domain/routine-kind.ts';
import type { RoutinePart, RoutineReading } from '../recognize-routine.ts';
import { pushInAt, routineFacts } from '../routine-facts.ts';
import { titleFamily } from '../title-family.ts';
import type { ClassRoutine } from './class-day.ts';
import { clockTimesIn } from './clock-times.ts';
import type { ReadingMemory } from './reading-memory.ts';

/** How titles are read for one class. */
export type TitleReading = {
  memory: ReadingMemory;
  gradeBand: GradeBand | undefined;
  answers: TitleAnswer[];
};

/** The routines of one event in order: one, or several where the title combines them ("Snack/Recess", C7). */
export function routinesOf(
  event: TimedEvent,
  role: CalendarRole,
  repeats: boolean,
  reading: TitleReading,
): ClassRoutine[] {
  const base = {
    date: event.date,
    eventId: event.id,
    calendarId: event.calendarId,
    role,
    title: event.title,
    words: event.title ?? '',
    description: event.description ?? '',
    sections: event.title === null ? [] : reading.memory.marksOf(event.title).sections,
    repeats,
    notRunning: event.status === 'declined' ? ('canceled' as const) : null,
    doubts: [
      ...(event.endConfirmed ? [] : (['end-not-confirmed'] as const)),
      ...(event.status === 'tentative' ? (['tentative'] as const) : []),
    ],
    otherAdults: null,
  };
  if (event.title === null || event.title.trim() === '')
    return [{ ...base, ...spanOf(event), kind: 'unknown', confidence: 1, pushIn: 'avoid', studentsPresent: 'varies' }];
  const answer = answerFor(event, event.title, reading.answers);
  if (answer)
    return [{ ...base, ...spanOf(event), kind: answer, confidence: 1, ...defaultsOf(answer, reading.gradeBand) }];
  const minutes = event.endMinute - event.startMinute;
  const read = readTitle(
    event.title,
    { start: event.startMinute, minutes, gradeBand: reading.gradeBand },
    reading.memory,
  );
  const parts = wholeEventOf(read.parts) ?? inDescribedOrder(merged(read.parts), base.description);
  return splitTime(event, parts).map(({ part, startMinute, endMinute }) => ({
    ...base,
    words: wordsOf(part, parts, event.title ?? ''),
    startMinute,
    endMinute,
    kind: part.kind,
    confidence: part.confidence,
    ...(read.parts.length === 1
      ? { pushIn: read.pushIn, studentsPresent: read.studentsPresent }
      : defaultsOf(part.kind, reading.gradeBand)),
    ...(NO_STUDENTS.test(base.words) && { studentsPresent: 'no' as const }),
    notRunning:
      read.canceled && part.kind !== 'unknown' && read.canceled.includes(part.kind) ? 'canceled' : base.notRunning,
  }));
}

function spanOf({ startMinute, endMinute }: TimedEvent) {
  return { startMinute, endMinute };
}

function answerFor(event: TimedEvent, title: string, answers: TitleAnswer[]): RoutineKindId | null {
  if (answers.length === 0) return null;
  const family = titleFamily(title);
  return answers.find((answer) => answer.calendarId === event.calendarId && answer.family === family)?.routine ?? null;
}

function defaultsOf(
  kind: RoutineKindId | 'unknown',
  gradeBand: GradeBand | undefined,
): Pick<ClassRoutine, 'pushIn' | 'studentsPresent'> {
  if (kind === 'unknown') return { pushIn: 'avoid', studentsPresent: 'varies' };
  return { pushIn: pushInAt(kind, gradeBand), studentsPresent: routineFacts[kind].studentsPresent };
}

/** "Lunch / planning (no students)". */
const NO_STUDENTS =
  /\b(?:no|without) (?:students|kids|children)\b|\b(?:staff|teachers) only\b|\bsin (?:alumnos|estudiantes|niños)\b/i;
const MOVED =
  /^\s*(?:\d[- ]?h(?:ou)?r\s+)?(?:delay(?:ed)?|late start|early release|short(?:ened)?|min(?:imum)? day|half day|moved|new time|today(?: only)?)\s*[:\-–]\s*(?=\p{L})|\s*\((?:moved|new time|short(?:ened)?|today only)\)\s*$/giu;

/** "PM: Snack" is the afternoon group's; on its own, PM may be read as progress monitoring. */
const HALF_DAY_MARK = /^\s*[AP]M(?:\s+(?:group|class|session))?\s*[:\-–]\s*(?=\p{L})/iu;

/** The afternoon group begins its day so much later; what it does at half past twelve others do in the morning. */
const AFTERNOON_GROUP_MINUTES = 225;

/** Reads "DELAY: Phonics (moved)" by what is done, not by why it stands elsewhere than usual. */
function readTitle(title: string, when: Parameters<ReadingMemory['read']>[1], memory: ReadingMemory): RoutineReading {
  const bare = title.replace(HALF_DAY_MARK, '').replace(MOVED, '');
  if (bare !== title && bare !== '') {
    const isAfternoonGroup = /^\s*PM\b/i.test(title) && when.start >= AFTERNOON_GROUP_MINUTES;
    const read = memory.read(bare, isAfternoonGroup ? { ...when, start: when.start - AFTERNOON_GROUP_MINUTES } : when);
    if (read.parts[0] && read.parts[0].kind !== 'unknown') return read;
  }
  return memory.read(title, when);
}

/** A party "with dismissal from the room" is a party to its end: no ordinary routine is hidden in it. */
function wholeEventOf(parts: RoutinePart[]): RoutinePart[] | null {
  const first = parts[0];
  if (!first || first.kind === 'unknown' || routineFacts[first.kind].calendarEffect !== 'blocks_class') return null;
  return [{ ...first, share: 1 }];
}

/** "MM + Calendar": two words for one routine. */
function merged(parts: RoutinePart[]): RoutinePart[] {
  const result: RoutinePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last && last.kind === part.kind) result[result.length - 1] = { ...last, share: last.share + part.share };
    else result.push(part);
  }
  return result;
}

/** The piece of a combined title from this part's own words to the next part's. */
function wordsOf(part: RoutinePart, parts: RoutinePart[], title: string): string {
  if (parts.length < 2) return title;
  const starts = parts.map((one) => (one.evidence === '' ? -1 : title.indexOf(one.evidence)));
  const start = starts[parts.indexOf(part)] ?? -1;
  if (start < 0) return title;
  const next = Math.min(...starts.filter((other) => other > start), title.length);
  return title.slice(Math.min(...starts) === start ? 0 : start, next);
}

/** "Lunch/Recess" whose description says "recess first". */
function inDescribedOrder(parts: RoutinePart[], description: string): RoutinePart[] {
  const [first, second] = parts;
  if (!first || !second || parts.length > 2 || second.evidence === '') return parts;
  const word = second.evidence.toLowerCase();
  return description.toLowerCase().includes(`${word} first`) ? [second, first] : parts;
}

/** Each part's time: by a clock time that the description states between two parts, else by share. */
function splitTime(
  event: TimedEvent,
  parts: RoutinePart[],
): { part: RoutinePart; startMinute: MinuteOfDay; endMinute: MinuteOfDay }[] {
  const whole = event.endMinute - event.startMinute;
  const stated =
    parts.length === 2 ? clockTimesIn(event.description ?? '').find((minute) => isInside(event, minute)) : undefined;
  let from = event.startMinute;
  return parts
    .map((part, at) => {
      const share = Math.round(whole * part.share);
      const to = at === parts.length - 1 ? event.endMinute : (stated ?? Math.min(event.endMinute, from + share));
      const span = { part, startMinute: from, endMinute: to };
      from = to;
      return span;
    })
    .filter((span) => span.endMinute > span.startMinute);
}

function isInside(event: TimedEvent, minute: MinuteOfDay): boolean {
  return minute > event.startMinute && minute < event.endMinute;
}
