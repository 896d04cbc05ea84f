import type { ClassroomId, StudentId, VisitId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { MinuteSpan } from './minutes.ts';
import type { RoutineKindId } from './routine-kind.ts';

/** A visit of a plan: where it would be, before any calendar knows of it. */
export type DraftVisit = MinuteSpan & {
  /** Random; stays the same wherever the visit is moved to. */
  id: string;
  type: 'push-in' | 'pull-out';
  studentIds: StudentId[];
  classroomId: ClassroomId;
  routine: RoutineKindId;
  date: LocalDate;
  /** Stays where it is when the rest is planned anew. */
  pinned: boolean;
  /** The visit that was asked for it. While that one stands, this one is no plan any more. */
  visitId?: VisitId;
};
