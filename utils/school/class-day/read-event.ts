import type { TimedEvent } from '../../domain/calendar-event.ts';
import type { CalendarRole, GradeBand } from '../../domain/classroom.ts';
import type { MinuteOfDay } from '../../domain/minutes.ts';
import { NOT_A_ROUTINE, type TitleAnswer } from '../../domain/preferences.ts';
import type { RoutineKindId } from '../../domain/routine-kind.ts';
import type { RoutinePart } from '../recognize-routine.ts';
import { pushInAt, routineFacts } from '../routine-facts.ts';
import { titleFamily } from '../title-family.ts';
import type { Recurrence } from './class-calendars.ts';
import type { ClassRoutine } from './class-day.ts';
import { clockTimesIn } from './clock-times.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { partsOf, readTitle, wordsOf } from './title-parts.ts';

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
  { repeats, isDaily }: Recurrence,
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
    ...(event.cycleDays && { cycleDays: event.cycleDays }),
  };
  if (event.title === null || event.title.trim() === '') return [{ ...base, ...spanOf(event), ...NOT_KNOWN }];
  const answer = answerFor(event, event.title, reading.answers);
  if (answer === NOT_A_ROUTINE) return [{ ...base, ...spanOf(event), ...NOT_KNOWN, notRunning: NOT_A_ROUTINE }];
  if (answer)
    return [{ ...base, ...spanOf(event), kind: answer, confidence: 1, ...defaultsOf(answer, reading.gradeBand) }];
  const minutes = event.endMinute - event.startMinute;
  const read = readTitle(
    event.title,
    { start: event.startMinute, minutes, gradeBand: reading.gradeBand },
    reading.memory,
  );
  const facts = {
    start: event.startMinute,
    minutes,
    description: base.description,
    isDaily: isDaily && role === 'class',
  };
  const parts = partsOf(read, facts);
  return splitTime(event, parts).map(({ part, startMinute, endMinute }) => ({
    ...base,
    words: wordsOf(part, parts, event.title ?? ''),
    startMinute,
    endMinute,
    kind: part.kind,
    confidence: part.confidence,
    ...(read.parts.length === 1 && read.parts[0]?.kind === part.kind
      ? { pushIn: read.pushIn, studentsPresent: read.studentsPresent }
      : defaultsOf(part.kind, reading.gradeBand)),
    ...(NO_STUDENTS.test(base.words) && { studentsPresent: 'no' as const }),
    notRunning:
      read.canceled && part.kind !== 'unknown' && read.canceled.includes(part.kind) ? 'canceled' : base.notRunning,
  }));
}

const NOT_KNOWN = { kind: 'unknown', confidence: 1, pushIn: 'avoid', studentsPresent: 'varies' } as const;

function spanOf({ startMinute, endMinute }: TimedEvent) {
  return { startMinute, endMinute };
}

function answerFor(event: TimedEvent, title: string, answers: TitleAnswer[]): TitleAnswer['routine'] | null {
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
