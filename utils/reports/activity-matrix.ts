import type { ClassroomId, GoalId } from '../domain/ids.ts';
import type { MatrixCell } from '../domain/matrix-cell.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Student } from '../domain/student.ts';
import { goalStrength } from './goal-strength.ts';

export type MatrixRow = {
  student: Student;
  goalId: GoalId;
  text: string;
  cells: { routine: RoutineKindId; strength: 0 | 1 | 2 | 3; isOwn: boolean }[];
};

/**
 * Which goal is practiced when (S41): the goals of a class's students by its routines. A cell that nobody touched shows a
 * starting value of the field guide; `isOwn`: the therapist chose it, and that always wins.
 */
export function activityMatrix(
  classroomId: ClassroomId,
  students: readonly Student[],
  routines: readonly RoutineKindId[],
  chosen: readonly MatrixCell[],
): MatrixRow[] {
  const own = new Map(chosen.map((cell) => [`${cell.goalId}:${cell.routine}`, cell.strength]));
  return students
    .filter((student) => student.classroomId === classroomId)
    .flatMap((student) =>
      student.goals.map((goal) => ({
        student,
        goalId: goal.id,
        text: goal.text,
        cells: routines.map((routine) => {
          const chosenStrength = own.get(`${goal.id}:${routine}`);
          return {
            routine,
            strength: chosenStrength ?? goalStrength(goal, routine),
            isOwn: chosenStrength !== undefined,
          };
        }),
      })),
    );
}
