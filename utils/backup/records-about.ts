import type { StudentId } from '../domain/ids.ts';
import type { Vault } from '../vault/vault.ts';
import { asKept, type KeptRecord } from './contents.ts';

/** Where something about one student may lie; what is about a class or a calendar is not about them. */
export const storesAboutStudents = [
  'students',
  'visits',
  'visitNotes',
  'hardSpots',
  'turnedDown',
  'matrixCells',
  'strategies',
  'followUps',
] as const;
export type AboutStudent = (typeof storesAboutStudents)[number];

/**
 * All that is kept about one student, found by the id that stands in clear, so that nobody else's records are opened. What
 * is about several is told as far as it is about this one. Throws what the vault throws.
 */
export async function recordsAbout(vault: Vault, studentId: StudentId): Promise<KeptRecord[]> {
  const found = await Promise.all(
    storesAboutStudents.map(async (store) => {
      const { records } = await vault.readAll(store, { studentId });
      return records.map((record) => onlyOf(asKept(store, record), studentId));
    }),
  );
  return found.flat();
}

function onlyOf(kept: KeptRecord, studentId: StudentId): KeptRecord {
  if (kept.store === 'visits') return { store: 'visits', write: { ...kept.write, studentIds: [studentId] } };
  if (kept.store !== 'visitNotes') return kept;
  const students = kept.write.students.filter((mark) => mark.studentId === studentId);
  return { store: 'visitNotes', write: { ...kept.write, students } };
}
