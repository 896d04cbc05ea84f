import type { Caseload } from '../caseload/load-caseload.ts';
import type { RoutineNote } from '../records/note.ts';
import type { Secret } from './leak-check.ts';

/** Everything of a caseload that no text may carry off the device. */
export function secretsOf(
  { students, classrooms, therapist }: Pick<Caseload, 'students' | 'classrooms' | 'therapist'>,
  notes: readonly Pick<RoutineNote, 'text'>[],
): Secret[] {
  const ofStudents = students.flatMap(({ codeName, goals, remarks, otherServices }): Secret[] => [
    { kind: 'code-name', text: codeName },
    ...goals.map(({ text }): Secret => ({ kind: 'goal', text })),
    ...(remarks ? [{ kind: 'note', text: remarks } as const] : []),
    ...(otherServices ?? []).map(({ title }): Secret => ({ kind: 'other-service', text: title })),
  ]);
  const staff = classrooms.map(({ teacherName }): Secret => ({ kind: 'staff-name', text: teacherName }));
  // Meetings carry children's names more often than anything else does (push-in.md section 11).
  const meetings = (therapist?.busy ?? []).map(({ title }): Secret => ({ kind: 'note', text: title }));
  return [...ofStudents, ...staff, ...meetings, ...notes.map(({ text }): Secret => ({ kind: 'note', text }))];
}
