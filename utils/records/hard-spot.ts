import * as v from 'valibot';
import type { ClassroomId, StudentId } from '../domain/ids.ts';
import type { HardSpot } from '../domain/preferences.ts';
import type { RecordKind } from './record-kind.ts';
import { id, routine } from './shapes.ts';

export type HardSpotRecord = HardSpot & { id: string };

export function hardSpotIdOf({ studentId, classroomId, routine }: HardSpot): string {
  return [studentId, classroomId, routine].join(':');
}

export const hardSpotKind: RecordKind<HardSpotRecord> = {
  schema: v.object({ id: v.string(), studentId: id<StudentId>(), classroomId: id<ClassroomId>(), routine }),
  migrations: [],
  idIsRandom: false,
  inClear: ({ studentId, classroomId }) => ({ studentIds: [studentId], classroomId }),
};
