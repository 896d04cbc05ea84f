import { daysBetween, mondayOf } from '../domain/local-date.ts';
import type { LocalNow } from '../domain/local-now.ts';
import { overlaps } from '../domain/minutes.ts';
import { type PushInWindow, spanOf } from '../domain/push-in-window.ts';
import type { MissedReason, Visit } from '../domain/visit.ts';
import type { Week } from '../drawing/week-memory.ts';
import { type EventPage, eventPageIdOf } from '../records/event-page.ts';
import type { Vault } from '../vault/vault.ts';
import { type AffectedVisit, affectedVisits } from '../windows/affected-visits.ts';
import { hasBegun } from './has-begun.ts';
import { type RoutineChange, routineChange } from './routine-change.ts';

/** A visit that can't go on as planned, and what would be the nearest good time instead. */
export type VisitNotice = {
  visit: Visit;
  what: RoutineChange | { is: 'not-running'; why: AffectedVisit['why']; missedReason: MissedReason };
  nearest: PushInWindow | null;
};

type Tools = {
  vault: Vault;
  /** What would be suggested if this visit were not there. */
  windowsWithout: (week: Week, visit: Visit) => PushInWindow[];
  now: LocalNow;
};

/**
 * Everything of a week that the calendars, as they stand now, speak against; the soonest first. What did not take place
 * stays listed with its reason after its time, until it is logged (C9).
 */
export async function visitNotices(week: Week, { vault, windowsWithout, now }: Tools): Promise<VisitNotice[]> {
  const open = week.visits
    .filter((visit) => mondayOf(visit.date) === week.range.from && isOpen(visit))
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.startMinute - b.startMinute);
  if (open.length === 0) return [];
  const lost = new Map(affectedOf(week).map((one) => [one.visitId, one]));
  const pages = await vault.readSome(
    'eventPages',
    open.flatMap(({ anchor, date }) => (anchor ? [eventPageIdOf(anchor.calendarId, mondayOf(date))] : [])),
  );
  return open.flatMap((visit): VisitNotice[] => {
    const affected = lost.get(visit.id);
    const begun = hasBegun(visit, now);
    const what = affected
      ? { is: 'not-running' as const, why: affected.why, missedReason: affected.missedReason }
      : begun
        ? null
        : changeOf(visit, pages);
    return what ? [{ visit, what, nearest: begun ? null : nearestTo(visit, windowsWithout(week, visit), now) }] : [];
  });
}

function changeOf(visit: Visit, pages: readonly EventPage[]): RoutineChange | null {
  const { anchor } = visit;
  if (!anchor) return null;
  const page = pages.find(({ calendarId }) => calendarId === anchor.calendarId) ?? null;
  return routineChange({ ...visit, anchor }, page);
}

function affectedOf(week: Week): AffectedVisit[] {
  const { therapist, classrooms, schools, preferences } = week.caseload;
  if (!therapist) return [];
  return classrooms.flatMap((classroom) =>
    affectedVisits({
      classroom,
      school: schools.find(({ id }) => id === classroom.schoolId),
      events: classroom.calendars.flatMap(({ calendarId }) => week.byCalendar.get(calendarId) ?? []),
      therapist,
      visits: week.visits,
      preferences,
      range: week.range,
    }),
  );
}

/** The same routine first, the same day first, then the nearest; never the time that is lost, nor what is over. */
function nearestTo(visit: Visit, windows: readonly PushInWindow[], now: LocalNow): PushInWindow | null {
  const [studentId] = visit.studentIds;
  const open = windows.filter(
    (window) =>
      window.studentId === studentId &&
      window.classroomId === visit.classroomId &&
      !(window.date === visit.date && overlaps(spanOf(window), visit)) &&
      (window.date > now.date || (window.date === now.date && window.start > now.minute)),
  );
  const distance = (window: PushInWindow) =>
    (window.routine === visit.routine ? 0 : 10_000) +
    Math.abs(daysBetween(visit.date, window.date)) * 1_440 +
    Math.abs(window.start - visit.startMinute);
  return open.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function isOpen({ state }: Visit): boolean {
  return state.is === 'scheduled' || state.is === 'opened' || state.is === 'unsure';
}
