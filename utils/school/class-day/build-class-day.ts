import { saidOfSchool } from '../../domain/day-change.ts';
import { type DateRange, daysBetween, type LocalDate, type Weekday, weekdayOf } from '../../domain/local-date.ts';
import type { MinuteSpan } from '../../domain/minutes.ts';
import type { RoutineKindId } from '../../domain/routine-kind.ts';
import { isSound } from './class-calendars.ts';
import type { ClassDay, ClassRoutine, Doubt, NotRunning } from './class-day.ts';
import { type ClassDayInput, contextOf, type DayContext } from './day-context.ts';
import { coversIn, otherHalfDay, shortenedDay } from './day-covers.ts';
import { type DayFacts, readDayMarks, withSaidHours, withUsualShortDay } from './day-facts.ts';
import { canceledKinds, concernsGrades, dayMarks } from './day-marks.ts';
import { describedSchedule } from './described-schedule.ts';
import { routinesOf, type TitleReading } from './read-event.ts';
import { createReadingMemory } from './reading-memory.ts';
import { applyCovers, resolveOverlaps } from './resolve-overlaps.ts';
import { resolveRotation } from './resolve-rotation.ts';
import { cycleDayOf } from './rotation.ts';
import { isAmong, type SectionLabel, sharesSection } from './sections.ts';
import { firstMinuteOf, studentHours } from './student-hours.ts';
import { teacherTimesOf } from './teacher-times.ts';

export type { ClassDayInput } from './day-context.ts';

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

function buildDay(
  input: ClassDayInput,
  { date, weekday }: { date: LocalDate; weekday: Weekday },
  context: DayContext,
): ClassDay {
  const { school, sections = [] } = input;
  const { parts, reading, recurrenceOf } = context;
  const events = context.days.get(date) ?? { timed: [], allDay: [] };
  const described = events.allDay.flatMap((event) =>
    parts.roleOf(event.calendarId) === 'class' ? describedSchedule(event, date) : [],
  );
  const read = [...events.timed, ...described]
    .filter(isSound)
    .sort(byTime)
    .filter((event) => concernsGrades(event.title, context))
    .flatMap((event) => routinesOf(event, parts.roleOf(event.calendarId) ?? 'class', recurrenceOf(event), reading));
  const firstBell = school?.bells.startMinute ?? firstMinuteOf(read);
  const facts = withSaidHours(
    withUsualShortDay(readDayMarks(dayMarks(events, read, context), school, firstBell), school, weekday),
    saidOfSchool(input.dayChanges, input.classroom.schoolId, date),
  );
  if (context.breakEves.has(date)) facts.doubts.push('before-a-break');
  if (context.daysOff.has(date)) facts.school = 'closed';
  const cycleDay = facts.cycleDay ?? cycleDayOf(date, school, context.daysOff);
  const canceled = canceledKinds(events, reading);
  const own = read
    .filter((routine) => routine.role === 'class')
    .map((routine) => resolveRotation(routine, { weekday, cycleDay, legend: context.legend, reading }))
    .map((routine) => withDayDoubts(routine, { facts, canceled, sections, grades: gradesNamedIn(routine, reading) }));
  const covers = [...shortenedDay(facts, own), ...facts.covers, ...otherHalfDay(own, sections), ...coversIn(read)];
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

const byTime = (a: MinuteSpan, b: MinuteSpan) => a.startMinute - b.startMinute || a.endMinute - b.endMinute;

type DayRules = {
  facts: DayFacts;
  canceled: Set<RoutineKindId>;
  sections: SectionLabel[];
  grades: ReadonlySet<number>;
};

function withDayDoubts(routine: ClassRoutine, rules: DayRules): ClassRoutine {
  const { facts } = rules;
  const doubts: Doubt[] = [...routine.doubts, ...facts.doubts];
  if (routine.repeats && facts.endsAt !== null && !facts.endsAsUsual) doubts.push('short-day');
  if (routine.repeats && facts.startsAt !== null) doubts.push('late-start-day');
  return { ...routine, doubts, notRunning: routine.notRunning ?? reasonNotToRun(routine, rules) };
}

function reasonNotToRun(routine: ClassRoutine, { facts, canceled, sections, grades }: DayRules): NotRunning | null {
  if (facts.school !== 'open') return 'no-school';
  if (routine.kind !== 'unknown' && canceled.has(routine.kind)) return 'canceled';
  if (!isAmong(sections, routine.sections)) return 'other-section';
  const ownGrade = sections.find((label) => label.scheme === 'grade');
  return ownGrade && grades.size > 0 && !grades.has(Number(ownGrade.value)) ? 'other-section' : null;
}

/** In a class of two grades a title may be for one of them. */
function gradesNamedIn({ title }: ClassRoutine, { memory }: TitleReading): ReadonlySet<number> {
  return title === null ? new Set() : memory.marksOf(title).grades;
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
