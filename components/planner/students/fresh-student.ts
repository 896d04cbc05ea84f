import { nextStudentColor } from '../../shared/student-colors.ts';
import { codeNameList } from '../code-names/code-name-list.ts';
import { offerCodeNames } from '../code-names/code-name-rules.ts';
import type { PlannerData } from '../planner.ts';
import { newGoal } from './new-goal.ts';
import { newStudentDraft, type StudentDraft } from './student-draft.ts';

/** The start of a new student: a free code name and color, the only class if there is one, and a goal to fill in. */
export function freshStudent({ caseload }: Pick<PlannerData, 'caseload'>): StudentDraft {
  const [only, ...more] = caseload.classrooms;
  const [codeName = ''] = offerCodeNames(codeNameList(), caseload, 1);
  return {
    ...newStudentDraft({
      codeName,
      color: nextStudentColor(caseload.students.map((student) => student.color)),
      classroomId: only && more.length === 0 ? only.id : '',
      discipline: caseload.therapist?.discipline ?? 'OT',
    }),
    goals: [newGoal()],
  };
}

/** Goals that were left empty are not kept. */
export function withoutEmptyGoals(draft: StudentDraft): StudentDraft {
  return { ...draft, goals: draft.goals.filter((goal) => goal.text.trim() !== '') };
}
