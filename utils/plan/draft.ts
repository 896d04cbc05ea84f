import { daysBetween } from '../domain/local-date.ts';
import { addBit, type Bits, emptyBits, removeBit } from './bits.ts';
import { canSpread } from './can-spread.ts';
import { conflictsOf } from './conflicts.ts';
import type { Attendance, PlanModel, Stop } from './model.ts';
import { clash } from './places.ts';
import { NEIGHBORING_DAYS, SAME_SETTING_UNITS } from './weights.ts';

/** What a choice is worth on each level, in the order of `levelNames`. */
export type Levels = [
  promised: number,
  makeUps: number,
  kept: number,
  keyRoutines: number,
  fit: number,
  steadiness: number,
];

/** What keeps an attendance out of a draft. */
export type Obstacle =
  | 'taken'
  | 'group-full'
  | 'never-together'
  | 'class-full'
  | 'day-full'
  | 'lunch'
  | 'same-day'
  | 'minutes';

/** A choice of attendances that keeps every rule at any moment and knows its worth. */
export type Draft = {
  has(attendance: number): boolean;
  /** Adds all of them, or none when any rule would be broken. */
  add(attendances: readonly number[]): boolean;
  /** What keeps this one out; null: it could be added, or is there. Partners are not looked at. */
  obstacleTo(attendance: number): Obstacle | null;
  remove(attendance: number): void;
  /** Minutes that a need still lacks. */
  lacks(need: number): number;
  isMade(stop: number): boolean;
  levels(): Levels;
  chosen(): Set<number>;
  /** For each day the first lunch that is left; null where none is planned. */
  lunches(): (number | null)[];
};

type DayState = { conflicts: Bits[]; made: Bits; lunches: Bits[]; directMinutes: number };

/** A draft with only the pinned visits in it. */
export function createDraft(model: PlanModel): Draft {
  const { needs, stops, attendances, rules } = model;
  const chosen = new Set<number>();
  const atStop = stops.map((): number[] => []);
  const ofStudent = new Map(model.studentIds.map((id): [string, number[]] => [id, []]));
  const given = needs.map(() => 0);
  const classVisits = new Map<string, number>();
  const dayOf = new Int32Array(stops.length);
  const placeOf = new Int32Array(stops.length);
  const apart = new Map<string, Set<string>>();
  const partners = new Map<string, Set<string>>();
  for (const [a, b] of rules.apart) link(apart, a, b);
  for (const [a, b] of rules.together) link(partners, a, b);
  const days = model.days.map((day, at): DayState => {
    const onDay = day.stops.map((index) => stops[index] as Stop);
    onDay.forEach((stop, place) => {
      dayOf[stop.index] = at;
      placeOf[stop.index] = place;
    });
    const lunches = day.lunches.map((lunch) => {
      const bits = emptyBits(onDay.length);
      onDay.forEach((stop, place) => {
        if (stop.pinned === null && clash(stop, lunch, model.way)) addBit(bits, place);
      });
      return bits;
    });
    return { conflicts: conflictsOf(onDay, model.way), made: emptyBits(onDay.length), lunches, directMinutes: 0 };
  });
  const neighbors = model.studentIds.filter((id) => canSpread(id, model));
  const followsAtOnce = model.days.map(({ date }, place) => {
    const next = model.days[place + 1]?.date;
    return next !== undefined && daysBetween(date, next) === 1;
  });

  for (const { index, pinned } of attendances) if (pinned) put(index);
  return {
    has: (attendance) => chosen.has(attendance),
    add(list) {
      const done: number[] = [];
      for (const index of list) {
        if (chosen.has(index) || obstacleTo(index) !== null) break;
        put(index);
        done.push(index);
      }
      if (done.length === list.length && list.every((index) => hasPartners(index))) return true;
      for (const index of done.reverse()) take(index);
      return false;
    },
    obstacleTo: (index) => (chosen.has(index) ? null : obstacleTo(index)),
    remove: take,
    lacks: (need) => Math.max(0, (needs[need]?.minutesOwed ?? 0) - (given[need] ?? 0)),
    isMade: (stop) => (atStop[stop]?.length ?? 0) > 0,
    levels,
    chosen: () => new Set(chosen),
    lunches: () =>
      days.map(({ lunches, made }) => {
        const first = lunches.findIndex((bits) => isDisjoint(bits, made));
        return first < 0 ? null : first;
      }),
  };

  function at(index: number): Attendance {
    return attendances[index] as Attendance;
  }

  function obstacleTo(index: number): Obstacle | null {
    const attendance = at(index);
    const stop = stops[attendance.stop] as Stop;
    const others = atStop[stop.index] ?? [];
    const atThisStop = others.length > 0 ? obstacleToJoining(attendance, others) : obstacleToMaking(stop);
    if (atThisStop !== null) return atThisStop;
    if (attendance.need !== null) {
      const need = needs[attendance.need];
      const before = given[attendance.need] ?? 0;
      if (!need || before >= need.minutesOwed || before + attendance.minutes > need.most) return 'minutes';
    }
    const limit = model.visitsPerDay.get(attendance.studentId) ?? rules.visitsPerStudentAndDay;
    const day = dayOf[stop.index];
    let sameDay = 0;
    for (const other of ofStudent.get(attendance.studentId) ?? []) if (dayOf[at(other).stop] === day) sameDay += 1;
    return sameDay < limit ? null : 'same-day';
  }

  function obstacleToJoining({ studentId }: Attendance, others: readonly number[]): Obstacle | null {
    if (others.some((other) => at(other).studentId === studentId)) return 'same-day';
    if (others.length >= rules.groupLimit) return 'group-full';
    const never = apart.get(studentId);
    return never && others.some((other) => never.has(at(other).studentId)) ? 'never-together' : null;
  }

  function obstacleToMaking(stop: Stop): Obstacle | null {
    const state = days[dayOf[stop.index] ?? 0];
    const place = placeOf[stop.index] ?? 0;
    if (!state || !isDisjoint(state.conflicts[place] ?? state.made, state.made)) return 'taken';
    if ((classVisits.get(classKey(stop)) ?? 0) >= rules.visitsPerClassAndDay) return 'class-full';
    const { directMinutesPerDay } = rules;
    if (directMinutesPerDay !== null && state.directMinutes + stop.endMinute - stop.startMinute > directMinutesPerDay)
      return 'day-full';
    if (state.lunches.length === 0) return null;
    const isOpen = state.lunches.some(
      (bits) => ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) === 0 && isDisjoint(bits, state.made),
    );
    return isOpen ? null : 'lunch';
  }

  function put(index: number): void {
    const attendance = at(index);
    const stop = stops[attendance.stop] as Stop;
    chosen.add(index);
    const others = atStop[stop.index] as number[];
    if (others.length === 0) {
      const state = days[dayOf[stop.index] ?? 0];
      if (state) {
        addBit(state.made, placeOf[stop.index] ?? 0);
        state.directMinutes += stop.endMinute - stop.startMinute;
      }
      classVisits.set(classKey(stop), (classVisits.get(classKey(stop)) ?? 0) + 1);
    }
    others.push(index);
    ofStudent.get(attendance.studentId)?.push(index);
    if (attendance.need !== null) given[attendance.need] = (given[attendance.need] ?? 0) + attendance.minutes;
  }

  function take(index: number): void {
    const attendance = at(index);
    if (!chosen.has(index) || attendance.pinned) return;
    const stop = stops[attendance.stop] as Stop;
    chosen.delete(index);
    const others = atStop[stop.index] as number[];
    others.splice(others.indexOf(index), 1);
    if (others.length === 0) {
      const state = days[dayOf[stop.index] ?? 0];
      if (state) {
        removeBit(state.made, placeOf[stop.index] ?? 0);
        state.directMinutes -= stop.endMinute - stop.startMinute;
      }
      classVisits.set(classKey(stop), (classVisits.get(classKey(stop)) ?? 0) - 1);
    }
    const own = ofStudent.get(attendance.studentId);
    own?.splice(own.indexOf(index), 1);
    if (attendance.need !== null) given[attendance.need] = (given[attendance.need] ?? 0) - attendance.minutes;
  }

  function hasPartners(index: number): boolean {
    const { studentId, stop } = at(index);
    const together = partners.get(studentId);
    if (!together) return true;
    const there = new Set((atStop[stop] ?? []).map((other) => at(other).studentId));
    return [...together].every((partner) => there.has(partner as typeof studentId));
  }

  function levels(): Levels {
    const sum: Levels = [0, 0, 0, 0, 0, 0];
    needs.forEach((need, index) => {
      sum[need.makeUp ? 1 : 0] += Math.min(need.minutesOwed, given[index] ?? 0);
    });
    for (const index of chosen) {
      sum[2] += at(index).keptUnits;
      sum[4] += at(index).fitUnits;
      sum[5] += at(index).steadyUnits;
    }
    for (const studentId of model.studentIds) {
      const own = ofStudent.get(studentId) ?? [];
      if (own.some((index) => at(index).isKey)) sum[3] += model.keyWeight.get(studentId) ?? 0;
      sum[4] += SAME_SETTING_UNITS * repeatedSettings(own);
    }
    for (const studentId of neighbors) sum[5] += NEIGHBORING_DAYS * neighboringDays(ofStudent.get(studentId) ?? []);
    for (const day of model.days)
      for (const { schoolId, units } of day.buildings)
        if (day.stops.some((stop) => stops[stop]?.schoolId === schoolId && (atStop[stop]?.length ?? 0) > 0))
          sum[5] += units;
    return sum;
  }

  function neighboringDays(own: readonly number[]): number {
    let pairs = 0;
    for (let day = 0; day < followsAtOnce.length; day++)
      if (followsAtOnce[day] && isOnDay(own, day) && isOnDay(own, day + 1)) pairs += 1;
    return pairs;
  }

  function isOnDay(own: readonly number[], day: number): boolean {
    for (const index of own) if (dayOf[at(index).stop] === day) return true;
    return false;
  }

  /** Visits of one student in a routine that another of the plan's visits is in already; pinned ones count once only. */
  function repeatedSettings(own: readonly number[]): number {
    let repeated = 0;
    for (let place = 0; place < own.length; place++) if (isRepeated(own, place)) repeated += 1;
    return repeated;
  }

  function isRepeated(own: readonly number[], place: number): boolean {
    const { routine, pinned } = at(own[place] ?? -1);
    if (pinned) return false;
    return own.some((index, other) => at(index).routine === routine && (other < place || at(index).pinned));
  }
}

function link(pairs: Map<string, Set<string>>, a: string, b: string): void {
  pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
  pairs.set(b, (pairs.get(b) ?? new Set()).add(a));
}

function classKey({ classroomId, date }: Stop): string {
  return `${date} ${classroomId}`;
}

function isDisjoint(a: Bits, b: Bits): boolean {
  for (let word = 0; word < a.length; word++) if (((a[word] ?? 0) & (b[word] ?? 0)) !== 0) return false;
  return true;
}

/** Whether `a` is better than `b`: on the first level on which they differ. */
export function isBetter(a: Levels, b: Levels): boolean {
  for (let level = 0; level < a.length; level++) {
    const difference = (a[level] ?? 0) - (b[level] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
