import type { Weekday } from '../../domain/local-date.ts';
import { pushInAt, routineFacts } from '../routine-facts.ts';
import type { ClassRoutine } from './class-day.ts';
import type { TitleReading } from './read-event.ts';
import { legendIn, weekdayLegendIn } from './rotation.ts';

type Rotated = { weekday: Weekday; cycleDay: string | null; legend: Record<string, string>; reading: TitleReading };

/** "Special" on Day 4, with a legend that says what Day 4 is; and "Art (Day 2)" on another day (C4). */
export function resolveRotation(
  routine: ClassRoutine,
  { weekday, cycleDay, legend: classLegend, reading }: Rotated,
): ClassRoutine {
  if (routine.cycleDays !== undefined) {
    if (cycleDay === null) return { ...routine, doubts: [...routine.doubts, 'rotation-not-known'] };
    const holds = routine.cycleDays.some((day) => isSameDay(day, cycleDay));
    if (!holds) return { ...routine, notRunning: 'other-rotation-day' };
  }
  const named = routine.title === null ? null : reading.memory.marksOf(routine.title).cycleDay;
  if (named !== null && cycleDay !== null && isNumber(named) === isNumber(cycleDay) && named !== cycleDay)
    return { ...routine, notRunning: 'other-rotation-day' };
  if (routine.kind !== 'specials') return routine;
  const ofWeek = weekdayLegendIn(`${routine.title ?? ''}\n${routine.description}`);
  if (ofWeek.size > 0) return meantAs(routine, ofWeek.get(weekday), reading);
  const own = legendIn(routine.description);
  const legend = Object.keys(own).length > 0 ? own : classLegend;
  if (Object.keys(legend).length === 0) return routine;
  return meantAs(routine, cycleDay === null ? undefined : legend[cycleDay], reading);
}

/** The routine as what a legend says it is today. */
function meantAs(routine: ClassRoutine, meaning: string | undefined, reading: TitleReading): ClassRoutine {
  if (meaning === undefined) return { ...routine, doubts: [...routine.doubts, 'rotation-not-known'] };
  const minutes = routine.endMinute - routine.startMinute;
  const read = reading.memory.read(meaning, { start: routine.startMinute, minutes, gradeBand: reading.gradeBand })
    .parts[0];
  if (!read || read.kind === 'unknown') return routine;
  return {
    ...routine,
    kind: read.kind,
    confidence: Math.min(routine.confidence, read.confidence),
    pushIn: pushInAt(read.kind, reading.gradeBand),
    studentsPresent: routineFacts[read.kind].studentsPresent,
  };
}

/** A school that counts its days and a teacher who letters them mean the same: "A" is the first. */
function isSameDay(a: string, b: string): boolean {
  return numbered(a) === numbered(b);
}

function numbered(day: string): string {
  return /^[A-H]$/.test(day) ? String(day.charCodeAt(0) - 64) : day;
}

function isNumber(day: string): boolean {
  return /^\d/.test(day);
}
