import { suggestForCaseload } from '../../../utils/caseload/suggest-for-caseload.ts';
import type { SchoolId } from '../../../utils/domain/ids.ts';
import type { LocalNow } from '../../../utils/domain/local-now.ts';
import type { PushInWindow } from '../../../utils/domain/push-in-window.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { Therapist } from '../../../utils/domain/therapist.ts';
import { isOver } from '../../../utils/drawing/best-windows.ts';
import type { Week } from '../../../utils/drawing/week-memory.ts';
import type { PlanInput } from '../../../utils/plan/plan-input.ts';

/**
 * Windows that a small change would open: in routines to which the teacher said no, and on days on which the therapist
 * is in another building than the student (S25). Of the whole school, since who is there for one is there for all.
 */
export function windowsOutOfReach(
  {
    caseload,
    byCalendar,
    visits,
    range,
    windows,
  }: Pick<Week, 'caseload' | 'byCalendar' | 'visits' | 'range' | 'windows'>,
  student: Pick<Student, 'id' | 'classroomId'>,
  now: LocalNow,
): Required<Pick<PlanInput, 'windowsElsewhere' | 'windowsToAskFor'>> {
  const { therapist, classrooms, students, preferences } = caseload;
  const schoolId = classrooms.find(({ id }) => id === student.classroomId)?.schoolId;
  if (!therapist || !schoolId) return { windowsElsewhere: [], windowsToAskFor: [] };
  const known = new Set(windows.map(({ id }) => id));
  const opened = (changed: Partial<typeof caseload>): PushInWindow[] =>
    suggestForCaseload({ ...caseload, ...changed }, byCalendar, visits, range).filter(
      (window) => !known.has(window.id) && !isOver(window, now),
    );
  const rooms = new Set(classrooms.flatMap((room) => (room.schoolId === schoolId ? room.id : [])));
  return {
    windowsElsewhere: opened({
      students: students.filter(({ classroomId }) => rooms.has(classroomId)),
      therapist: alwaysAt(schoolId, therapist),
    }),
    windowsToAskFor: opened({
      students: students.filter(({ id }) => id === student.id),
      preferences: { ...preferences, agreements: preferences.agreements.filter(({ state }) => state !== 'please-not') },
    }),
  };
}

/** At this school in all working hours. */
function alwaysAt(schoolId: SchoolId, therapist: Therapist): Therapist {
  return { ...therapist, hours: therapist.hours.map((hours) => ({ ...hours, schoolId })) };
}
