import type { CalendarEvent, TimedEvent } from '../../domain/calendar-event.ts';
import type { Classroom, GradeBand } from '../../domain/classroom.ts';
import {
  addDays,
  type DateRange,
  daysBetween,
  type LocalDate,
  type Weekday,
  weekdayOf,
} from '../../domain/local-date.ts';
import { MINUTES_A_DAY, type MinuteOfDay, type MinuteSpan } from '../../domain/minutes.ts';
import type { TitleAnswer } from '../../domain/preferences.ts';
import type { RoutineKindId } from '../../domain/routine-kind.ts';
import type { School } from '../../domain/school.ts';
import { pushInAt, routineFacts } from '../routine-facts.ts';
import {
  type CalendarParts,
  calendarParts,
  type DayEvents,
  eventsByDay,
  isSound,
  repetition,
} from './class-calendars.ts';
import type { ClassDay, ClassRoutine, Doubt, NotRunning } from './class-day.ts';
import { type Cover, type DayFacts, type DayMark, readDayMarks } from './day-facts.ts';
import { describedSchedule } from './described-schedule.ts';
import { routinesOf, type TitleReading } from './read-event.ts';
import { createReadingMemory, type ReadingMemory } from './reading-memory.ts';
import { applyCovers, isClassTime, resolveOverlaps } from './resolve-overlaps.ts';
import { cycleDayOf, legendIn } from './rotation.ts';
import { gradesIn, isAmong, type SectionLabel, sharesSection } from './sections.ts';
import { teacherTimesOf } from './teacher-times.ts';

export type ClassDayInput = {
  classroom: Classroom;
  school?: School | undefined;
  /** Of all of the class's calendars; events of others are left out. */
  events: CalendarEvent[];
  /** What the therapist said about titles (C6). */
  titleAnswers?: TitleAnswer[];
  /** The sections of the student for whom the day is built; none: the whole class. */
  sections?: SectionLabel[];
  memory?: ReadingMemory;
};

/** Longest range that is built, in days; the rest is left out. */
const MOST_DAYS = 370;

/** One day of a class, put together from its calendars (push-in.md section 6). */
export function buildClassDay(input: ClassDayInput, date: LocalDate): ClassDay {
  return buildDay(input, { date, weekday: weekdayOf(date) }, contextOf(input, [date]));
}

/** The class's days of a range, in order. */
export function buildClassDays(input: ClassDayInput, range: DateRange): ClassDay[] {
  if (!(range.from < range.until) || daysBetween(range.from, range.until) > MOST_DAYS) return [];
  const memory = input.memory ?? createReadingMemory();
  const days = memory.daysIn(range);
  const context = contextOf(
    { ...input, memory },
    days.map(({ date }) => date),
  );
  return days.map((day) => buildDay(input, day, context));
}

type Context = {
  parts: CalendarParts;
  days: Map<LocalDate, DayEvents>;
  repeats: (event: TimedEvent) => boolean;
  reading: TitleReading;
  daysOff: ReadonlySet<LocalDate>;
  /** The last school days before a break of several days. */
  breakEves: ReadonlySet<LocalDate>;
  grades: ReadonlySet<number>;
};

function contextOf(input: ClassDayInput, dates: LocalDate[]): Context {
  const parts = calendarParts(input.classroom);
  const reading = {
    memory: input.memory ?? createReadingMemory(),
    gradeBand: input.classroom.gradeBand,
    answers: input.titleAnswers ?? [],
  };
  return {
    parts,
    days: eventsByDay(input.events, dates, parts),
    repeats: repetition(input.events),
    reading,
    daysOff: new Set(input.school?.noSchoolDates),
    breakEves: breakEvesIn(input.events, reading),
    grades: gradesOf(input.classroom),
  };
}

function buildDay(
  input: ClassDayInput,
  { date, weekday }: { date: LocalDate; weekday: Weekday },
  context: Context,
): ClassDay {
  const { school, sections = [] } = input;
  const { parts, reading, repeats } = context;
  const events = context.days.get(date) ?? { timed: [], allDay: [] };
  const described = events.allDay.flatMap((event) =>
    parts.roleOf(event.calendarId) === 'class' ? describedSchedule(event, date) : [],
  );
  const read = [...events.timed, ...described]
    .filter(isSound)
    .sort(byTime)
    .filter((event) => concernsGrades(event.title, context))
    .flatMap((event) => routinesOf(event, parts.roleOf(event.calendarId) ?? 'class', repeats(event), reading));
  const firstBell = school?.bells.startMinute ?? firstMinuteOf(read);
  const facts = readDayMarks(dayMarks(events, read, context), school, firstBell);
  if (context.breakEves.has(date)) facts.doubts.push('before-a-break');
  if (context.daysOff.has(date)) facts.school = 'closed';
  const cycleDay = facts.cycleDay ?? cycleDayOf(date, school, context.daysOff);
  const canceled = canceledKinds(events, reading);
  const own = read
    .filter((routine) => routine.role === 'class')
    .map((routine) => resolveRotation(routine, cycleDay, school, reading))
    .map((routine) => withDayDoubts(routine, facts, canceled, sections));
  const covers = [...shortenedDay(facts), ...facts.covers, ...otherHalfDay(own, sections), ...coversIn(read)];
  const running = applyCovers(own, covers);
  const routines = countAdults(resolveOverlaps(running), read).sort(byTime);
  return {
    date,
    weekday,
    school: facts.school,
    studentHours: studentHours(routines, school, facts),
    earlyRelease: facts.endsAt !== null,
    lateStart: facts.startsAt !== null,
    cycleDay,
    blocked: covers.filter((cover) => cover.sections.length === 0 || sharesSection(cover.sections, sections)),
    routines,
    teacherTimes: teacherTimesOf(read),
    teacherCalendarKnown: parts.hasTeacherCalendar,
    titlesHidden: read.some((routine) => routine.title === null),
  };
}

/** A closure of fewer days is a holiday, before which a day is as ordinary as any. */
const SHORTEST_BREAK_DAYS = 3;

/** Days before a break are seldom typical (push-in.md section 8). */
function breakEvesIn(events: CalendarEvent[], reading: TitleReading): Set<LocalDate> {
  const eves = new Set<LocalDate>();
  for (const event of events) {
    if (!event.allDay || event.title === null || event.date >= event.endDate) continue;
    const days = daysBetween(event.date, event.endDate);
    if (days < SHORTEST_BREAK_DAYS || allDayKind(event.title, days, reading) !== 'no_school') continue;
    const before = addDays(event.date, -1);
    eves.add(weekdayOf(before) === 7 ? addDays(before, -2) : before);
  }
  return eves;
}

function allDayKind(title: string, days: number, { memory, gradeBand }: TitleReading): RoutineKindId | 'unknown' {
  return memory.read(title, { start: 0, minutes: days * MINUTES_A_DAY, gradeBand }).parts[0]?.kind ?? 'unknown';
}

const byTime = (a: MinuteSpan, b: MinuteSpan) => a.startMinute - b.startMinute || a.endMinute - b.endMinute;

const GRADES_OF_BAND: Record<GradeBand, number[]> = {
  PK: [],
  'K-2': [0, 1, 2],
  '3-5': [3, 4, 5],
  '6-8': [6, 7, 8],
  '9-12': [9, 10, 11, 12],
};

/** The grades that a class may be, by its name or else by its age. */
function gradesOf({ name, gradeBand }: Classroom): ReadonlySet<number> {
  const named = gradesIn(name);
  return named.size > 0 || !gradeBand ? named : new Set(GRADES_OF_BAND[gradeBand]);
}

/** An entry for other grades says nothing about this class. */
function concernsGrades(title: string | null, { reading, grades }: Pick<Context, 'reading' | 'grades'>): boolean {
  if (title === null || grades.size === 0) return true;
  const named = reading.memory.marksOf(title).grades;
  return named.size === 0 || [...named].some((grade) => grades.has(grade));
}

function dayMarks(events: DayEvents, read: ClassRoutine[], { parts, reading, grades }: Context): DayMark[] {
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

const NOT_TODAY =
  /^\s*(?:no|sin|cancel+ed:?|cxl:?)\s+(?!school|preschool|class(?:es)?\b)(.+?)(?:\s+(?:today|this week|hoy))?\s*$/i;

/** "No specials today" takes them out (C7). */
function canceledKinds(events: DayEvents, { memory, gradeBand }: TitleReading): Set<RoutineKindId> {
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

/** "Special" on Day 4, with a legend that says what Day 4 is; and "Art (Day 2)" on another day (C4). */
function resolveRotation(
  routine: ClassRoutine,
  cycleDay: string | null,
  school: School | undefined,
  reading: TitleReading,
): ClassRoutine {
  const named = routine.title === null ? null : reading.memory.marksOf(routine.title).cycleDay;
  if (named !== null && cycleDay !== null && isNumber(named) === isNumber(cycleDay) && named !== cycleDay)
    return { ...routine, notRunning: 'other-rotation-day' };
  if (routine.kind !== 'specials') return routine;
  const described = legendIn(routine.description);
  const legend: Record<string, string> =
    Object.keys(described).length > 0 ? described : (school?.rotation?.legend ?? {});
  if (Object.keys(legend).length === 0) return routine;
  const meaning = cycleDay === null ? undefined : legend[cycleDay];
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

function isNumber(day: string): boolean {
  return /^\d/.test(day);
}

function withDayDoubts(
  routine: ClassRoutine,
  facts: DayFacts,
  canceled: Set<RoutineKindId>,
  sections: SectionLabel[],
): ClassRoutine {
  const doubts: Doubt[] = [...routine.doubts, ...facts.doubts];
  if (routine.repeats && facts.endsAt !== null) doubts.push('short-day');
  if (routine.repeats && facts.startsAt !== null) doubts.push('late-start-day');
  return { ...routine, doubts, notRunning: routine.notRunning ?? reasonNotToRun(routine, facts, canceled, sections) };
}

function reasonNotToRun(
  routine: ClassRoutine,
  facts: DayFacts,
  canceled: Set<RoutineKindId>,
  sections: SectionLabel[],
): NotRunning | null {
  if (facts.school !== 'open') return 'no-school';
  if (routine.kind !== 'unknown' && canceled.has(routine.kind)) return 'canceled';
  if (!isAmong(sections, routine.sections)) return 'other-section';
  return null;
}

/** The hours that a changed day takes away. An hour that is not stated takes nothing: doubt is all there is. */
function shortenedDay(facts: DayFacts): Cover[] {
  const covers: Cover[] = [];
  if (typeof facts.endsAt === 'number')
    covers.push({ startMinute: facts.endsAt, endMinute: 1440, why: 'after-early-release', sections: [] });
  if (typeof facts.startsAt === 'number')
    covers.push({ startMinute: 0, endMinute: facts.startsAt, why: 'before-late-start', sections: [] });
  return covers;
}

/** A half-day group is there from its first own entry to its last; what lies outside concerns the other group. */
function otherHalfDay(routines: ClassRoutine[], sections: SectionLabel[]): Cover[] {
  const half = sections.filter((label) => label.scheme === 'half-day');
  const own = routines.filter((routine) => sharesSection(routine.sections, half));
  if (own.length === 0) return [];
  const from = Math.min(...own.map((routine) => routine.startMinute));
  const until = Math.max(...own.map((routine) => routine.endMinute));
  const outside = { why: 'other-section' as const, sections: [] };
  return [
    { startMinute: 0, endMinute: from, ...outside },
    { startMinute: until, endMinute: 1440, ...outside },
  ];
}

const COVERS: Partial<Record<RoutineKindId, NotRunning>> = {
  testing: 'covered-by-testing',
  field_trip: 'covered-by-trip',
  special_event: 'covered-by-event',
  drill: 'covered-by-event',
};

/** Tests, trips and assemblies on the class's or the school's calendar. */
function coversIn(read: ClassRoutine[]): Cover[] {
  return read.flatMap((routine) => {
    const why = routine.kind === 'unknown' ? undefined : COVERS[routine.kind];
    if (!why || routine.notRunning || routine.role === 'teacher' || routine.role === 'mine') return [];
    return [{ startMinute: routine.startMinute, endMinute: routine.endMinute, why, sections: routine.sections }];
  });
}

/** Somebody else's visit on the class's calendar is one more adult in the room. */
function countAdults(routines: ClassRoutine[], read: ClassRoutine[]): ClassRoutine[] {
  const visits = read.filter((routine) => routine.kind === 'related_service' && !routine.notRunning);
  if (visits.length === 0) return routines;
  return routines.map((routine) => {
    const adults = visits.filter(
      (visit) =>
        visit.eventId !== routine.eventId &&
        visit.startMinute < routine.endMinute &&
        routine.startMinute < visit.endMinute,
    ).length;
    return adults > 0 ? { ...routine, otherAdults: adults } : routine;
  });
}

function firstMinuteOf(read: ClassRoutine[]): MinuteOfDay | null {
  return read.find((routine) => routine.role === 'class' && isClassTime(routine))?.startMinute ?? null;
}

function studentHours(routines: ClassRoutine[], school: School | undefined, facts: DayFacts): MinuteSpan | null {
  if (facts.school !== 'open') return null;
  let span: MinuteSpan | null = null;
  for (const routine of routines) {
    if (!isClassTime(routine)) continue;
    span ??= { startMinute: routine.startMinute, endMinute: routine.endMinute };
    span = {
      startMinute: Math.min(span.startMinute, routine.startMinute),
      endMinute: Math.max(span.endMinute, routine.endMinute),
    };
  }
  const bells = school?.bells;
  if (!bells || !(bells.startMinute < bells.endMinute)) return span;
  return {
    startMinute:
      typeof facts.startsAt === 'number'
        ? facts.startsAt
        : Math.min(bells.startMinute, span?.startMinute ?? bells.startMinute),
    endMinute:
      typeof facts.endsAt === 'number' ? facts.endsAt : Math.max(bells.endMinute, span?.endMinute ?? bells.endMinute),
  };
}
