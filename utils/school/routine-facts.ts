import type { GradeBand } from '../domain/classroom.ts';
import type { FieldGuideRoutineKindId, RoutineKindId } from '../domain/routine-kind.ts';
import { routineFacts as facts } from './data/routines/index.ts';
import type { Tell } from './titles/tells.ts';

export type RoutineGroup =
  | 'care_and_transition'
  | 'whole_group'
  | 'practice_and_small_group'
  | 'social_and_free'
  | 'specials'
  | 'secondary'
  | 'functional_program'
  | 'adult_or_away'
  | 'day_change';

/** What an event of this kind does to the class's day (push-in.md section 6). */
export type CalendarEffect =
  /** Students are doing this and a visit could be placed. */
  | 'window'
  /** Certain students are out with another service. */
  | 'student_elsewhere'
  /** The event concerns staff; students are not with this teacher. */
  | 'adult_only'
  /** The class is unavailable for ordinary visits while it lasts. */
  | 'blocks_class'
  /** No students that date; every repeating event is void. */
  | 'blocks_day'
  /** Only the first part of the day is valid and block times change. */
  | 'ends_early'
  /** Only the later part of the day is valid and block times change. */
  | 'starts_late'
  /** Describes the date; never a window. */
  | 'label_only';

export type PushIn = 'good' | 'sometimes' | 'avoid';
export type StudentsPresent = 'yes' | 'no' | 'elsewhere' | 'varies';
export type ClockTime = `${string}:${string}`;

/** A cheap moment to come or go: minutes after (+) or before (-) the event's start or end. */
export type DoorPoint = { anchor: 'start' | 'end'; offsetMinutes: number; note: string };

/** How a thing is written, one wording a line or divided by semicolons. See the README of this folder. */
export type Wordings = {
  /** Means this and, on its own, nothing else. */
  clear: string;
  /** Usually means this; time, length, grade or neighbors may say otherwise. */
  likely: string;
  /** Speaks for this when nothing better is there. */
  hints: string;
  /** Means this when nothing else in its part of a title says more ("Period 3", but not "Period 3 Art"). */
  alone?: string;
  /** Decides the part of a title it stands in, whatever stands beside it ("Recess *duty*", "Math *night*"). */
  heads?: string;
  /** Wordings that speak for this only at certain times, lengths or ages. */
  tells?: (Tell & { wordings: string; weight: number })[];
};

export type RoutineFacts = {
  label: string;
  /** For a kind of our own: the nearest kind of the field guide. */
  like?: FieldGuideRoutineKindId;
  group: RoutineGroup;
  calendarEffect: CalendarEffect;
  /** Earliest and latest usual start; 00:00 to 00:00 is an all-day event. */
  typicalStart: [ClockTime, ClockTime][];
  /** All-day events last 1440 minutes a day. */
  typicalMinutes: { low: number; usual: number; high: number };
  oftenAllDay: boolean;
  studentsPresent: StudentsPresent;
  /** Whether the teacher who owns the calendar is normally with the students. */
  classTeacherPresent: 'yes' | 'no' | 'varies';
  places: string[];
  /** For a student with a matching goal. */
  pushIn: PushIn;
  pushInByGrade?: Partial<Record<GradeBand, PushIn>>;
  pushInWhy: string;
  /** Whether the time suits a short adult talk with no students in earshot. */
  touchBase: 'good' | 'possible' | 'no';
  touchBaseNote?: string;
  /** Where the kind is common. */
  gradeBands: GradeBand[];
  /** 0 none, 1 low, 2 medium, 3 high: what an adult costs who comes or goes in the middle. */
  interruption: { level: 0 | 1 | 2 | 3; note: string };
  entryPoints: DoorPoint[];
  exitPoints: DoorPoint[];
  wordings: Wordings;
};

/** Everything known about each kind of routine. */
export const routineFacts: Record<RoutineKindId, RoutineFacts> = facts;

/** How well a visit suits a routine at this age, before anything about the student is known. */
export function pushInAt(kind: RoutineKindId, gradeBand?: GradeBand): PushIn {
  const { pushIn, pushInByGrade } = routineFacts[kind];
  return (gradeBand && pushInByGrade?.[gradeBand]) ?? pushIn;
}

/** The kind of the field guide that stands nearest: itself, or what a kind of our own is `like`. */
export function fieldGuideKind(kind: RoutineKindId): FieldGuideRoutineKindId {
  return routineFacts[kind].like ?? (kind as FieldGuideRoutineKindId);
}
