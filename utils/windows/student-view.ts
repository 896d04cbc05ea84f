import type { GradeBand } from '../domain/classroom.ts';
import type { LocalDate, Weekday } from '../domain/local-date.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { Student } from '../domain/student.ts';
import type { Visit } from '../domain/visit.ts';
import { type GoalReader, readGoals } from './goal-fit.ts';
import { readRemarks, type StudentRemarks } from './student-remarks.ts';
import { takesTime } from './taken-time.ts';

/** All that the engine needs to know about one student, read once. */
export type StudentView = {
  student: Student;
  goals: GoalReader;
  remarks: StudentRemarks;
  preferences: Partial<Preferences>;
  /** This student's standing visits; null: not known. */
  visits: Visit[] | null;
  /** Grades 6 to 12: not to be singled out (push-in.md section 8). */
  isTeenager: boolean;
  /** S50: no visit on record, so look before treating; goals may be missing. */
  observing: boolean;
  weekday: (date: LocalDate) => Weekday;
};

export function viewStudent(
  student: Student,
  {
    gradeBand,
    visits,
    preferences,
    weekday,
  }: {
    gradeBand: GradeBand | undefined;
    visits: Visit[] | undefined;
    preferences: Partial<Preferences> | undefined;
    weekday: (date: LocalDate) => Weekday;
  },
): StudentView {
  const own = visits?.filter((visit) => takesTime(visit) && visit.studentIds.includes(student.id)) ?? null;
  return {
    student,
    goals: readGoals(student),
    remarks: readRemarks(student),
    preferences: preferences ?? {},
    visits: own,
    isTeenager: gradeBand === '6-8' || gradeBand === '9-12',
    observing: own !== null && own.length === 0,
    weekday,
  };
}
