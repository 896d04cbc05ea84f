import { isTherapistOut } from '../domain/day-change.ts';
import type { EventId, VisitId } from '../domain/ids.ts';
import { lengthOf, type Minutes, overlaps, sharedMinutes } from '../domain/minutes.ts';
import type { ReasonKey } from '../domain/reason-key.ts';
import type { MissedReason, Visit, VisitType } from '../domain/visit.ts';
import { buildClassDays } from '../school/class-day/build-class-day.ts';
import type { ClassDay, NotRunning } from '../school/class-day/class-day.ts';
import { type ClassInput, dayInputOf } from './input.ts';
import { ownEventsOn } from './taken-time.ts';

/** A planned visit that cannot take place as it stands: missed-pending, with the reason filled in (C3, C9, S26). */
export type AffectedVisit = { visitId: VisitId; why: ReasonKey; missedReason: MissedReason };

const BECAUSE: Partial<Record<NotRunning, { why: ReasonKey; missedReason: MissedReason }>> = {
  'no-school': { why: 'noSchool', missedReason: 'school-closed' },
  'after-early-release': { why: 'afterEarlyRelease', missedReason: 'weather-schedule' },
  'before-late-start': { why: 'beforeLateStart', missedReason: 'weather-schedule' },
  'covered-by-testing': { why: 'testingThen', missedReason: 'testing' },
  'covered-by-trip': { why: 'tripThen', missedReason: 'class-activity' },
  'covered-by-event': { why: 'eventThen', missedReason: 'class-activity' },
  canceled: { why: 'canceledThatDay', missedReason: 'class-activity' },
};

/** The visits to this class in the range that the calendars, as they stand now, no longer allow. */
export function affectedVisits(input: ClassInput): AffectedVisit[] {
  const planned = (input.visits ?? []).filter((visit) => visit.classroomId === input.classroom.id && isAhead(visit));
  const days = buildClassDays(dayInputOf(input), input.range);
  const tied = new Set(
    (input.visits ?? []).flatMap(({ state }) => ('tie' in state && state.tie ? state.tie.eventId : [])),
  );
  return planned.flatMap((visit) => {
    const day = days.find((candidate) => candidate.date === visit.date);
    // What was kept despite one thing can still fall to another.
    const because = [day && reasonAgainst(visit, day), therapistOut(visit, input), meetingOver(visit, input, tied)]
      .filter(isReason)
      .find(({ missedReason }) => !isKept(visit, missedReason));
    return because ? [{ visitId: visit.id, ...because }] : [];
  });
}

function isAhead(visit: Visit): boolean {
  return visit.state.is === 'scheduled' || visit.state.is === 'opened' || visit.state.is === 'unsure';
}

/** The therapist heard of it and wants the visit all the same (C9). */
function isKept({ keptDespite, date }: Visit, reason: MissedReason): boolean {
  return keptDespite !== undefined && keptDespite.reason === reason && keptDespite.date === date;
}

/** Less than this is no service (push-in.md section 8). */
const LEAST_LEFT_MINUTES: Minutes = 10;

function reasonAgainst(visit: Visit, day: ClassDay) {
  if (day.school !== 'open') return BECAUSE['no-school'];
  const least = Math.min(LEAST_LEFT_MINUTES, lengthOf(visit));
  const then = day.routines.filter((routine) => overlaps(routine, visit));
  const stands = then.some(
    (routine) =>
      routine.notRunning === null && routine.kind === visit.routine && sharedMinutes(routine, visit) >= least,
  );
  if (stands) return undefined;
  return (
    then.map(({ notRunning }) => notRunning && BECAUSE[notRunning]).find(isReason) ?? blockedThen(visit, day, least)
  );
}

/** Talks between adults can be had when students are not there yet, or have gone. */
const WITHOUT_STUDENTS: ReadonlySet<VisitType> = new Set<VisitType>(['touch-base', 'consult']);

/** Changed bells and tests take their hours whether or not anything is known of the class's routines then. */
function blockedThen(visit: Visit, day: ClassDay, least: Minutes) {
  if (WITHOUT_STUDENTS.has(visit.type)) return undefined;
  return day.blocked
    .filter((block) => lengthOf(visit) - sharedMinutes(block, visit) < least)
    .map(({ why }) => BECAUSE[why])
    .find(isReason);
}

function isReason<Reason extends object>(because: Reason | null | undefined): because is Reason {
  return because !== null && because !== undefined;
}

function therapistOut({ date }: Visit, { preferences }: ClassInput) {
  return isTherapistOut(preferences?.dayChanges, date)
    ? { why: 'therapistOut' as const, missedReason: 'therapist-absent' as const }
    : undefined;
}

/** S26: something else stands on the therapist's own calendar by now. What has the visit's very times is the visit itself. */
function meetingOver(visit: Visit, input: ClassInput, tied: ReadonlySet<EventId>) {
  const isOver = ownEventsOn(input, visit.date).some(
    ({ id, startMinute, endMinute }) =>
      !tied.has(id) &&
      overlaps({ startMinute, endMinute }, visit) &&
      (startMinute !== visit.startMinute || endMinute !== visit.endMinute),
  );
  return isOver ? { why: 'therapistBusy' as const, missedReason: 'therapist-in-meeting' as const } : undefined;
}
