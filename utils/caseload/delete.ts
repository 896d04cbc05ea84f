import { type LeavingEvents, leavingEvents } from '../booking/leaving-events.ts';
import { takeOff } from '../booking/take-off.ts';
import type { ClassroomId, SchoolId, StudentId } from '../domain/ids.ts';
import { newRecordId } from '../vault/record-id.ts';
import type { Vault } from '../vault/vault.ts';
import { oneAtATime } from '../visits/one-at-a-time.ts';
import { letGo } from './let-go.ts';
import { gatherDeletion, type Kept, type Target } from './what-goes-along.ts';

export type { Target };

/** What goes, or went, along with a school, a class or a student, as counts for the question and the toast. */
export type GoesAlong = { classrooms: number; students: number; visits: number; notes: number };

/** What becomes of events that we wrote for visits that are still ahead. */
export type HowToDelete = { events: 'take-off' | 'keep'; now?: Temporal.Instant };

export type Deleted = {
  goneAlong: GoesAlong;
  /** Brings everything back as it was. */
  undo(): Promise<void>;
};

/** The school, its classes and all that is theirs; also the therapist's hours there and the way there. */
export function deleteSchool(vault: Vault, schoolId: SchoolId, how: HowToDelete): Promise<Deleted> {
  return deleteTarget(vault, { schoolId }, how);
}

/** The class, its students, notes, agreements, visits, and days that were typed in for it alone. */
export function deleteClassroom(vault: Vault, classroomId: ClassroomId, how: HowToDelete): Promise<Deleted> {
  return deleteTarget(vault, { classroomId }, how);
}

/** The student, and visits to nobody else; a visit to several students stays with the others. */
export function deleteStudent(vault: Vault, studentId: StudentId, how: HowToDelete): Promise<Deleted> {
  return deleteTarget(vault, { studentId }, how);
}

/** What would go along, for the question that is asked first. */
export async function whatGoesAlong(vault: Vault, target: Target): Promise<GoesAlong> {
  return countsOf(await gatherDeletion(vault, target), target);
}

/** What of it stands on calendars and is still ahead. */
export async function whatStandsAhead(vault: Vault, target: Target, now: Temporal.Instant): Promise<LeavingEvents> {
  const { visits, outbox } = visitsIn(await gatherDeletion(vault, target));
  return leavingEvents(visits, outbox, now);
}

function deleteTarget(
  vault: Vault,
  target: Target,
  { events, now = Temporal.Now.instant() }: HowToDelete,
): Promise<Deleted> {
  return oneAtATime(async () => {
    const leaving = await gatherDeletion(vault, target);
    // What stays is freed of what goes first: should the browser stop in between, nothing points to what is gone.
    const bindAgain = await letGo(vault, leaving, target);
    const { visits, outbox } = visitsIn(leaving);
    const { ours } = leavingEvents(visits, outbox, now);
    const { records: all } = await vault.readAll('visits');
    const off =
      events === 'keep' ? null : await takeOff(vault, { visits: ours, all, outbox }, { now, newId: newRecordId });
    const going = leaving.filter(({ store, write }) => store !== 'outbox' || !off?.staying.has(write.id));
    await vault.apply([...going.map(({ store, write }) => ({ store, remove: write.id })), ...(off?.edits ?? [])]);
    return {
      goneAlong: countsOf(leaving, target),
      undo: () =>
        oneAtATime(async () => {
          const bringBack = await off?.callOff();
          await vault.apply(leaving);
          await bindAgain();
          await bringBack?.();
        }),
    };
  });
}

function visitsIn(leaving: readonly Kept[]) {
  return {
    visits: leaving.flatMap((kept) => (kept.store === 'visits' ? [kept.write] : [])),
    outbox: leaving.flatMap((kept) => (kept.store === 'outbox' ? [kept.write] : [])),
  };
}

function countsOf(leaving: readonly Kept[], target: Target): GoesAlong {
  const count = (wanted: Kept['store']) => leaving.filter(({ store }) => store === wanted).length;
  return {
    classrooms: count('classrooms') - ('classroomId' in target ? 1 : 0),
    students: count('students') - ('studentId' in target ? 1 : 0),
    visits: count('visits'),
    notes: count('notes'),
  };
}
