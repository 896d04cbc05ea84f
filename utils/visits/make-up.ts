import type { Caseload } from '../caseload/load-caseload.ts';
import { serviceCalendarOf } from '../caseload/minutes-of.ts';
import { addDays, type DateRange, isWithin, type LocalDate, mondayOf } from '../domain/local-date.ts';
import type { LocalNow } from '../domain/local-now.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { MissedReason, Visit } from '../domain/visit.ts';
import { isTooLate } from '../drawing/best-windows.ts';
import { countsFor } from '../minutes/counted-visits.ts';
import { periodAt } from '../minutes/period.ts';
import { yearStartOf } from '../minutes/service-calendar.ts';
import { servicesOf } from '../minutes/services-of.ts';

/** A missed visit whose minutes are to be made up, and times for it that take nobody else's. */
export type MakeUp = { visit: Visit; until: LocalDate; windows: PushInWindow[] };

type Surroundings = Pick<Caseload, 'students' | 'classrooms' | 'schools' | 'settings'>;

/** Few enough to choose from between two rooms. */
const MOST_WINDOWS = 3;

/** Missed, wanted back, and nothing planned for it yet; each with the days in which it can be made up. */
export function missedToMakeUp(
  visits: readonly Visit[],
  surroundings: Surroundings,
  today: LocalDate,
): { visit: Visit; range: DateRange }[] {
  const answered = new Set(
    visits.flatMap(({ makesUpFor, state }) => (state.is === 'dropped' ? [] : (makesUpFor ?? []))),
  );
  return visits.flatMap((visit) => {
    if (visit.state.is !== 'missed' || answered.has(visit.id)) return [];
    const { reason, makeUp } = visit.state;
    const range = makeUpRange(visit, surroundings);
    if (!range || !isWithin(today, range)) return [];
    const isWanted = makeUp === undefined ? isMadeUp(reason, surroundings, visit) : makeUp !== 'not-needed';
    return isWanted ? [{ visit, range }] : [];
  });
}

function isMadeUp(reason: MissedReason, surroundings: Surroundings, visit: Visit): boolean {
  const student = surroundings.students.find(({ id }) => visit.studentIds.includes(id));
  return student !== undefined && serviceCalendarOf(student, surroundings).rules.makeUpFor.includes(reason);
}

/** The period that the visit lies in, or the rest of the school year where the district lets it be made up later. */
function makeUpRange(visit: Visit, surroundings: Surroundings): DateRange | null {
  const student = surroundings.students.find(({ id }) => visit.studentIds.includes(id));
  const service = student && servicesOf(student).find((one) => countsFor(visit, one));
  if (!student || !service) return null;
  const calendar = serviceCalendarOf(student, surroundings);
  const period = periodAt(service, calendar, visit.date);
  if (!period || calendar.rules.makeUpWithin === 'period') return period?.range ?? null;
  return { from: period.range.from, until: addDays(yearStartOf(visit.date, calendar.rules), 365) };
}

/** The best of these windows for a missed visit: the same routine first, then as they come, best first. */
export function windowsFor(
  { visit, range }: { visit: Visit; range: DateRange },
  windows: readonly PushInWindow[],
  now: LocalNow,
): PushInWindow[] {
  const open = windows.filter(
    (window) => visit.studentIds.includes(window.studentId) && isWithin(window.date, range) && !isTooLate(window, now),
  );
  const isSame = (window: PushInWindow) => window.routine === visit.routine && window.classroomId === visit.classroomId;
  return [...open.filter(isSame), ...open.filter((window) => !isSame(window))].slice(0, MOST_WINDOWS);
}

/** The weeks in which a visit can still be made up, the present one first; no more than a month of them. */
export function weeksLeft({ until }: DateRange, today: LocalDate): LocalDate[] {
  const mondays: LocalDate[] = [];
  for (let monday = mondayOf(today); monday < until && mondays.length < 5; monday = addDays(monday, 7))
    mondays.push(monday);
  return mondays;
}
