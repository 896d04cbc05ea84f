import type { StudentId } from '../domain/ids.ts';
import type { Attendance, PlanModel } from './model.ts';
import type { Program, RowWriter } from './program.ts';
import type { LevelName } from './weights.ts';

/** A program and what its columns stand for. Columns 0 to attendances - 1 are the attendances themselves. */
export type PlanProgram = {
  program: Program;
  /** Every column but the attendances, with how to tell its value from the attendances' values. */
  derived: DerivedColumn[];
};

export type DerivedColumn =
  | { is: 'stop'; stop: number }
  | { is: 'lunch'; day: number; lunch: number }
  /** In steps of `unit` minutes. */
  | { is: 'minutes'; need: number; unit: number }
  | { is: 'key'; studentId: StudentId }
  | { is: 'same-setting'; attendances: number[]; free: number }
  | { is: 'neighboring-days'; attendances: number[] }
  | { is: 'building'; stops: number[] };

export type Column = { lower: number; upper: number; isInteger: boolean };

/** Adds the columns and rows of one rule after the other. */
export type Writer = {
  model: PlanModel;
  rows: RowWriter;
  newColumn(column: Column, derived: DerivedColumn): number;
  cost(level: LevelName, column: number, units: number): void;
  attendancesAt: ReadonlyMap<number, Attendance[]>;
  attendancesOf: ReadonlyMap<StudentId, Attendance[]>;
  /** The columns whose sum says whether a stop is made. */
  takes: ReadonlyMap<number, number[]>;
  /** What holds once all that is owed has its place, need by need: far stronger than the sum alone. */
  whenMost: Record<'promised' | 'makeUps', RowWriter>;
};

export const BINARY: Column = { lower: 0, upper: 1, isInteger: true };
/** Takes a whole value by itself once the whole columns have theirs. */
export const FOLLOWS: Column = { lower: 0, upper: 1, isInteger: false };
