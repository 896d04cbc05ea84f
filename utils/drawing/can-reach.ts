import type { Classroom } from '../domain/classroom.ts';
import type { ClassroomId } from '../domain/ids.ts';
import { type MinuteSpan, type Minutes, overlaps } from '../domain/minutes.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { School } from '../domain/school.ts';
import type { Visit } from '../domain/visit.ts';

/** Where the therapist has to be, and how far that is from elsewhere. */
export type Places = { classrooms: readonly Classroom[]; schools: readonly School[] };

/** Between two buildings when nobody has said how long it takes. */
export const UNKNOWN_TRAVEL_MINUTES = 15;

/**
 * Whether the therapist can be at this window, given the visits of that day: a visit elsewhere at the same time, or one
 * that leaves less than the way between two buildings, rules it out (S25). A visit in the same class and routine is
 * no obstacle but company.
 */
export function canReach(window: PushInWindow, visits: readonly Visit[], places: Places): boolean {
  return visits
    .filter((visit) => visit.date === window.date && takesTime(visit))
    .every(
      (visit) => isCompany(visit, window) || minutesBetween(visit, spanOf(window)) >= travel(visit, window, places),
    );
}

/** A visit that was dropped or missed leaves its time free. */
export function takesTime(visit: Visit): boolean {
  return visit.state.is !== 'dropped' && visit.state.is !== 'missed';
}

export function spanOf(window: PushInWindow): MinuteSpan {
  return { startMinute: window.start, endMinute: window.end };
}

/** Whether the student of this window has a visit at that time. */
export function isSeenThen(visit: Visit, window: PushInWindow): boolean {
  return (
    takesTime(visit) &&
    visit.date === window.date &&
    visit.studentIds.includes(window.studentId) &&
    overlaps(visit, spanOf(window))
  );
}

function isCompany(visit: Visit, window: PushInWindow): boolean {
  const sameRoutine = visit.classroomId === window.classroomId && visit.routine === window.routine;
  return sameRoutine && overlaps(visit, spanOf(window)) && !visit.studentIds.includes(window.studentId);
}

/** Negative when they overlap. */
function minutesBetween(a: MinuteSpan, b: MinuteSpan): Minutes {
  return Math.max(a.startMinute - b.endMinute, b.startMinute - a.endMinute);
}

function travel(visit: Visit, window: PushInWindow, places: Places): Minutes {
  const from = schoolOf(visit.classroomId, places);
  const to = schoolOf(window.classroomId, places);
  if (from?.id === to?.id || !from || !to) return 0;
  return from.travelMinutes?.[to.id] ?? to.travelMinutes?.[from.id] ?? UNKNOWN_TRAVEL_MINUTES;
}

function schoolOf(classroomId: ClassroomId, { classrooms, schools }: Places): School | undefined {
  const classroom = classrooms.find(({ id }) => id === classroomId);
  return schools.find(({ id }) => id === classroom?.schoolId);
}
