import type { ClassroomId, SchoolId, StudentId, WindowId } from '../domain/ids.ts';
import type { LocalDate, Weekday } from '../domain/local-date.ts';
import type { MinuteSpan, Minutes } from '../domain/minutes.ts';
import type { Fit } from '../domain/push-in-window.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Student } from '../domain/student.ts';
import type { VisitType } from '../domain/visit.ts';
import type { FreeTime } from './free-time.ts';
import type { Stay, WayBetween } from './places.ts';
import type { Need, VisitMode } from './plan-input.ts';
import type { PlanRules } from './rules.ts';

/** A window in either mode. */
export type PlanWindow = {
  id: WindowId;
  studentId: StudentId;
  classroomId: ClassroomId;
  date: LocalDate;
  start: number;
  end: number;
  routine: RoutineKindId;
  score: number;
  fit: Fit | null;
  mode: VisitMode;
};

/** What is owed, with the most that may be given: a little more than promised, so that short windows can fill it. */
export type PlanNeed = Need & { index: number; most: Minutes };

/** The therapist in one class at one time, for whoever of it is visited then. */
export type Stop = Stay & {
  index: number;
  date: LocalDate;
  classroomId: ClassroomId;
  mode: VisitMode;
  pinned: VisitType | null;
};

/** One student at one stop. */
export type Attendance = {
  index: number;
  stop: number;
  studentId: StudentId;
  /** null: a pinned visit of a student who is owed nothing. */
  need: number | null;
  /** null: pinned where no window is. */
  window: PlanWindow | null;
  routine: RoutineKindId;
  minutes: Minutes;
  isKey: boolean;
  fitUnits: number;
  steadyUnits: number;
  /** It stands from an earlier plan. */
  keptUnits: number;
  pinned: boolean;
};

/** Lunch in one building. */
export type Lunch = Stay & { date: LocalDate };

export type PlanDay = {
  date: LocalDate;
  weekday: Weekday;
  /** Indices of stops. */
  stops: number[];
  /** One of them must be taken; empty: no lunch is planned that day. */
  lunches: Lunch[];
  /** The therapist wants a lunch, and pinned visits, meetings or travel leave no room for it. */
  lunchLost: boolean;
  /** Where the therapist may be that day, and what it costs to open each. */
  buildings: { schoolId: SchoolId; units: number }[];
};

/** All that could be done in a week, with what each part is worth; nothing in it breaks a rule on its own. */
export type PlanModel = {
  rules: PlanRules;
  way: WayBetween;
  needs: PlanNeed[];
  stops: Stop[];
  attendances: Attendance[];
  days: PlanDay[];
  studentIds: StudentId[];
  keyWeight: ReadonlyMap<StudentId, number>;
  visitsPerDay: ReadonlyMap<StudentId, number>;
  schoolOf: ReadonlyMap<ClassroomId, SchoolId>;
  free: FreeTime;
  /** Every window that could be used, also those that no visit of the model is in. */
  windows: PlanWindow[];
  students: ReadonlyMap<StudentId, Student>;
  schoolName: ReadonlyMap<SchoolId, string>;
};

/** A time that is taken; `schoolId` null: wherever the therapist is. */
export type Block = MinuteSpan & { schoolId: SchoolId | null; title: string };
