import type { ClassroomId } from '../domain/ids.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import { noteIdOf } from '../records/note.ts';
import type { Desk } from './desk.ts';

type TypedNote = { classroomId: ClassroomId; routine: RoutineKindId; text: string };

/** Keeps the private note on a class's routine. The same text again changes nothing, not even its date. */
export async function keepNote(
  { vault, now }: Pick<Desk, 'vault' | 'now'>,
  { classroomId, routine, text }: TypedNote,
): Promise<{ savedAt: string }> {
  const savedAt = now().toString();
  const id = noteIdOf(classroomId, routine);
  await vault.change('notes', id, (before) => {
    if ((before?.text ?? '') === text) return before;
    return { id, classroomId, routine, text, updatedAt: savedAt };
  });
  return { savedAt };
}
