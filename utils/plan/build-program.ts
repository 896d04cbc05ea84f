import type { StudentId } from '../domain/ids.ts';
import { daysBetween, type LocalDate } from '../domain/local-date.ts';
import { cliquesOf, conflictsOf } from './conflicts.ts';
import type { Attendance, PlanDay, PlanModel, PlanNeed, Stop } from './model.ts';
import { patternsOf } from './patterns.ts';
import { createRowWriter, type Program, type ProgramLevel, type RowWriter, type WhenFull } from './program.ts';
import { KEY_VISIT, type LevelName, levelNames, NEIGHBORING_DAYS, SAME_SETTING_UNITS } from './weights.ts';

/** A program and what its columns stand for. Columns 0 to attendances - 1 are the attendances themselves. */
export type PlanProgram = {
  program: Program;
  /** Every column but the attendances, with how to tell its value from the attendances' values. */
  derived: DerivedColumn[];
};

type DerivedColumn =
  | { is: 'stop'; stop: number }
  | { is: 'lunch'; day: number; lunch: number }
  | { is: 'minutes'; need: number }
  | { is: 'key'; studentId: StudentId }
  | { is: 'same-setting'; attendances: number[]; free: number }
  | { is: 'neighboring-days'; attendances: number[] }
  | { is: 'building'; stops: number[] };

type Column = { lower: number; upper: number; isInteger: boolean };

/** Adds the columns and rows of one rule after the other. */
type Writer = {
  model: PlanModel;
  rows: RowWriter;
  newColumn(column: Column, derived: DerivedColumn): number;
  cost(level: LevelName, column: number, units: number): void;
  attendancesAt: ReadonlyMap<number, Attendance[]>;
  attendancesOf: ReadonlyMap<StudentId, Attendance[]>;
  /** The columns whose sum says whether a stop is made. */
  takes: ReadonlyMap<number, number[]>;
  /** Of needs that are regularly owed and of make-ups: what holds when all of them are met. */
  full: Record<'promised' | 'makeUps', FullNeeds>;
};

type FullNeeds = { value: number; unneeded: number[]; rows: RowWriter };

type Entries = [column: number, value: number][];

const BINARY: Column = { lower: 0, upper: 1, isInteger: true };
/** Takes a whole value by itself once the whole columns have theirs. */
const FOLLOWS: Column = { lower: 0, upper: 1, isInteger: false };

/**
 * The week as a program. What makes it strong: one row for each set of stays that share a minute instead of one for
 * each pair, no column for stops of one student, whole sessions counted instead of minutes where all are equally long,
 * and each lunch a stay like any other.
 */
export function buildProgram(model: PlanModel): PlanProgram {
  const columns: Column[] = model.attendances.map(({ pinned }) => ({ ...BINARY, lower: pinned ? 1 : 0 }));
  const derived: DerivedColumn[] = [];
  const costs = new Map<LevelName, Map<number, number>>(levelNames.map((name) => [name, new Map()]));
  const takes = new Map<number, number[]>();
  const writer: Writer = {
    model,
    rows: createRowWriter(),
    newColumn(column, meaning) {
      columns.push(column);
      derived.push(meaning);
      return columns.length - 1;
    },
    cost(level, column, units) {
      const known = costs.get(level);
      if (units !== 0) known?.set(column, (known.get(column) ?? 0) + units);
    },
    attendancesAt: Map.groupBy(model.attendances, ({ stop }) => stop),
    attendancesOf: Map.groupBy(model.attendances, ({ studentId }) => studentId),
    takes,
    full: { promised: noNeeds(), makeUps: noNeeds() },
  };
  for (const stop of model.stops) takes.set(stop.index, writeStop(stop, writer));
  model.days.forEach((day, at) => {
    writeDay(day, at, writer);
  });
  for (const need of model.needs) writeNeed(need, writer);
  for (const studentId of model.studentIds) writeStudent(studentId, writer);
  for (const attendance of model.attendances) {
    if (attendance.pinned) continue;
    writer.cost('fit', attendance.index, attendance.fitUnits);
    writer.cost('steadiness', attendance.index, attendance.steadyUnits);
  }
  return { program: finish(columns, writer, costs), derived };
}

function noNeeds(): FullNeeds {
  return { value: 0, unneeded: [], rows: createRowWriter() };
}

function finish(
  columns: Column[],
  { rows, full }: Writer,
  costs: ReadonlyMap<LevelName, Map<number, number>>,
): Program {
  const levels = [...costs].map(([name, units]): ProgramLevel => {
    const entries = [...units].filter(([, value]) => value !== 0).sort((a, b) => a[0] - b[0]);
    return {
      name,
      columns: Int32Array.from(entries, ([column]) => column),
      costs: Float64Array.from(entries, ([, value]) => value),
      whenFull: name === 'promised' || name === 'makeUps' ? fullOf(full[name]) : null,
    };
  });
  return {
    lower: Float64Array.from(columns, ({ lower }) => lower),
    upper: Float64Array.from(columns, ({ upper }) => upper),
    isInteger: Uint8Array.from(columns, ({ isInteger }) => (isInteger ? 1 : 0)),
    rows: rows.rows(),
    levels: levels.filter(({ columns: used }) => used.length > 0),
  };
}

/** Who is visited at one stop, and the columns whose sum says whether it is made. */
function writeStop(stop: Stop, { model, rows, newColumn, attendancesAt }: Writer): number[] {
  const all = attendancesAt.get(stop.index) ?? [];
  const joining = all.filter(({ pinned }) => !pinned);
  const byStudent = Map.groupBy(joining, ({ studentId }) => studentId);
  const isPinned = stop.pinned !== null;
  if (byStudent.size === 1 && !isPinned) return joining.map(({ index }) => index);
  const made = isPinned ? null : newColumn(BINARY, { is: 'stop', stop: stop.index });
  for (const own of byStudent.values()) {
    const entries = ones(own);
    if (made !== null) entries.push([made, -1]);
    rows.add(entries, -Infinity, made === null ? 1 : 0);
  }
  const places = model.rules.groupLimit - (all.length - joining.length);
  if (byStudent.size > places) {
    const entries = ones(joining);
    if (made !== null) entries.push([made, -places]);
    rows.add(entries, -Infinity, made === null ? Math.max(0, places) : 0);
  }
  writePairs(all, made, { model, rows });
  return made === null ? [] : [made];
}

function writePairs(
  all: readonly Attendance[],
  made: number | null,
  { model, rows }: Pick<Writer, 'model' | 'rows'>,
): void {
  const of = (studentId: StudentId) => all.filter((attendance) => attendance.studentId === studentId);
  for (const [first, second] of model.rules.apart) {
    const [a, b] = [of(first), of(second)];
    if (a.length === 0 || b.length === 0 || [...a, ...b].every(({ pinned }) => pinned)) continue;
    const entries = ones([...a, ...b]);
    if (made !== null) entries.push([made, -1]);
    rows.add(entries, -Infinity, made === null ? 1 : 0);
  }
}

/** Students who are only visited together are so at every stop that one of them is at. */
function writeTogether({ model, rows, attendancesAt }: Writer): void {
  for (const [first, second] of model.rules.together)
    for (const all of attendancesAt.values()) {
      const open = all.filter(({ pinned }) => !pinned);
      const a = open.filter(({ studentId }) => studentId === first);
      const b = open.filter(({ studentId }) => studentId === second);
      if (a.length + b.length > 0 && open.length === all.length) rows.add([...ones(a), ...ones(b, -1)], 0, 0);
    }
}

function writeDay(day: PlanDay, at: number, writer: Writer): void {
  const { model, rows, takes, newColumn, cost } = writer;
  if (at === 0) writeTogether(writer);
  const stops = day.stops.map((index) => stopAt(model, index)).filter(({ pinned }) => pinned === null);
  const lunches = day.lunches.map((_, lunch) => newColumn(BINARY, { is: 'lunch', day: at, lunch }));
  if (lunches.length > 0)
    rows.add(
      lunches.map((column) => [column, 1]),
      1,
      1,
    );
  const stays = [...stops, ...day.lunches];
  const taken = (stay: number): number[] =>
    stay < stops.length ? (takes.get(stops[stay]?.index ?? -1) ?? []) : [lunches[stay - stops.length] ?? -1];
  const cliques = cliquesOf(stays, conflictsOf(stays, model.way));
  for (const clique of cliques) rows.add(ones1(clique.flatMap(taken)), -Infinity, 1);
  writeClassesOfDay(day, writer);
  writeDirectMinutes(day, writer);
  for (const { schoolId, units } of day.buildings) {
    const here = day.stops.filter((index) => stopAt(model, index).schoolId === schoolId);
    if (here.some((index) => stopAt(model, index).pinned !== null)) continue;
    const building = newColumn(FOLLOWS, { is: 'building', stops: here });
    cost('steadiness', building, units);
    for (const set of distinctSets(
      [
        ...cliques.map((clique) => clique.filter((stay) => stops[stay]?.schoolId === schoolId)),
        ...lone(stops, cliques),
      ].map((set) => set.filter((stay) => stops[stay]?.schoolId === schoolId)),
    ))
      rows.add([...ones1(set.flatMap(taken)), [building, -1]], -Infinity, 0);
  }
}

/** Stops that no clique holds still open their building. */
function lone(stops: readonly Stop[], cliques: readonly number[][]): number[][] {
  const held = new Set(cliques.flat());
  return stops.flatMap((_, stay) => (held.has(stay) ? [] : [[stay]]));
}

/** Without those that lie within another. */
function distinctSets(sets: readonly number[][]): number[][] {
  const largest: Set<number>[] = [];
  for (const set of sets.filter(({ length }) => length > 0).toSorted((a, b) => b.length - a.length))
    if (!largest.some((other) => set.every((member) => other.has(member)))) largest.push(new Set(set));
  return largest.map((set) => [...set]);
}

function writeClassesOfDay(day: PlanDay, { model, rows, takes }: Writer): void {
  const byClass = Map.groupBy(day.stops, (index) => stopAt(model, index).classroomId);
  for (const indices of byClass.values()) {
    const pinned = indices.filter((index) => stopAt(model, index).pinned !== null).length;
    const limit = Math.max(model.rules.visitsPerClassAndDay, pinned) - pinned;
    const open = indices.filter((index) => stopAt(model, index).pinned === null);
    if (open.length > limit) rows.add(ones1(open.flatMap((index) => takes.get(index) ?? [])), -Infinity, limit);
  }
}

function writeDirectMinutes(day: PlanDay, { model, rows, takes }: Writer): void {
  const { directMinutesPerDay } = model.rules;
  if (directMinutesPerDay === null) return;
  const stops = day.stops.map((index) => stopAt(model, index));
  const minutes = (stop: Stop) => stop.endMinute - stop.startMinute;
  const pinned = stops.reduce((sum, stop) => sum + (stop.pinned === null ? 0 : minutes(stop)), 0);
  const entries = stops.flatMap((stop) =>
    (takes.get(stop.index) ?? []).map((column): [number, number] => [column, minutes(stop)]),
  );
  rows.add(entries, -Infinity, Math.max(0, directMinutesPerDay - pinned));
}

function fullOf({ value, unneeded, rows }: FullNeeds): WhenFull {
  return { value, unneeded: Int32Array.from(unneeded), rows: rows.rows() };
}

/**
 * The minutes of one need. Where one visit is all that fits, its minutes count by themselves; else a column holds as
 * much of the visits' sum as is owed.
 */
function writeNeed(need: PlanNeed, { model, rows, newColumn, cost, full }: Writer): void {
  const level = need.makeUp ? 'makeUps' : 'promised';
  const whenFull = full[level];
  whenFull.value += need.minutes;
  const own = model.attendances.filter((attendance) => attendance.need === need.index);
  if (own.length === 0) return;
  const { most, whole } = patternsOf(need, own);
  rows.add(ones(own), -Infinity, most);
  for (const { index, minutes, pinned } of own)
    if (!pinned && !whole.lengths.has(minutes)) whenFull.unneeded.push(index);
  whenFull.rows.add(ones(own), whole.fewest, whole.most);
  const counts = own.map(({ minutes }) => Math.min(minutes, need.minutes));
  if (most === 1) {
    own.forEach(({ index }, at) => {
      cost(level, index, counts[at] ?? 0);
    });
    return;
  }
  const minutes = own.map(({ index, minutes: length }): [number, number] => [index, length]);
  rows.add(minutes, -Infinity, need.most);
  whenFull.rows.add(minutes, need.minutes, need.most);
  const column = newColumn({ lower: 0, upper: need.minutes, isInteger: false }, { is: 'minutes', need: need.index });
  rows.add([[column, 1], ...own.map(({ index }, at): [number, number] => [index, -(counts[at] ?? 0)])], -Infinity, 0);
  cost(level, column, 1);
}

function writeStudent(studentId: StudentId, writer: Writer): void {
  const own = writer.attendancesOf.get(studentId) ?? [];
  if (own.length === 0) return;
  writeDaysOf(studentId, own, writer);
  writeKeyRoutine(studentId, own, writer);
  writeSettings(own, writer);
}

function writeDaysOf(studentId: StudentId, own: readonly Attendance[], { model, rows, newColumn, cost }: Writer): void {
  const dateOf = ({ stop }: Attendance) => stopAt(model, stop).date;
  const byDate = Map.groupBy(own, dateOf);
  const limit = model.visitsPerDay.get(studentId) ?? model.rules.visitsPerStudentAndDay;
  for (const onDay of byDate.values()) {
    const pinned = onDay.filter((attendance) => attendance.pinned).length;
    if (onDay.length > limit) rows.add(ones(onDay), -Infinity, Math.max(limit, pinned));
  }
  if (!canSpread(studentId, model)) return;
  const dates = [...byDate.keys()].sort();
  for (const [at, date] of dates.entries()) {
    const next = dates[at + 1];
    if (next === undefined || daysBetween(date, next) !== 1) continue;
    const both = [...(byDate.get(date) ?? []), ...(byDate.get(next) ?? [])];
    const attendances = both.map(({ index }) => index);
    const column = newColumn({ ...FOLLOWS, upper: both.length }, { is: 'neighboring-days', attendances });
    rows.add([...ones(both), [column, -1]], -Infinity, 1);
    cost('steadiness', column, NEIGHBORING_DAYS);
  }
}

/** Two or three visits of one a day leave room between them in a week of five days. */
export function canSpread(studentId: StudentId, { needs, visitsPerDay }: PlanModel): boolean {
  const sessions = needs
    .filter((need) => need.studentId === studentId)
    .reduce((sum, { minutes, sessionMinutes }) => sum + Math.ceil(minutes / sessionMinutes), 0);
  return sessions >= 2 && sessions <= 3 && visitsPerDay.get(studentId) === 1;
}

function writeKeyRoutine(
  studentId: StudentId,
  own: readonly Attendance[],
  { model, rows, newColumn, cost }: Writer,
): void {
  const key = own.filter(({ isKey }) => isKey);
  if (key.length === 0 || key.some(({ pinned }) => pinned)) return;
  const column = newColumn(FOLLOWS, { is: 'key', studentId });
  rows.add([[column, 1], ...ones(key, -1)], -Infinity, 0);
  cost('keyRoutines', column, model.keyWeight.get(studentId) ?? KEY_VISIT);
}

function writeSettings(own: readonly Attendance[], { model, rows, newColumn, cost }: Writer): void {
  if (mostVisits(own, model) < 2) return;
  for (const same of Map.groupBy(own, ({ routine }) => routine).values()) {
    const dates = new Set(same.map(({ stop }) => stopAt(model, stop).date));
    if (dates.size < 2) continue;
    const free = Math.max(1, same.filter(({ pinned }) => pinned).length);
    const column = newColumn(
      { lower: 0, upper: dates.size, isInteger: false },
      { is: 'same-setting', attendances: same.map(({ index }) => index), free },
    );
    rows.add([...ones(same), [column, -1]], -Infinity, free);
    cost('fit', column, SAME_SETTING_UNITS);
  }
}

function mostVisits(own: readonly Attendance[], { needs }: PlanModel): number {
  let visits = 0;
  for (const [index, attendances] of Map.groupBy(own, ({ need }) => need)) {
    const most = index === null ? 0 : (needs[index]?.most ?? 0);
    visits += Math.floor(most / Math.min(...attendances.map(({ minutes }) => minutes)));
  }
  return visits;
}

function ones(attendances: readonly Attendance[], value = 1): Entries {
  return attendances.map(({ index }) => [index, value]);
}

function ones1(columns: readonly number[]): Entries {
  return columns.map((column) => [column, 1]);
}

function stopAt({ stops }: PlanModel, index: number): Stop {
  const stop = stops[index];
  if (!stop) throw new RangeError(`no stop ${index}`);
  return stop;
}

/** The program's columns for a choice of attendances and lunches that keeps every rule. */
export function columnsFor(
  { program, derived }: PlanProgram,
  model: PlanModel,
  chosen: ReadonlySet<number>,
  lunches: readonly (number | null)[],
): Float64Array {
  const values = new Float64Array(program.lower.length);
  for (const attendance of chosen) values[attendance] = 1;
  const made = new Set([...chosen].map((index) => model.attendances[index]?.stop ?? -1));
  const count = (attendances: readonly number[]) => attendances.filter((index) => chosen.has(index)).length;
  derived.forEach((meaning, at) => {
    values[model.attendances.length + at] = valueOf(meaning);
  });
  return values;

  function valueOf(meaning: DerivedColumn): number {
    switch (meaning.is) {
      case 'stop':
        return made.has(meaning.stop) ? 1 : 0;
      case 'lunch':
        return lunches[meaning.day] === meaning.lunch ? 1 : 0;
      case 'minutes':
        return minutesOf(meaning.need);
      case 'key':
        return model.attendances.some(
          (one) => one.isKey && one.studentId === meaning.studentId && chosen.has(one.index),
        )
          ? 1
          : 0;
      case 'same-setting':
        return Math.max(0, count(meaning.attendances) - meaning.free);
      case 'neighboring-days':
        return Math.max(0, count(meaning.attendances) - 1);
      case 'building':
        return meaning.stops.some((stop) => made.has(stop)) ? 1 : 0;
    }
  }

  function minutesOf(need: number): number {
    const most = model.needs[need]?.minutes ?? 0;
    const given = model.attendances.filter((one) => one.need === need && chosen.has(one.index));
    return Math.min(
      most,
      given.reduce((sum, { minutes }) => sum + Math.min(minutes, most), 0),
    );
  }
}
