import type { Brand } from './brand.ts';
import type { ClassroomId, StudentId, VisitId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { MinuteSpan } from './minutes.ts';
import type { RoutineKindId } from './routine-kind.ts';
import type { StaffRole } from './visit-note.ts';

export type StrategyId = Brand<string, 'StrategyId'>;
export type FollowUpId = Brand<string, 'FollowUpId'>;

/** Who does what while the therapist is there, and the sign to stop (S14). */
export type Roles = { therapist: string; teacher: string; aide: string; stopSignal: string };

/** What a member of staff answered to the three questions (S30). */
export type StaffAnswer = { on: LocalDate; role: StaffRole; hardest: string; tried: string; bestTime: string };

/** What is known about one routine in one room. It holds no student's data (S8). */
export type RoutineProfile = {
  classroomId: ClassroomId;
  routine: RoutineKindId;
  /** What is expected of any student then (S39); absent: as its kind has it. */
  demands?: string[];
  rules?: string;
  seating?: string;
  signals?: string;
  adults?: string;
  roles?: Roles;
  /** What to get ready for a visit, written to be given to the teacher (S10). */
  prepare?: string;
  /** Whether the task is another one each time, so that it is worth asking about (S15); absent: as its kind has it. */
  taskChanges?: boolean;
  answers?: StaffAnswer[];
  /** "Why this time", as the therapist has edited it (S45). */
  whyThisTime?: string;
};

/** What is known about a room as a whole. */
export type ClassProfile = {
  classroomId: ClassroomId;
  remarks?: string;
  /** When the therapist last looked whether it still holds. */
  checkedOn?: LocalDate;
  /** By the Monday of the week: whether the teacher was asked about it (S15). */
  askedWeeks?: Record<LocalDate, 'copied' | 'skipped'>;
};

export const strategyResults = ['worked', 'partly', 'not'] as const;
export type StrategyResult = (typeof strategyResults)[number];

/** Something to do in a routine of a room (S9), or that was tried for one student there (S34). */
export type Strategy = {
  id: StrategyId;
  classroomId: ClassroomId;
  routine: RoutineKindId;
  text: string;
  /** Tried for this student; absent: for whoever is in the room. */
  studentId?: StudentId;
  by: StaffRole;
  tries: { on: LocalDate; result: StrategyResult; visitId?: VisitId }[];
};

export const followUpKinds = ['tell', 'tool', 'adapted-task', 'ask'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** Something that was promised or is needed after a visit (S33, S51, S54). */
export type FollowUp = {
  id: FollowUpId;
  kind: FollowUpKind;
  classroomId: ClassroomId;
  routine: RoutineKindId;
  studentIds: StudentId[];
  visitId?: VisitId;
  text: string;
  role: StaffRole;
  dueOn: LocalDate | null;
  /** The talk at which it is to be told. */
  touchBase?: { date: LocalDate } & MinuteSpan;
  /** null: open. */
  doneOn: LocalDate | null;
  madeOn: LocalDate;
};
