import type { Attendance, PlanModel, Stop } from './model.ts';

/** What a row says about some columns. */
export type Entries = [column: number, value: number][];

export function ones(attendances: readonly Attendance[], value = 1): Entries {
  return attendances.map(({ index }) => [index, value]);
}

export function onesOf(columns: readonly number[]): Entries {
  return columns.map((column) => [column, 1]);
}

export function stopAt({ stops }: PlanModel, index: number): Stop {
  const stop = stops[index];
  if (!stop) throw new RangeError(`no stop ${index}`);
  return stop;
}
