import * as v from 'valibot';
import type { ClassroomId, StudentId } from '../domain/ids.ts';
import { type TurnedDown, turnedDownReasons } from '../domain/push-in-window.ts';
import type { RecordKind } from './record-kind.ts';
import { id, routine, span, weekday } from './shapes.ts';

export type TurnedDownRecord = TurnedDown & { id: string };

/** The same "Not this one" said twice is one record; a new reason replaces the old one. */
export function turnedDownIdOf({ studentId, routine, weekday, startMinute }: Omit<TurnedDown, 'why'>): string {
  return [studentId, routine, weekday, startMinute].join(':');
}

export const turnedDownKind: RecordKind<TurnedDownRecord> = {
  schema: v.object({
    id: v.string(),
    studentId: id<StudentId>(),
    classroomId: id<ClassroomId>(),
    routine,
    weekday,
    ...span,
    why: v.picklist(turnedDownReasons),
  }),
  migrations: [],
  idIsRandom: false,
  inClear: ({ studentId, classroomId }) => ({ studentIds: [studentId], classroomId }),
};
