import type { ClassroomId, GoalId, StudentId, WindowId } from './ids.ts';
import type { LocalDate, Weekday } from './local-date.ts';
import type { MinuteOfDay, MinuteSpan } from './minutes.ts';
import type { Reason } from './reason.ts';
import type { RoutineKindId } from './routine-kind.ts';

export type Fit = 'great' | 'good' | 'possible';

/** A time at which a visit would make sense, with everything a person needs to judge it. */
export type PushInWindow = {
  /** Same student, class, date and start: same id, so that a drawing can be compared with the last one. */
  id: WindowId;
  studentId: StudentId;
  classroomId: ClassroomId;
  date: LocalDate;
  /** Minutes since local midnight. */
  start: MinuteOfDay;
  end: MinuteOfDay;
  routine: RoutineKindId;
  fit: Fit;
  score: number;
  reasons: Reason[];
  cautions: Reason[];
};

/** The time of a window in the form that every other span has. */
export function spanOf({ start, end }: Pick<PushInWindow, 'start' | 'end'>): MinuteSpan {
  return { startMinute: start, endMinute: end };
}

/**
 * A time for separate practice, for a goal that allows it (S36). It says what the student misses (S32) and takes no
 * side: the best in-class window is shown beside it (S37).
 */
export type PullOutWindow = Omit<PushInWindow, 'fit'> & {
  /** What the class does then. */
  routine: RoutineKindId;
  /** The goals that allow it. */
  goalIds: GoalId[];
  /** true: the whole class is being taught, so this stands last. */
  missesTeaching: boolean;
};

/** A time for a short talk between adults, no students in earshot (push-in.md section 9). */
export type TouchBaseWindow = {
  classroomId: ClassroomId;
  date: LocalDate;
  start: MinuteOfDay;
  end: MinuteOfDay;
  reasons: Reason[];
  cautions: Reason[];
};

/** "Not this one": this student and routine, at this time of this weekday, was turned down. */
export type TurnedDown = MinuteSpan & {
  studentId: StudentId;
  classroomId: ClassroomId;
  routine: RoutineKindId;
  weekday: Weekday;
  why: TurnedDownReason;
};

export const turnedDownReasons = [
  'bad-time',
  'wrong-routine',
  'teacher-prefers-not',
  'student-prefers-not',
  'not-now',
] as const;
export type TurnedDownReason = (typeof turnedDownReasons)[number];
