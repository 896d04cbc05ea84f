import * as v from 'valibot';
import type { ClassroomId, GoalId, StudentId } from '../domain/ids.ts';
import type { MatrixCell } from '../domain/matrix-cell.ts';
import type { RecordKind } from './record-kind.ts';
import { id, routine } from './shapes.ts';

export type MatrixCellRecord = MatrixCell & { id: string };

/** A cell has one record, whoever chooses in it. */
export function matrixCellIdOf({ goalId, routine }: Pick<MatrixCell, 'goalId' | 'routine'>): string {
  return `${goalId}:${routine}`;
}

export const matrixCellKind: RecordKind<MatrixCellRecord> = {
  schema: v.object({
    id: v.string(),
    studentId: id<StudentId>(),
    classroomId: id<ClassroomId>(),
    goalId: id<GoalId>(),
    routine,
    strength: v.picklist([0, 1, 2, 3]),
  }),
  migrations: [],
  idIsRandom: false,
  inClear: ({ studentId, classroomId }) => ({ studentIds: [studentId], classroomId }),
};
