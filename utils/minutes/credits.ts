import type { VisitId } from '../domain/ids.ts';
import { type DateRange, isWithin } from '../domain/local-date.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { MissedReason, Visit } from '../domain/visit.ts';
import { countsFor, isDirect, type ServiceOfStudent } from './counted-visits.ts';
import { minutesShared, type TimeWithStudents } from './minutes-shared.ts';
import type { ServiceCalendar } from './service-calendar.ts';
import { whenAsked, whenDone, whenMissed, whenPlanned } from './visit-times.ts';

export type MissedMinutes = { reason: MissedReason; minutes: Minutes; isOwed: boolean };

export type Credits = {
  delivered: Minutes;
  planned: Minutes;
  unconfirmed: Minutes;
  /** What was missed and not made up, in order of time. */
  missed: MissedMinutes[];
};

/**
 * What the visits come to in a period. A make-up counts where the visit was missed, as far as that was long; what it has
 * more counts on its own day.
 */
export function creditsOf(
  service: ServiceOfStudent,
  visits: readonly Visit[],
  { rules }: ServiceCalendar,
  range: DateRange,
): Credits {
  // The dates first: of years of visits few lie in a period, and those elsewhere matter only to a make-up.
  const mayMatter = (visit: Visit) =>
    isWithin(visit.date, range) || visit.makesUpFor !== undefined || visit.state.is === 'missed';
  const counted = visits.filter((visit) => mayMatter(visit) && countsFor(visit, service)).sort(byTime);
  const missedVisits = new Map(counted.flatMap((visit) => (visit.state.is === 'missed' ? [[visit.id, visit]] : [])));
  const isHere = (visit: Visit) => isWithin(visit.date, range);
  const targetOf = (visit: Visit) => (visit.makesUpFor ? missedVisits.get(visit.makesUpFor) : undefined);
  const matters = counted.filter((visit) => isHere(visit) || isPartner(visit, targetOf(visit), isHere));
  const near = timesNear(
    matters.flatMap((visit) => [visit, targetOf(visit) ?? visit]),
    visits,
    service,
  );
  const share = (timeOf: (visit: Visit) => TimeWithStudents | null) =>
    minutesShared(
      near.flatMap((visit) => timeOf(visit) ?? []),
      service.studentId,
      rules.groupMinutes,
    );

  const done = share(whenDone);
  const left = share(whenMissed);
  let delivered = 0;
  for (const visit of matters) {
    const minutes = done.get(visit.id) ?? 0;
    const target = targetOf(visit);
    const madeUp = target ? Math.min(minutes, left.get(target.id) ?? 0) : 0;
    if (target) left.set(target.id, (left.get(target.id) ?? 0) - madeUp);
    if (target && isHere(target)) delivered += madeUp;
    if (isHere(visit)) delivered += minutes - madeUp;
  }
  const here = counted.filter(isHere);
  return {
    delivered,
    planned: sumOf(share(whenPlanned), here),
    unconfirmed: sumOf(share(whenAsked), here),
    missed: here.flatMap((visit) => missedMinutes(visit, left, rules.makeUpFor)),
  };
}

/** A make-up elsewhere of what was missed here, or here of what was missed elsewhere. */
function isPartner(visit: Visit, target: Visit | undefined, isHere: (visit: Visit) => boolean): boolean {
  return visit.state.is === 'done' && target !== undefined && isHere(target);
}

/** Everything on the days that matter: minutes are shared with whoever else is visited then. */
function timesNear(
  matters: readonly Visit[],
  visits: readonly Visit[],
  { kind, studentId }: ServiceOfStudent,
): Visit[] {
  const dates = new Set(matters.map(({ date }) => date));
  return visits.filter(
    (visit) =>
      dates.has(visit.date) &&
      (kind === 'direct' ? isDirect(visit) : !isDirect(visit) && visit.studentIds.includes(studentId)),
  );
}

function missedMinutes(
  { id, state }: Visit,
  left: ReadonlyMap<VisitId, Minutes>,
  makeUpFor: readonly MissedReason[],
): MissedMinutes[] {
  if (state.is !== 'missed') return [];
  const isOwed = state.makeUp === undefined ? makeUpFor.includes(state.reason) : state.makeUp !== 'not-needed';
  return [{ reason: state.reason, minutes: left.get(id) ?? 0, isOwed }];
}

function sumOf(minutes: ReadonlyMap<VisitId, Minutes>, visits: readonly Visit[]): Minutes {
  return visits.reduce((sum, { id }) => sum + (minutes.get(id) ?? 0), 0);
}

function byTime(a: Visit, b: Visit): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.startMinute - b.startMinute || (a.id < b.id ? -1 : 1);
}
