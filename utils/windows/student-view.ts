import type { GradeBand, RoutineAgreement } from '../domain/classroom.ts';
import type { LocalDate, Weekday } from '../domain/local-date.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Student } from '../domain/student.ts';
import type { Visit } from '../domain/visit.ts';
import { type GoalReader, readGoals } from './goal-fit.ts';
import { readRemarks, type StudentRemarks } from './student-remarks.ts';
import { takesTime } from './taken-time.ts';
import { readHistory, type VisitHistory } from './visit-history.ts';

/** All that the engine needs to know about one student, read once. */
export type StudentView = {
  student: Student;
  goals: GoalReader;
  remarks: StudentRemarks;
  /** Marked by hand or named in the remarks (S35). */
  hardSpots: ReadonlySet<RoutineKindId>;
  /** Where each routine stands with the teacher (S22). */
  agreements: ReadonlyMap<RoutineKindId, RoutineAgreement>;
  turnedDown: Preferences['turnedDown'];
  /** Set aside for now: offered later in the list. */
  notNow: ReadonlySet<RoutineKindId>;
  /** null: not known, or none yet. */
  history: VisitHistory | null;
  visitsByDate: ReadonlyMap<LocalDate, number>;
  /** Grades 6 to 12: not to be singled out (push-in.md section 8). */
  isTeenager: boolean;
  /** false: the therapist's hours are not entered, so nobody knows who is in the building. */
  hoursKnown: boolean;
  /** S50: no visit on record, so look before treating; goals may be missing. */
  observing: boolean;
};

type Known = {
  gradeBand: GradeBand | undefined;
  roomName: string;
  hoursKnown: boolean;
  visits: Visit[] | undefined;
  preferences: Partial<Preferences> | undefined;
  weekdayOf: (date: LocalDate) => Weekday;
};

export function viewStudent(
  student: Student,
  { gradeBand, roomName, hoursKnown, visits, preferences = {}, weekdayOf }: Known,
): StudentView {
  const { agreements = [], turnedDown = [], hardSpots = [] } = preferences;
  const own = visits?.filter((visit) => takesTime(visit) && visit.studentIds.includes(student.id)) ?? null;
  const down = turnedDown.filter((one) => one.studentId === student.id && one.classroomId === student.classroomId);
  const remarks = readRemarks(student, roomName);
  const marked = hardSpots.filter((spot) => spot.studentId === student.id && spot.classroomId === student.classroomId);
  return {
    student,
    goals: readGoals(student),
    remarks,
    hardSpots: new Set([...remarks.hard, ...marked.map((spot) => spot.routine)]),
    agreements: new Map(
      agreements.filter((one) => one.classroomId === student.classroomId).map((one) => [one.routine, one]),
    ),
    turnedDown: down.filter((one) => one.why !== 'not-now'),
    notNow: new Set(down.filter((one) => one.why === 'not-now').map((one) => one.routine)),
    history: own && own.length > 0 ? readHistory(own.filter(isInClass), weekdayOf) : null,
    visitsByDate: countByDate(own ?? []),
    isTeenager: gradeBand === '6-8' || gradeBand === '9-12',
    hoursKnown,
    observing: own !== null && own.length === 0,
  };
}

/** What was practiced apart shows nothing about a routine. */
function isInClass({ type }: Visit): boolean {
  return type !== 'pull-out';
}

function countByDate(visits: Visit[]): Map<LocalDate, number> {
  const counts = new Map<LocalDate, number>();
  for (const { date } of visits) counts.set(date, (counts.get(date) ?? 0) + 1);
  return counts;
}
