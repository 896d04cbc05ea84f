import * as v from 'valibot';
import { asId, type ClassroomId, type NoteId } from '../domain/ids.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { RecordKind } from './record-kind.ts';
import { id, instant, routine } from './shapes.ts';

/** A private note on a class's routine. Students who share the routine share it, so it names none by itself. */
export type RoutineNote = {
  id: NoteId;
  classroomId: ClassroomId;
  routine: RoutineKindId;
  text: string;
  updatedAt: string;
};

/** A class has one note per routine, so that two open tabs write the same one. */
export function noteIdOf(classroomId: ClassroomId, routine: RoutineKindId): NoteId {
  return asId<NoteId>(`${classroomId}:${routine}`);
}

export const noteKind: RecordKind<RoutineNote> = {
  schema: v.object({ id: id<NoteId>(), classroomId: id<ClassroomId>(), routine, text: v.string(), updatedAt: instant }),
  migrations: [],
  idIsRandom: false,
  inClear: ({ classroomId }) => ({ classroomId }),
};
