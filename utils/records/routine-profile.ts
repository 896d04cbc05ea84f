import * as v from 'valibot';
import type { RoutineProfile } from '../domain/class-profile.ts';
import type { ClassroomId } from '../domain/ids.ts';
import { staffRoles } from '../domain/visit-note.ts';
import type { RecordKind } from './record-kind.ts';
import { id, localDate, routine } from './shapes.ts';

/** A class has one profile per routine: its id is that of their agreement. */
export type RoutineProfileRecord = RoutineProfile & { id: string };

const text = v.exactOptional(v.string());

export const routineProfileKind: RecordKind<RoutineProfileRecord> = {
  schema: v.object({
    id: v.string(),
    classroomId: id<ClassroomId>(),
    routine,
    demands: v.exactOptional(v.array(v.string())),
    rules: text,
    seating: text,
    signals: text,
    adults: text,
    roles: v.exactOptional(
      v.object({ therapist: v.string(), teacher: v.string(), aide: v.string(), stopSignal: v.string() }),
    ),
    prepare: text,
    taskChanges: v.exactOptional(v.boolean()),
    answers: v.exactOptional(
      v.array(
        v.object({
          on: localDate,
          role: v.picklist(staffRoles),
          hardest: v.string(),
          tried: v.string(),
          bestTime: v.string(),
        }),
      ),
    ),
    whyThisTime: text,
  }),
  migrations: [],
  idIsRandom: false,
  inClear: ({ classroomId }) => ({ classroomId }),
};
