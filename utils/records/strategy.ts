import * as v from 'valibot';
import { type Strategy, type StrategyId, strategyResults } from '../domain/class-profile.ts';
import type { ClassroomId, StudentId, VisitId } from '../domain/ids.ts';
import { staffRoles } from '../domain/visit-note.ts';
import type { RecordKind } from './record-kind.ts';
import { id, localDate, routine } from './shapes.ts';

export const strategyKind: RecordKind<Strategy> = {
  schema: v.object({
    id: id<StrategyId>(),
    classroomId: id<ClassroomId>(),
    routine,
    text: v.string(),
    studentId: v.exactOptional(id<StudentId>()),
    by: v.picklist(staffRoles),
    tries: v.array(
      v.object({ on: localDate, result: v.picklist(strategyResults), visitId: v.exactOptional(id<VisitId>()) }),
    ),
  }),
  migrations: [],
  idIsRandom: true,
  inClear: ({ studentId, classroomId }) => ({ ...(studentId && { studentIds: [studentId] }), classroomId }),
};
