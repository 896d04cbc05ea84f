import type { EventId, VisitId } from '../domain/ids.ts';
import { overlaps } from '../domain/minutes.ts';
import type { ReasonKey } from '../domain/reason-key.ts';
import type { MissedReason, Visit } from '../domain/visit.ts';
import { buildClassDays } from '../school/class-day/build-class-day.ts';
import type { ClassDay, NotRunning } from '../school/class-day/class-day.ts';
import type { ClassInput } from './input.ts';
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
  const days = buildClassDays({ ...input, titleAnswers: input.preferences?.titleAnswers ?? [] }, input.range);
  const tied = new Set(
    (input.visits ?? []).flatMap(({ state }) => ('tie' in state && state.tie ? state.tie.eventId : [])),
  );
  return planned.flatMap((visit) => {
    const day = days.find((candidate) => candidate.date === visit.date);
    const because = (day && reasonAgainst(visit, day)) ?? meetingOver(visit, input, tied);
    return because ? [{ visitId: visit.id, ...because }] : [];
  });
}

function isAhead(visit: Visit): boolean {
  return visit.state.is === 'scheduled' || visit.state.is === 'opened' || visit.state.is === 'unsure';
}

function reasonAgainst(visit: Visit, day: ClassDay) {
  if (day.school !== 'open') return BECAUSE['no-school'];
  const then = day.routines.filter((routine) => overlaps(routine, visit));
  if (then.some((routine) => routine.notRunning === null && routine.kind === visit.routine)) return undefined;
  return then
    .map((routine) => routine.notRunning && BECAUSE[routine.notRunning])
    .find((because) => because !== null && because !== undefined);
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
