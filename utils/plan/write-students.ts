import type { StudentId } from '../domain/ids.ts';
import { daysBetween } from '../domain/local-date.ts';
import { canSpread } from './can-spread.ts';
import { ones, stopAt } from './entries.ts';
import { greatestDivisor } from './greatest-divisor.ts';
import type { Attendance, PlanModel, PlanNeed } from './model.ts';
import { FOLLOWS, type Writer } from './program-writer.ts';
import { KEY_VISIT, NEIGHBORING_DAYS, SAME_SETTING_UNITS } from './weights.ts';

/** The minutes of one need: whole sessions where all that matter are equally long, else the minutes themselves. */
export function writeNeed(need: PlanNeed, { model, rows, newColumn, cost, whenMost }: Writer): void {
  const own = model.attendances.filter((attendance) => attendance.need === need.index);
  if (own.length === 0) return;
  const level = need.makeUp ? 'makeUps' : 'promised';
  const owed = need.minutesOwed;
  const counts = own.map(({ minutes }) => Math.min(minutes, owed));
  const minutes = own.map(({ index, minutes: length }): [number, number] => [index, length]);
  const possible = own.reduce((sum, { minutes: length }) => sum + length, 0);
  whenMost[level].add(minutes, Math.min(owed, possible), need.most);
  const [first = 0] = counts;
  if (counts.every((count) => count === first) && owed % first === 0) {
    rows.add(ones(own), -Infinity, Math.max(owed / first, own.filter(({ pinned }) => pinned).length));
    if (own.every(({ pinned }) => !pinned)) {
      for (const { index } of own) cost(level, index, first);
      return;
    }
  }
  rows.add(minutes, -Infinity, need.most);
  const unit = counts.reduce(greatestDivisor, owed);
  const column = newColumn(
    { lower: 0, upper: owed / unit, isInteger: false },
    { is: 'minutes', need: need.index, unit },
  );
  const given = own.map(({ index }, at): [number, number] => [index, -(counts[at] ?? 0) / unit]);
  rows.add([[column, 1], ...given], -Infinity, 0);
  cost(level, column, unit);
}

export function writeStudent(studentId: StudentId, writer: Writer): void {
  const own = writer.attendancesOf.get(studentId) ?? [];
  if (own.length === 0) return;
  writeDaysOf(studentId, own, writer);
  writeKeyRoutine(studentId, own, writer);
  writeSettings(studentId, own, writer);
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

function writeKeyRoutine(
  studentId: StudentId,
  own: readonly Attendance[],
  { model, rows, newColumn, cost }: Writer,
): void {
  const key = own.filter(({ isKey }) => isKey);
  if (key.length === 0) return;
  const column = newColumn(FOLLOWS, { is: 'key', studentId });
  rows.add([[column, 1], ...ones(key, -1)], -Infinity, 0);
  cost('keyRoutines', column, model.keyWeight.get(studentId) ?? KEY_VISIT);
}

function writeSettings(
  studentId: StudentId,
  own: readonly Attendance[],
  { model, rows, newColumn, cost }: Writer,
): void {
  const perDay = model.visitsPerDay.get(studentId) ?? model.rules.visitsPerStudentAndDay;
  if (mostVisits(own, model) < 2) return;
  for (const same of Map.groupBy(own, ({ routine }) => routine).values()) {
    const dates = new Set(same.map(({ stop }) => stopAt(model, stop).date));
    const most = Math.min(same.length, dates.size * perDay);
    if (most < 2) continue;
    const free = Math.max(1, same.filter(({ pinned }) => pinned).length);
    const column = newColumn(
      { lower: 0, upper: most, isInteger: false },
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
