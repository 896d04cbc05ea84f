import type { FollowUp } from '../domain/class-profile.ts';
import type { VisitNote } from '../domain/visit-note.ts';
import { followUpIdOf } from '../records/follow-up.ts';
import type { Vault } from '../vault/vault.ts';

type Wanted = Pick<FollowUp, 'kind' | 'text' | 'role' | 'dueOn'>;

/** What a note asks for: a tool that is needed (S51) and the next step (S54); empty words ask for nothing. */
function wantedBy({ toolNeeded = '', nextStep }: VisitNote): [Wanted, Wanted] {
  return [
    { kind: 'tool', text: toolNeeded, role: 'therapist', dueOn: null },
    { kind: 'tell', text: nextStep?.text ?? '', role: nextStep?.by ?? 'teacher', dueOn: nextStep?.on ?? null },
  ];
}

/** Keeps the follow-ups of a note in step with its words. One that is done stays as it is. */
export async function keepFollowUpsOf(vault: Vault, note: VisitNote): Promise<void> {
  for (const wanted of wantedBy(note)) {
    const id = followUpIdOf(note.id, wanted.kind);
    await vault.change('followUps', id, (before) => {
      if (before?.doneOn) return before;
      if (wanted.text.trim() === '') return null;
      const studentIds = note.students.map(({ studentId }) => studentId);
      const { classroomId, routine, date } = note;
      const fresh = { id, classroomId, routine, studentIds, visitId: note.id, madeOn: date, doneOn: null };
      return { ...fresh, ...before, ...wanted };
    });
  }
}
