import { daysBetween } from '../../domain/local-date.ts';
import type { MinuteOfDay } from '../../domain/minutes.ts';
import type { RoutineKindId } from '../../domain/routine-kind.ts';
import { allDayKind } from './all-day-kind.ts';
import type { DayEvents } from './class-calendars.ts';
import type { ClassRoutine } from './class-day.ts';
import type { DayContext } from './day-context.ts';
import type { DayMark } from './day-facts.ts';
import type { TitleReading } from './read-event.ts';

/** The entries of a day that may say something about all of it. */
export function dayMarks(events: DayEvents, read: ClassRoutine[], { parts, reading, grades }: DayContext): DayMark[] {
  const marks: DayMark[] = [];
  for (const event of events.allDay) {
    if (event.title === null || event.status === 'declined' || !concernsGrades(event.title, { reading, grades }))
      continue;
    const days = Math.max(1, daysBetween(event.date, event.endDate));
    marks.push({
      event,
      kind: allDayKind(event.title, days, reading),
      role: parts.roleOf(event.calendarId) ?? 'class',
    });
  }
  for (const event of events.timed) {
    const routine = read.find((candidate) => candidate.eventId === event.id);
    if (routine && !routine.notRunning && routine.role !== 'teacher' && routine.role !== 'mine')
      marks.push({ event, kind: routine.kind, role: routine.role });
  }
  return marks;
}

/** An entry for other grades says nothing about this class. */
export function concernsGrades(
  title: string | null,
  { reading, grades }: Pick<DayContext, 'reading' | 'grades'>,
): boolean {
  if (title === null || grades.size === 0) return true;
  const named = reading.memory.marksOf(title).grades;
  return named.size === 0 || [...named].some((grade) => grades.has(grade));
}

const NOT_TODAY =
  /^\s*(?:no|sin|cancel+ed:?|cxl:?)\s+(?!school|preschool|class(?:es)?\b)(.+?)(?:\s+(?:today|this week|hoy))?\s*$/i;

/** "No specials today" takes them out (C7). */
export function canceledKinds(events: DayEvents, { memory, gradeBand }: TitleReading): Set<RoutineKindId> {
  const kinds = new Set<RoutineKindId>();
  for (const { title } of events.allDay) {
    const named = title === null ? undefined : NOT_TODAY.exec(title)?.[1];
    if (named === undefined) continue;
    for (const { kind } of memory.read(named, { start: NOON, minutes: USUAL_MINUTES, gradeBand }).parts)
      if (kind !== 'unknown') kinds.add(kind);
  }
  return kinds;
}

/** A canceled routine has no time of its own, so it is read as one in the middle of the day. */
const NOON: MinuteOfDay = 12 * 60;
const USUAL_MINUTES = 30;
