import { i18n } from '#i18n';
import type { ClassroomProblem } from '../classrooms/classroom-draft.ts';
import type { HoursProblem } from '../hours/hours-draft.ts';
import type { SchoolProblem } from '../schools/school-draft.ts';
import type { StudentProblem } from '../students/student-draft.ts';

export type FormProblem = SchoolProblem | ClassroomProblem | StudentProblem | HoursProblem;

/** What is wrong and what to do, in one sentence; null for no problem. */
export function sayProblem(problem: FormProblem | null | undefined): string | null {
  return problem ? i18n.t(`planner.problem.${problem}`) : null;
}
