import type { CalendarEvent, TimedEvent } from '../../domain/calendar-event.ts';
import type { Classroom, GradeBand } from '../../domain/classroom.ts';
import { type DayChange, datesSaidClosed } from '../../domain/day-change.ts';
import { addDays, daysBetween, type LocalDate, weekdayOf } from '../../domain/local-date.ts';
import type { TitleAnswer } from '../../domain/preferences.ts';
import type { School } from '../../domain/school.ts';
import { allDayKind } from './all-day-kind.ts';
import {
  type CalendarParts,
  calendarParts,
  type DayEvents,
  eventsByDay,
  type Recurrence,
  recurrenceIn,
} from './class-calendars.ts';
import type { TitleReading } from './read-event.ts';
import { createReadingMemory, type ReadingMemory } from './reading-memory.ts';
import { legendIn } from './rotation.ts';
import { gradesIn, type SectionLabel } from './sections.ts';

export type ClassDayInput = {
  classroom: Classroom;
  school?: School | undefined;
  /** Of all of the class's calendars; events of others are left out. */
  events: CalendarEvent[];
  /** What the therapist said about titles (C6). */
  titleAnswers?: TitleAnswer[];
  /** What was said of single days, whatever the calendars have (C3). */
  dayChanges?: readonly DayChange[];
  /** The sections of the student for whom the day is built; none: the whole class. */
  sections?: SectionLabel[];
  memory?: ReadingMemory;
};

/** What all days of a range share. */
export type DayContext = {
  parts: CalendarParts;
  days: Map<LocalDate, DayEvents>;
  recurrenceOf: (event: TimedEvent) => Recurrence;
  reading: TitleReading;
  daysOff: ReadonlySet<LocalDate>;
  /** The last school days before a break of several days. */
  breakEves: ReadonlySet<LocalDate>;
  grades: ReadonlySet<number>;
  /** What the days of the rotation stand for: as the school is set up, or as some entry's description says (C4). */
  legend: Record<string, string>;
};

/** Reads what all days of a range share, once. */
export function contextOf(input: ClassDayInput, dates: LocalDate[]): DayContext {
  const parts = calendarParts(input.classroom);
  const reading = {
    memory: input.memory ?? createReadingMemory(),
    gradeBand: input.classroom.gradeBand,
    answers: input.titleAnswers ?? [],
  };
  return {
    parts,
    days: eventsByDay(input.events, dates, parts),
    recurrenceOf: recurrenceIn(input.events),
    reading,
    daysOff: new Set([
      ...(input.school?.noSchoolDates ?? []),
      ...datesSaidClosed(input.dayChanges, input.classroom.schoolId),
    ]),
    breakEves: breakEvesIn(input.events, reading),
    grades: gradesOf(input.classroom),
    legend: legendOf(input),
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

function legendOf({ school, events }: ClassDayInput): Record<string, string> {
  const set = school?.rotation?.legend ?? {};
  if (Object.keys(set).length > 0) return set;
  for (const { description } of events) {
    if (description === undefined) continue;
    const legend = legendIn(description);
    if (Object.keys(legend).length > 0) return legend;
  }
  return {};
}
