import * as v from 'valibot';
import { type FollowUp, type FollowUpId, followUpKinds } from '../domain/class-profile.ts';
import { asId, type ClassroomId, type StudentId, type VisitId } from '../domain/ids.ts';
import { staffRoles } from '../domain/visit-note.ts';
import type { RecordKind } from './record-kind.ts';
import { id, localDate, routine, span } from './shapes.ts';

/** What a note asks for is one follow-up of each kind, so that writing on does not make a second one. */
export function followUpIdOf(visitId: VisitId, kind: FollowUp['kind']): FollowUpId {
  return asId<FollowUpId>(`${visitId}:${kind}`);
}

export const followUpKind: RecordKind<FollowUp> = {
  schema: v.object({
    id: id<FollowUpId>(),
    kind: v.picklist(followUpKinds),
    classroomId: id<ClassroomId>(),
    routine,
    studentIds: v.array(id<StudentId>()),
    visitId: v.exactOptional(id<VisitId>()),
    text: v.string(),
    role: v.picklist(staffRoles),
    dueOn: v.nullable(localDate),
    touchBase: v.exactOptional(v.object({ date: localDate, ...span })),
    doneOn: v.nullable(localDate),
    madeOn: localDate,
  }),
  migrations: [],
  idIsRandom: false,
  inClear: ({ studentIds, classroomId }) => ({ studentIds, classroomId }),
};
