import type { Caseload } from '../../../utils/caseload/load-caseload.ts';
import type { Secret } from '../../../utils/outgoing/leak-check.ts';

/** Everything of the caseload that no text may carry out. */
export function secretsOf({ students, classrooms }: Pick<Caseload, 'students' | 'classrooms'>): Secret[] {
  return [
    ...students.map((student): Secret => ({ kind: 'code-name', text: student.codeName })),
    ...students.flatMap(({ goals }) => goals.map((goal): Secret => ({ kind: 'goal', text: goal.text }))),
    ...students.flatMap(({ otherServices }) =>
      (otherServices ?? []).map(({ title }): Secret => ({ kind: 'other-service', text: title })),
    ),
    ...classrooms.map((room): Secret => ({ kind: 'staff-name', text: room.teacherName })),
  ];
}
