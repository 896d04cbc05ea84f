import type { FollowUp } from '../domain/class-profile.ts';
import type { VisitId } from '../domain/ids.ts';
import type { StaffRole, Step, VisitNote } from '../domain/visit-note.ts';
import { followUpIdOf } from '../records/follow-up.ts';
import type { Vault } from '../vault/vault.ts';
import { oneAtATime } from './one-at-a-time.ts';

type Wanted = Pick<FollowUp, 'kind' | 'text' | 'role' | 'dueOn'>;

/** A tool that is needed (S51), the next step (S54), an adapted task (S33); empty words ask for nothing. */
function wantedBy({ toolNeeded = '', nextStep, adaptedTask }: VisitNote): Wanted[] {
  return [
    { kind: 'tool', text: toolNeeded, role: 'therapist', dueOn: null },
    { kind: 'tell', ...wantedStep(nextStep, 'teacher') },
    { kind: 'adapted-task', ...wantedStep(adaptedTask, 'therapist') },
  ];
}

function wantedStep(step: Step | undefined, usually: StaffRole): Omit<Wanted, 'kind'> {
  return { text: step?.text ?? '', role: step?.by ?? usually, dueOn: step?.on ?? null };
}

/** Keeps the follow-ups of a note in step with its words. One that is done stays as it is. */
export function keepFollowUpsOf(vault: Vault, visitId: VisitId): Promise<void> {
  // Two taps are kept at the same time: whichever comes last here reads the note as both have left it.
  return oneAtATime(async () => {
    const note = await vault.read('visitNotes', visitId);
    if (note) await keepWanted(vault, note);
  });
}

async function keepWanted(vault: Vault, note: VisitNote): Promise<void> {
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
