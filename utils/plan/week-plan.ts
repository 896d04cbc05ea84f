import type { ClassroomId, SchoolId, StudentId, WindowId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { MinuteSpan, Minutes } from '../domain/minutes.ts';
import type { Fit } from '../domain/push-in-window.ts';
import type { Reason } from '../domain/reason.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { VisitMode } from './plan-input.ts';
import type { LevelName } from './weights.ts';

/** One student at a planned visit. */
export type PlannedStudent = {
  studentId: StudentId;
  routine: RoutineKindId;
  minutes: Minutes;
  /** The window it lies in; null: pinned where no window is. */
  windowId: WindowId | null;
  fit: Fit | null;
  /** The routine demands a goal (S13). */
  isKey: boolean;
};

/** The therapist in one class at one time. Same day, class, start and mode: same id. */
export type PlannedVisit = MinuteSpan & {
  id: string;
  date: LocalDate;
  classroomId: ClassroomId;
  schoolId: SchoolId;
  mode: VisitMode;
  pinned: boolean;
  students: PlannedStudent[];
};

export type PlannedTravel = MinuteSpan & { from: SchoolId; to: SchoolId };

export type PlannedDay = {
  date: LocalDate;
  /** Ids, in order of time. */
  visits: string[];
  lunch: (MinuteSpan & { schoolId: SchoolId }) | null;
  /** A lunch is wanted, and pinned visits, meetings or travel leave no room for it. */
  lunchLost: boolean;
  travel: PlannedTravel[];
  /** With students; a group counts once. */
  directMinutes: Minutes;
};

/** What one student gets of what is owed in these days. */
export type StudentShare = {
  studentId: StudentId;
  minutesOwed: Minutes;
  /** No more than is owed, so that sums can be compared. */
  minutesPlaced: Minutes;
  hasKeyRoutine: boolean;
};

/** What stays without a place, with the binding reason. Ways to fix it are looked for on demand: `waysToFix`. */
export type Unplaced = { studentId: StudentId; mode: VisitMode; minutes: Minutes; why: Reason; fixes: Fix[] };

/** One small change that gives a student more, checked by planning anew with it. */
export type Fix = {
  /** What to change, to be said as a sentence. */
  change: Reason;
  /** Minutes that the student gains, and all students together. */
  gained: Minutes;
  gainedByAll: Minutes;
  /** Visits that would stand elsewhere then. */
  moves: number;
};

/** How one aim of the plan came out, and the best that any plan could reach. */
export type PlanLevel = { name: LevelName; value: number; bound: number; proven: boolean };

export type WeekPlan = {
  /** In order of time. */
  visits: PlannedVisit[];
  days: PlannedDay[];
  students: StudentShare[];
  unplaced: Unplaced[];
  /** First things first. */
  levels: PlanLevel[];
  /** The most promised minutes that any plan could place; what is placed at present when that is proven best. */
  bound: Minutes;
  provenOptimal: boolean;
  /** How far the plan could at most be from the best one, 0 to 1, on the first level that is not proven. */
  gap: number;
  /** Who made it: the exact solver, or the first plan alone. */
  by: 'solver' | 'first-plan';
  /** What to say about the solver, such as that it may not run here. */
  notices: Reason[];
  ms: number;
};
