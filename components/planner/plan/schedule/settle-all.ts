import type { ClassroomId } from '../../../../utils/domain/ids.ts';
import type { LocalDate } from '../../../../utils/domain/local-date.ts';
import type { RoutineKindId } from '../../../../utils/domain/routine-kind.ts';
import { agreementIdOf } from '../../../../utils/records/agreement.ts';
import { withState } from '../../../../utils/rooms/settle.ts';
import type { Vault } from '../../../../utils/vault/vault.ts';

type Said = {
  classroomId: ClassroomId;
  routines: readonly RoutineKindId[];
  state: 'asked' | 'agreed';
  since: LocalDate;
};

/** Says of several routines of a class that they were asked for, or agreed to. A teacher's no stays, and so does what the teacher prefers. */
export async function settleAll(vault: Vault, { classroomId, routines, state, since }: Said): Promise<void> {
  for (const routine of routines) {
    const id = agreementIdOf(classroomId, routine);
    const fresh = { id, classroomId, routine, state, since };
    await vault.change('agreements', id, (before) =>
      before?.state === 'please-not' ? before : withState({ before, fresh }),
    );
  }
}
