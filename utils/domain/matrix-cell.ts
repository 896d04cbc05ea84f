import type { ClassroomId, GoalId, StudentId } from './ids.ts';
import type { RoutineKindId } from './routine-kind.ts';

/** Where the therapist says a goal is practiced: 0 not here, 1 now and then, 2 well, 3 the routine demands it (S41). */
export type MatrixCell = {
  studentId: StudentId;
  classroomId: ClassroomId;
  goalId: GoalId;
  routine: RoutineKindId;
  strength: 0 | 1 | 2 | 3;
};
