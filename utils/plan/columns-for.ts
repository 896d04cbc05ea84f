import type { PlanModel } from './model.ts';
import type { DerivedColumn, PlanProgram } from './program-writer.ts';

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
    values[model.attendances.length + at] = columnValue(meaning);
  });
  return values;

  function columnValue(meaning: DerivedColumn): number {
    switch (meaning.is) {
      case 'stop':
        return made.has(meaning.stop) ? 1 : 0;
      case 'lunch':
        return lunches[meaning.day] === meaning.lunch ? 1 : 0;
      case 'minutes':
        return minutesOf(meaning.need) / meaning.unit;
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
    const most = model.needs[need]?.minutesOwed ?? 0;
    const given = model.attendances.filter((one) => one.need === need && chosen.has(one.index));
    return Math.min(
      most,
      given.reduce((sum, { minutes }) => sum + Math.min(minutes, most), 0),
    );
  }
}
