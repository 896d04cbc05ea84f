import type { Classroom } from '../domain/classroom.ts';
import type { StudentId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { PullOutWindow, PushInWindow } from '../domain/push-in-window.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { School } from '../domain/school.ts';
import type { Student } from '../domain/student.ts';
import type { Therapist } from '../domain/therapist.ts';
import type { Visit } from '../domain/visit.ts';
import type { PlanRules } from './rules.ts';

/** Where the student is met: in class, or in a place apart (S19). */
export type VisitMode = 'push-in' | 'pull-out';

/**
 * What a student is owed in this plan's days. The ledger's pace gives each week its share of a month, a cycle or a
 * quarter; a split service has one need for each mode, a missed session one of its own (push-in.md section 5).
 */
export type Need = {
  studentId: StudentId;
  minutesOwed: Minutes;
  sessionMinutes: Minutes;
  mode: VisitMode;
  /** Placed only once everything that is owed regularly has its place (push-in.md section 5, rule 7). */
  makeUp?: boolean;
};

/** A visit that stays where it is: a planned one that was pinned, or one that stands on the calendar. */
export type PinnedVisit = Pick<
  Visit,
  'studentIds' | 'classroomId' | 'routine' | 'date' | 'startMinute' | 'endMinute' | 'type'
>;

/** A visit of the week before, for a steady rhythm. */
export type PastVisit = Pick<Visit, 'studentIds' | 'classroomId' | 'routine' | 'date' | 'startMinute'>;

/** Everything that a plan is made from. Its order does not matter. */
export type PlanInput = {
  students: readonly Student[];
  /** On the real dates that are planned; a student's windows may overlap each other. */
  windows: readonly PushInWindow[];
  therapist: Therapist;
  schools: readonly School[];
  pinned: readonly PinnedVisit[];
  /** Where each class is. A class that is missing is placed by the therapist's hours at the times of its windows. */
  classrooms?: readonly Pick<Classroom, 'id' | 'schoolId'>[];
  /** For needs apart from class, and for fixes that ask for one session apart. */
  pullOutWindows?: readonly PullOutWindow[];
  /** For ways to fix: windows at times when the therapist is in another building. */
  windowsElsewhere?: readonly PushInWindow[];
  /** For ways to fix: windows in routines to which the teacher said no. */
  windowsToAskFor?: readonly PushInWindow[];
  /** Missing: every student's minutes per week, in class. */
  needs?: readonly Need[];
  rules?: Partial<PlanRules>;
  /** Visits of the week before. */
  lastWeek?: readonly PastVisit[];
  /** Students without a visit in a key routine for four weeks: they come first there (S13). */
  keyOverdue?: readonly StudentId[];
  /** Where it is better known which routines demand a student's goal; else their goals tell. */
  keyRoutines?: ReadonlyMap<StudentId, readonly RoutineKindId[]>;
  /** Days before it are over. */
  today?: LocalDate;
};
