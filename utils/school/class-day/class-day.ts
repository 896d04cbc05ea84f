import type { CalendarRole } from '../../domain/classroom.ts';
import type { CalendarId, EventId } from '../../domain/ids.ts';
import type { LocalDate, Weekday } from '../../domain/local-date.ts';
import type { MinuteSpan } from '../../domain/minutes.ts';
import type { RoutineKindId } from '../../domain/routine-kind.ts';
import type { PushIn, StudentsPresent } from '../routine-facts.ts';
import type { SectionLabel } from './sections.ts';

/** Why a routine that stands on the calendar does not run that day, or not for everyone. */
export type NotRunning =
  /** No students that date (C1). */
  | 'no-school'
  /** After an early dismissal (C2). */
  | 'after-early-release'
  /** Before a delayed start (C3). */
  | 'before-late-start'
  /** A short or late day whose hour nobody wrote down. */
  | 'hour-not-known'
  /** An assembly, a test or a trip takes its place (C9). */
  | 'covered-by-testing'
  | 'covered-by-trip'
  | 'covered-by-event'
  /** For another section or group than the student's. */
  | 'other-section'
  /** For another day of the rotation (C4). */
  | 'other-rotation-day'
  /** Something else stands at the same time and wins: a one-off entry over a repeating one. */
  | 'replaced'
  /** Struck out or declined. */
  | 'canceled'
  /** The therapist said that the class does nothing then (C6). */
  | 'not-a-routine';

/** What makes a routine less sure than its title. */
export type Doubt =
  | 'substitute'
  | 'short-day'
  | 'late-start-day'
  | 'testing-window'
  | 'testing-that-day'
  | 'trip-that-day'
  | 'event-that-day'
  /** Field day, carnival: hardly anything of that day is ordinary. */
  | 'festive-day'
  /** A test or an assembly leaves only a part of it, if it happens at all. */
  | 'cut-short'
  | 'two-at-once'
  | 'before-a-break'
  | 'end-not-confirmed'
  | 'rotation-not-known'
  | 'tentative';

/** One routine of a class on one day: an event, or the part of an event that a combined title gives it. */
export type ClassRoutine = MinuteSpan & {
  date: LocalDate;
  eventId: EventId;
  calendarId: CalendarId;
  role: CalendarRole;
  title: string | null;
  /** The part of the title that is about this routine; all of it where the title names one. */
  words: string;
  description: string;
  /** unknown: never offered; asked once (C6). */
  kind: RoutineKindId | 'unknown';
  /** 0 to 1. */
  confidence: number;
  pushIn: PushIn;
  studentsPresent: StudentsPresent;
  /** Sections or groups that the title names; empty: the whole class. */
  sections: SectionLabel[];
  /** Days of the rotation that it holds for; absent: all, or as its title says. */
  cycleDays?: string[];
  /** The same title at the same time on other days, or a series. */
  repeats: boolean;
  /** null: it runs. */
  notRunning: NotRunning | null;
  doubts: Doubt[];
  /** Other adults who are known to visit then; null: not known, which is not none. */
  otherAdults: number | null;
};

/** Something on the teacher's own calendar. */
export type TeacherTime = MinuteSpan & {
  eventId: EventId;
  title: string | null;
  /** planning: free to talk; taken: a meeting, a duty, or anything that could not be read. */
  is: 'planning' | 'taken' | 'therapists-welcome';
};

/** A class's day, put together from all of its calendars. */
export type ClassDay = {
  date: LocalDate;
  weekday: Weekday;
  /** staff-only: teachers work, students are at home (C1). */
  school: 'open' | 'staff-only' | 'closed';
  /** When students are in the building that day; null: not known. */
  studentHours: MinuteSpan | null;
  /** Changed bells that day. */
  earlyRelease: boolean;
  lateStart: boolean;
  /** '4', 'B': the day of the rotation; null: none, or not known (C4). */
  cycleDay: string | null;
  /** Times that a test, a trip, an assembly or changed bells take from the class, or from this student's sections. */
  blocked: (MinuteSpan & { why: NotRunning })[];
  /** In order of time. Those that do not run are kept: each can say why. */
  routines: ClassRoutine[];
  teacherTimes: TeacherTime[];
  /** The teacher's own calendar is among those read. */
  teacherCalendarKnown: boolean;
  /** Some calendar shows only free and busy (C5). */
  titlesHidden: boolean;
};
