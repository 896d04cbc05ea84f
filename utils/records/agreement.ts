import * as v from 'valibot';
import type { RoutineAgreement } from '../domain/classroom.ts';
import type { ClassroomId } from '../domain/ids.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { RecordKind } from './record-kind.ts';
import { id, localDate, routine } from './shapes.ts';

export type AgreementRecord = RoutineAgreement & { id: string };

/** A class has one agreement per routine. */
export function agreementIdOf(classroomId: ClassroomId, routine: RoutineKindId): string {
  return `${classroomId}:${routine}`;
}

export const agreementKind: RecordKind<AgreementRecord> = {
  schema: v.object({
    id: v.string(),
    classroomId: id<ClassroomId>(),
    routine,
    state: v.picklist(['not-asked', 'asked', 'agreed', 'please-not']),
    since: localDate,
    pausedSince: v.exactOptional(localDate),
    preference: v.exactOptional(v.picklist(['welcome', 'ask-first'])),
  }),
  migrations: [],
  idIsRandom: false,
  inClear: ({ classroomId }) => ({ classroomId }),
};
