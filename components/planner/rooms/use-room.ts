import type { ClassProfile, RoutineProfile, Strategy } from '../../../utils/domain/class-profile.ts';
import type { Classroom, RoutineAgreement } from '../../../utils/domain/classroom.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { MinuteSpan } from '../../../utils/domain/minutes.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import { type AgreementRecord, agreementIdOf } from '../../../utils/records/agreement.ts';
import type { ClassProfileRecord } from '../../../utils/records/class-profile.ts';
import type { RoutineProfileRecord } from '../../../utils/records/routine-profile.ts';
import type { Settled } from '../../../utils/rooms/settle.ts';
import { strategiesAt } from '../../../utils/rooms/strategies.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { usePlanner } from '../planner.ts';
import { useRecords } from '../use-records.ts';

type RoutineFields = Omit<RoutineProfile, 'classroomId' | 'routine'>;
type ClassFields = Omit<ClassProfile, 'classroomId'>;

/** What of a profile is changed; `undefined` takes a field away. */
type Patch<Fields> = { [Field in keyof Fields]?: Fields[Field] | undefined };

/** A routine of the room, with its first time of day and its titles where a calendar says them. */
export type RoomRoutine = { kind: RoutineKindId; time: MinuteSpan | null; titles: readonly string[] };

/** All that is kept about a room, and how to change it: only what is said, never what another tab wrote meanwhile. */
export type Room = {
  classroom: Classroom;
  profile: ClassProfileRecord | null;
  profileOf: (kind: RoutineKindId) => RoutineProfileRecord | undefined;
  /** Routines about which something is kept, whether or not they stand on a calendar now. */
  written: RoutineKindId[];
  /** What helps there, for anyone, the one tried last first. */
  strategiesOf: (kind: RoutineKindId) => Strategy[];
  agreementOf: (kind: RoutineKindId) => RoutineAgreement | undefined;
  save: (patch: Patch<ClassFields>) => Promise<unknown>;
  saveRoutine: (
    kind: RoutineKindId,
    patchOf: (before: RoutineProfileRecord) => Patch<RoutineFields>,
  ) => Promise<unknown>;
  settle: (kind: RoutineKindId, next: (settled: Settled<AgreementRecord>) => AgreementRecord) => Promise<unknown>;
};

/** null while it is read. */
export function useRoom(classroom: Classroom): Room | null {
  const { vault, data, now } = usePlanner();
  const routines = useRecords('routineProfiles');
  const classes = useRecords('classProfiles');
  const strategies = useRecords('strategies');
  if (routines === null || classes === null || strategies === null) return null;
  const own = routines.filter(({ classroomId }) => classroomId === classroom.id);
  const agreements = data.caseload.preferences.agreements.filter(({ classroomId }) => classroomId === classroom.id);
  const key = (routine: RoutineKindId) => ({
    id: agreementIdOf(classroom.id, routine),
    classroomId: classroom.id,
    routine,
  });
  return {
    classroom,
    profile: classes.find(({ id }) => id === classroom.id) ?? null,
    profileOf: (kind) => own.find(({ routine }) => routine === kind),
    written: own.map(({ routine }) => routine),
    strategiesOf: (kind) => strategiesAt(strategies, { classroomId: classroom.id, routine: kind }),
    agreementOf: (kind) => agreements.find(({ routine }) => routine === kind),
    save: (patch) => saveClass(vault, classroom, patch),
    saveRoutine: (kind, patchOf) =>
      vault.change('routineProfiles', key(kind).id, (before) => {
        const kept = before ?? key(kind);
        return patched(kept, patchOf(kept));
      }),
    settle: (kind, next) => {
      const since = localNow(now()).date;
      return vault.change('agreements', key(kind).id, (before) =>
        next({ before, fresh: { ...key(kind), state: 'not-asked', since } }),
      );
    },
  };
}

function saveClass(vault: Vault, { id }: Classroom, patch: Patch<ClassFields>): Promise<unknown> {
  return vault.change('classProfiles', id, (before) => patched(before ?? { id, classroomId: id }, patch));
}

function patched<Kept extends object>(before: Kept, patch: object): Kept {
  const fields = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined && value !== '');
  // The same keys, without those that were taken away: a patch only ever takes away what is optional.
  return Object.fromEntries(fields) as Kept;
}

/** What a part of a routine's profile is given. */
export type RoutinePartProps = { room: Room; kind: RoutineKindId };
