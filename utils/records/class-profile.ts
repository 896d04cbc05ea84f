import * as v from 'valibot';
import type { ClassProfile } from '../domain/class-profile.ts';
import type { ClassroomId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { RecordKind } from './record-kind.ts';
import { id, localDate, objectOf } from './shapes.ts';

/** Its id is that of the class. */
export type ClassProfileRecord = ClassProfile & { id: ClassroomId };

export const classProfileKind: RecordKind<ClassProfileRecord> = {
  schema: v.object({
    id: id<ClassroomId>(),
    classroomId: id<ClassroomId>(),
    remarks: v.exactOptional(v.string()),
    checkedOn: v.exactOptional(localDate),
    askedWeeks: v.exactOptional(objectOf<LocalDate, 'copied' | 'skipped'>(v.picklist(['copied', 'skipped']))),
  }),
  migrations: [],
  idIsRandom: true,
  inClear: ({ classroomId }) => ({ classroomId }),
};
