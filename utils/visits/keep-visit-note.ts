import type { VisitId } from '../domain/ids.ts';
import type { Visit } from '../domain/visit.ts';
import type { VisitNote } from '../domain/visit-note.ts';
import type { Vault } from '../vault/vault.ts';
import { keepFollowUpsOf } from './follow-ups-of-note.ts';
import { type NotePatch, withPatch } from './note-patch.ts';

/**
 * Keeps what was tapped or typed about a visit, and nothing else of its note, so that two open surfaces undo nothing of
 * each other. `typedAt` is the instant of the tap or the last key. null: the visit is gone.
 */
export async function keepVisitNote(
  vault: Vault,
  visitId: VisitId,
  patch: NotePatch,
  typedAt: string,
): Promise<{ savedAt: string } | null> {
  const visit = await vault.read('visits', visitId);
  if (!visit) return null;
  const note = await vault.change('visitNotes', visitId, (before) =>
    withPatch(before ?? emptyNoteOf(visit, typedAt), patch, typedAt),
  );
  if (note && touchesFollowUps(patch)) await keepFollowUpsOf(vault, visitId);
  return { savedAt: typedAt };
}

function touchesFollowUps({ fields = {} }: NotePatch): boolean {
  return 'toolNeeded' in fields || 'nextStep' in fields || 'adaptedTask' in fields;
}

/** Older than any tap, so that an empty note never hides one. */
export const BEFORE_ANY_TAP = '1970-01-01T00:00:00Z';

/** The note of a visit on which nothing was written yet. */
export function emptyNoteOf({ id, classroomId, routine, date, studentIds }: Visit, at: string): VisitNote {
  const students = studentIds.map((studentId) => ({ studentId }));
  return { id, classroomId, routine, date, students, updatedAt: at, changedAt: {} };
}
