import type { ClassroomId } from '../domain/ids.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import { noteIdOf } from '../records/note.ts';
import type { Vault } from '../vault/vault.ts';

/** `typedAt` is the instant of the last key: a text that was overtaken on its way must not undo a later one. */
type TypedNote = { classroomId: ClassroomId; routine: RoutineKindId; text: string; typedAt: string };

/** Keeps the private note on a class's routine. The same text again changes nothing, not even its date. */
export async function keepNote(
  vault: Vault,
  { classroomId, routine, text, typedAt }: TypedNote,
): Promise<{ savedAt: string }> {
  const id = noteIdOf(classroomId, routine);
  await vault.change('notes', id, (before) => {
    if (before && Temporal.Instant.compare(before.updatedAt, typedAt) > 0) return before;
    if ((before?.text ?? '') === text) return before;
    return { id, classroomId, routine, text, updatedAt: typedAt };
  });
  return { savedAt: typedAt };
}
