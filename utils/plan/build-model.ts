import type { StudentId } from '../domain/ids.ts';
import { parseLocalDate, weekdayOf } from '../domain/local-date.ts';
import { MINUTES_A_DAY } from '../domain/minutes.ts';
import { conflictsOf } from './conflicts.ts';
import { dominatedStops } from './dominated.ts';
import { readFreeTime } from './free-time.ts';
import { lunchesOn, neededLunches } from './lunches.ts';
import type { Attendance, PlanDay, PlanModel, PlanNeed, PlanWindow, Stop } from './model.ts';
import { compare, readNeeds, servedNeeds } from './needs.ts';
import { wayBetween } from './places.ts';
import type { PinnedVisit, PlanInput } from './plan-input.ts';
import { defaultRules, type PlanRules } from './rules.ts';
import { schoolsOfClasses } from './school-of.ts';
import { readStops } from './stops.ts';
import type { PlannedVisit } from './week-plan.ts';
import { BUILDING_PER_TEN_MINUTES } from './weights.ts';
import { readWorth } from './worth.ts';

type ModelOptions = {
  /** Visits of an earlier plan: their times are considered and worth keeping. */
  standing?: readonly PlannedVisit[];
  /** Also what no best plan needs, for a check that looks at everything. */
  keepAll?: boolean;
};

/** Everything that could be done in the windows' days. The order of the input makes no difference. */
export function buildModel(input: PlanInput, { standing = [], keepAll = false }: ModelOptions = {}): PlanModel {
  const rules: PlanRules = { ...defaultRules, ...input.rules };
  const way = wayBetween(input.schools, rules.minutesBetweenRooms);
  const schoolOf = schoolsOfClasses(input);
  const free = readFreeTime({ therapist: input.therapist, rules, way, schoolOf });
  const worth = readWorth(input);
  const needs = readNeeds(input);
  const pinned = input.pinned.toSorted(pinnedInOrder);
  const students = new Map(input.students.map((student) => [student.id, student]));
  const windows = readWindows(input);
  const read = readStops({
    students,
    needs,
    windows,
    standing,
    pinned: servedNeeds(pinned, needs),
    free,
    way,
    worth,
  });
  const { stops, attendances, days } = withDays(read, { free, rules, way, keepAll });
  return {
    rules,
    way,
    needs: needs.map((need) => withMost(need, attendances)),
    stops,
    attendances,
    days,
    studentIds: input.students.map(({ id }) => id).sort(),
    keyWeight: worth.keyWeight,
    visitsPerDay: visitsPerDay(needs, days.length, rules),
    schoolOf,
    free,
    windows,
    students,
    schoolName: new Map(input.schools.map(({ id, name }) => [id, name])),
  };
}

/** All windows that can be used, in an order of their own; broken ones and those of days that are over are left out. */
function readWindows({ windows, pullOutWindows = [], today }: PlanInput): PlanWindow[] {
  const all: PlanWindow[] = [
    ...windows.map((window) => ({ ...window, mode: 'push-in' as const })),
    ...pullOutWindows.map((window) => ({ ...window, fit: null, mode: 'pull-out' as const })),
  ];
  return all
    .filter(
      ({ date, start, end, score }) =>
        parseLocalDate(date) !== null &&
        (today === undefined || date >= today) &&
        start >= 0 &&
        start < end &&
        end <= MINUTES_A_DAY &&
        Number.isFinite(score),
    )
    .sort(
      (a, b) =>
        compare(a.studentId, b.studentId) ||
        compare(a.date, b.date) ||
        a.start - b.start ||
        a.end - b.end ||
        compare(a.mode, b.mode) ||
        compare(a.id, b.id),
    );
}

function pinnedInOrder(a: PinnedVisit, b: PinnedVisit): number {
  return (
    compare(a.date, b.date) ||
    a.startMinute - b.startMinute ||
    a.endMinute - b.endMinute ||
    compare(a.classroomId, b.classroomId) ||
    compare(a.studentIds.join(), b.studentIds.join())
  );
}

type Read = { stops: Stop[]; attendances: Attendance[] };

/** The days with their lunches and buildings; what no best plan needs is left out. */
function withDays(
  { stops, attendances }: Read,
  { free, rules, way, keepAll }: Pick<PlanModel, 'rules' | 'way' | 'free'> & { keepAll: boolean },
): Read & { days: PlanDay[] } {
  const attendancesAt = Map.groupBy(attendances, ({ stop }) => stop);
  const gone = new Set<number>();
  const days: PlanDay[] = [];
  for (const [date, onDay] of Map.groupBy(stops, (stop) => stop.date)) {
    const weekday = weekdayOf(date);
    const hours = free.hoursOn(weekday);
    const open = onDay.filter((stop) => stop.pinned === null);
    const known = { date, weekday, stops: onDay, hours, blocks: free.blocksOn(date), way, rule: rules.lunch };
    const { lunches, lunchLost } = lunchesOn(known);
    const weak = keepAll
      ? new Set<number>()
      : dominatedStops(open, attendancesAt, conflictsOf([...open, ...lunches], way));
    for (const stop of weak) gone.add(stop);
    const kept = onDay.filter(({ index }) => !weak.has(index));
    days.push({
      date,
      weekday,
      stops: kept.map(({ index }) => index),
      lunches: neededLunches(lunches, kept, way),
      lunchLost,
      buildings: buildingsOf(kept, way),
    });
  }
  return renumbered({ stops, attendances }, days, gone);
}

/** Where a day could be spent, when that is in several buildings: each costs the shortest way to it. */
function buildingsOf(stops: readonly Stop[], way: PlanModel['way']): PlanDay['buildings'] {
  const schools = [...new Set(stops.map(({ schoolId }) => schoolId))].sort();
  if (schools.length < 2) return [];
  return schools.map((schoolId) => {
    const ways = schools
      .filter((other) => other !== schoolId)
      .map((other) => way({ schoolId: other, classroomId: null }, { schoolId, classroomId: null }));
    return { schoolId, units: BUILDING_PER_TEN_MINUTES * Math.ceil(Math.min(...ways) / 10) };
  });
}

function renumbered(
  { stops, attendances }: Read,
  days: PlanDay[],
  gone: ReadonlySet<number>,
): Read & { days: PlanDay[] } {
  const kept = stops.filter(({ index }) => !gone.has(index));
  const place = new Map(kept.map(({ index }, at) => [index, at]));
  return {
    stops: kept.map((stop, index) => ({ ...stop, index })),
    attendances: attendances
      .filter(({ stop }) => place.has(stop))
      .map((attendance, index) => ({ ...attendance, index, stop: place.get(attendance.stop) ?? -1 })),
    days: days.map((day) => ({ ...day, stops: day.stops.flatMap((stop) => place.get(stop) ?? []) })),
  };
}

/** No more than is needed: without its shortest visit a plan would always fall short of the promise. */
function withMost(need: PlanNeed, attendances: readonly Attendance[]): PlanNeed {
  const own = attendances.filter((attendance) => attendance.need === need.index);
  const shortest = Math.min(...own.map(({ minutes }) => minutes));
  const pinned = own.reduce((sum, { minutes, pinned: isPinned }) => sum + (isPinned ? minutes : 0), 0);
  return { ...need, most: Math.max(pinned, Math.min(need.most, need.minutesOwed + shortest - 1)) };
}

/** As the rule says, or more for students who are owed more sessions than there are days. */
function visitsPerDay(needs: readonly PlanNeed[], days: number, rules: PlanRules): Map<StudentId, number> {
  const sessions = new Map<StudentId, number>();
  for (const { studentId, minutesOwed, sessionMinutes } of needs)
    sessions.set(studentId, (sessions.get(studentId) ?? 0) + Math.ceil(minutesOwed / sessionMinutes));
  return new Map(
    [...sessions].map(([studentId, count]) => [
      studentId,
      Math.max(
        rules.visitsPerStudentAndDay + (rules.twiceADay.includes(studentId) ? 1 : 0),
        days > 0 ? Math.ceil(count / days) : 1,
      ),
    ]),
  );
}
