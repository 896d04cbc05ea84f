import type { ClassroomId, SchoolId, StudentId } from '../domain/ids.ts';
import type { Vault } from '../vault/vault.ts';
import { letGo } from './let-go.ts';
import { gatherDeletion, type Kept, type Target } from './what-goes-along.ts';

export type { Target };

/** What goes, or went, along with a school, a class or a student, as counts for the question and the toast. */
export type GoesAlong = { classrooms: number; students: number; visits: number; notes: number };

export type Deleted = {
  goneAlong: GoesAlong;
  /** Brings everything back as it was. */
  undo(): Promise<void>;
};

/** The school, its classes and all that is theirs; also the therapist's hours there and the way there. */
export function deleteSchool(vault: Vault, schoolId: SchoolId): Promise<Deleted> {
  return deleteTarget(vault, { schoolId });
}

/** The class, its students, notes, agreements, visits, and days that were typed in for it alone. */
export function deleteClassroom(vault: Vault, classroomId: ClassroomId): Promise<Deleted> {
  return deleteTarget(vault, { classroomId });
}

/** The student, and visits to nobody else; a visit to several students stays with the others. */
export function deleteStudent(vault: Vault, studentId: StudentId): Promise<Deleted> {
  return deleteTarget(vault, { studentId });
}

/** What would go along, for the question that is asked first. */
export async function whatGoesAlong(vault: Vault, target: Target): Promise<GoesAlong> {
  return countsOf(await gatherDeletion(vault, target), target);
}

async function deleteTarget(vault: Vault, target: Target): Promise<Deleted> {
  const leaving = await gatherDeletion(vault, target);
  // What stays is freed of what goes first: should the browser stop in between, nothing points to what is gone.
  const bindAgain = await letGo(vault, leaving, target);
  await vault.apply(leaving.map(({ store, write }) => ({ store, remove: write.id })));
  return {
    goneAlong: countsOf(leaving, target),
    async undo() {
      await vault.apply(leaving);
      await bindAgain();
    },
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
