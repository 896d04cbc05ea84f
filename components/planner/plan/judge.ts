import type { ClassroomId, SchoolId, StudentId } from '../../../utils/domain/ids.ts';
import { type LocalDate, weekdayOf } from '../../../utils/domain/local-date.ts';
import { lengthOf, type MinuteSpan, type Minutes, overlaps } from '../../../utils/domain/minutes.ts';
import type { Fit } from '../../../utils/domain/push-in-window.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import type { School } from '../../../utils/domain/school.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { Therapist } from '../../../utils/domain/therapist.ts';
import { isBlocked, readFreeTime } from '../../../utils/plan/free-time.ts';
import { lunchesOn } from '../../../utils/plan/lunches.ts';
import { clash, type Stay, wayBetween } from '../../../utils/plan/places.ts';
import { defaultRules, type PlanRules, type ProtectedBlock } from '../../../utils/plan/rules.ts';
import { travelOf } from '../../../utils/plan/travel.ts';
import { keyRoutinesOf } from '../../../utils/windows/key-routines.ts';
import { takesTime } from '../../../utils/windows/taken-time.ts';
import type { BoardVisit } from './board-visits.ts';
import type { Lunch } from './lay-out.ts';

/** A place and time for a visit; `fit` null: the student's goals have no window there. */
export type Spot = MinuteSpan & {
  date: LocalDate;
  classroomId: ClassroomId;
  routine: RoutineKindId;
  fit: Fit | null;
};

/** Why a visit can't be there at all: nobody is in two places at once. */
export type Obstacle =
  | { is: 'no-window' }
  | { is: 'not-your-hours' }
  | { is: 'meeting'; title: string | null }
  | { is: 'visit'; visit: BoardVisit }
  | { is: 'way'; visit: BoardVisit };

/** What a visit there would cost, or gain. The therapist decides; the plan itself would avoid it. */
export type Cost =
  | { is: 'minutes'; minutes: number }
  | { is: 'fit'; from: Fit; to: Fit }
  | { is: 'travel'; minutes: number }
  | { is: 'key-routine'; gained: boolean }
  | { is: 'no-lunch' }
  | { is: 'same-day' }
  | { is: 'class-often'; visits: number };

export type Verdict = { obstacle: Obstacle | null; costs: Cost[] };

/** When people eat. */
const LUNCH_WANTED_MINUTE = 11 * 60 + 45;

type Known = {
  therapist: Therapist;
  schools: readonly School[];
  students: readonly Student[];
  schoolOf: ReadonlyMap<ClassroomId, SchoolId>;
  blocks: ProtectedBlock[];
  rules?: Partial<PlanRules>;
};

/** Tells at once, while a visit is dragged, whether it can be somewhere and what that would cost. */
export function createJudge({ therapist, schools, students, schoolOf, blocks, rules: own }: Known) {
  const rules: PlanRules = { ...defaultRules, ...own, blocks };
  const way = wayBetween(schools, rules.minutesBetweenRooms);
  const free = readFreeTime({ therapist, rules, way, schoolOf });
  const key = new Map(students.map((student) => [student.id, new Set(keyRoutinesOf(student))]));

  /** The therapist's lunch among these visits of one day; `lost`: one is wanted and has no room. */
  function lunchOn(date: LocalDate, visits: readonly BoardVisit[]): { lunch: Lunch | null; lost: boolean } {
    const stops = staysOf(visits).map((stay, index) => ({ ...stay, index, date, pinned: 'push-in' as const }));
    const weekday = weekdayOf(date);
    const { lunches, lunchLost } = lunchesOn({
      date,
      weekday,
      stops: stops.map((stop) => ({ ...stop, mode: 'push-in' as const })),
      hours: free.hoursOn(weekday),
      blocks: free.blocksOn(date),
      way,
      rule: rules.lunch,
    });
    const travel = (lunch: Lunch) =>
      travelOf([...stops, { ...lunch, classroomId: null }], way).reduce((sum, trip) => sum + lengthOf(trip), 0);
    const fromNoon = ({ startMinute }: Lunch) => Math.abs(startMinute - LUNCH_WANTED_MINUTE);
    const [best = null] = lunches
      .map((lunch) => nearNoon(lunch, { date, stops }))
      .sort((a, b) => travel(a) - travel(b) || fromNoon(a) - fromNoon(b));
    return { lunch: best, lost: lunchLost };
  }

  /** The engine's lunches begin as early as they can; one that has room behind it is eaten nearer to noon. */
  function nearNoon(lunch: Lunch, { date, stops }: { date: LocalDate; stops: readonly Stay[] }): Lunch {
    const latest = Math.min(LUNCH_WANTED_MINUTE, (rules.lunch?.latest ?? 0) - lengthOf(lunch));
    let best = lunch;
    for (let startMinute = lunch.startMinute + 5; startMinute <= latest; startMinute += 5) {
      const later = { ...lunch, classroomId: null, startMinute, endMinute: startMinute + lengthOf(lunch) };
      const isTaken =
        stops.some((stop) => clash(stop, later, way)) ||
        free.blocksOn(date).some((block) => isBlocked(later, block, way));
      if (isTaken) break;
      best = later;
    }
    return best;
  }

  function travelOn(date: LocalDate, visits: readonly BoardVisit[]): Minutes {
    const here = staysOf(visits.filter((visit) => visit.date === date));
    return travelOf(here, way).reduce((sum, trip) => sum + lengthOf(trip), 0);
  }

  function obstacleTo(spot: Spot, others: readonly BoardVisit[]): Obstacle | null {
    if (spot.fit === null) return { is: 'no-window' };
    const schoolId = schoolOf.get(spot.classroomId);
    if (!schoolId) return { is: 'no-window' };
    const stay = { ...spot, schoolId };
    const meeting = free.blocksOn(spot.date).find((block) => isBlocked(stay, block, way));
    if (meeting) return { is: 'meeting', title: meeting.title || null };
    const onDay = others.filter((other) => other.date === spot.date);
    const inTheWay = onDay.find(
      (other) => overlaps(other, spot) || (other.schoolId && clash(stay, { ...other, schoolId: other.schoolId }, way)),
    );
    if (inTheWay) return { is: overlaps(inTheWay, spot) ? 'visit' : 'way', visit: inTheWay };
    return free.hoursOn(weekdayOf(spot.date)).length > 0 && !free.isFree(stay, spot.date)
      ? { is: 'not-your-hours' }
      : null;
  }

  /** A visit for these students at this spot. `before`: where it is now, with its fit; null: it is new. */
  function judge(
    { spot, studentIds, before }: { spot: Spot; studentIds: readonly StudentId[]; before: Spot | null },
    visits: readonly BoardVisit[],
    movingId: string | null,
  ): Verdict {
    const others = visits.filter((visit) => visit.id !== movingId && stands(visit));
    const obstacle = obstacleTo(spot, others);
    if (obstacle) return { obstacle, costs: [] };
    const now = visits.filter(stands);
    const after = [...others, asVisit(spot, studentIds, schoolOf)];
    return { obstacle: null, costs: costsOf({ spot, studentIds, before }, { now, others, after }) };
  }

  function costsOf(
    { spot, studentIds, before }: { spot: Spot; studentIds: readonly StudentId[]; before: Spot | null },
    { now, others, after }: Record<'now' | 'others' | 'after', BoardVisit[]>,
  ): Cost[] {
    const costs: Cost[] = [];
    const minutes = before ? lengthOf(spot) - lengthOf(before) : 0;
    if (minutes !== 0) costs.push({ is: 'minutes', minutes });
    const isKey = (at: Spot) => studentIds.some((id) => key.get(id)?.has(at.routine));
    if (before && isKey(before) !== isKey(spot)) costs.push({ is: 'key-routine', gained: isKey(spot) });
    if (before?.fit && spot.fit && before.fit !== spot.fit) costs.push({ is: 'fit', from: before.fit, to: spot.fit });
    const dates = [...new Set([spot.date, ...(before ? [before.date] : [])])];
    const travel = dates.reduce((sum, date) => sum + travelOn(date, after) - travelOn(date, now), 0);
    if (travel !== 0) costs.push({ is: 'travel', minutes: travel });
    const onDay = others.filter(({ date }) => date === spot.date);
    const hadLunch = !lunchOn(
      spot.date,
      now.filter(({ date }) => date === spot.date),
    ).lost;
    if (
      hadLunch &&
      lunchOn(
        spot.date,
        after.filter(({ date }) => date === spot.date),
      ).lost
    )
      costs.push({ is: 'no-lunch' });
    if (onDay.some((other) => other.studentIds.some((id) => studentIds.includes(id)))) costs.push({ is: 'same-day' });
    const inClass = onDay.filter(({ classroomId }) => classroomId === spot.classroomId).length;
    if (inClass >= rules.visitsPerClassAndDay) costs.push({ is: 'class-often', visits: inClass + 1 });
    return costs;
  }

  return { way, rules, judge, lunchOn, travelOn, obstacleTo };
}

export type Judge = ReturnType<typeof createJudge>;

/** A missed visit takes no time. */
export function stands(visit: BoardVisit): boolean {
  return visit.is === 'planned' || takesTime(visit.visit);
}

function staysOf(visits: readonly BoardVisit[]) {
  return visits.flatMap(({ schoolId, classroomId, startMinute, endMinute }) =>
    schoolId ? [{ schoolId, classroomId, startMinute, endMinute }] : [],
  );
}

function asVisit(spot: Spot, studentIds: readonly StudentId[], schoolOf: Known['schoolOf']): BoardVisit {
  const { date, classroomId, routine, startMinute, endMinute } = spot;
  const draft = {
    id: 'spot',
    type: 'push-in' as const,
    studentIds: [...studentIds],
    pinned: false,
    ...{ date, classroomId, routine, startMinute, endMinute },
  };
  return { ...draft, schoolId: schoolOf.get(classroomId) ?? null, isApart: false, is: 'planned', draft };
}
