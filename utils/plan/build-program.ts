import { levelRanges } from './level-ranges.ts';
import type { PlanModel } from './model.ts';
import { createRowWriter, type Program, type ProgramLevel } from './program.ts';
import { BINARY, type Column, type DerivedColumn, type PlanProgram, type Writer } from './program-writer.ts';
import { FIRST_OF_QUALITY, type LevelName, levelNames } from './weights.ts';
import { writeDay } from './write-days.ts';
import { writeStop, writeTogether } from './write-stops.ts';
import { writeNeed, writeStudent } from './write-students.ts';

type Costs = ReadonlyMap<LevelName, Map<number, number>>;

/**
 * The week as a program. What makes it strong: one row for each set of stays that share a minute instead of one for
 * each pair, no column for stops of one student, whole sessions counted instead of minutes where all are equally long,
 * and each lunch a stay like any other. `upTo`: only levels before this one are asked for.
 */
export function buildProgram(model: PlanModel, upTo?: LevelName): PlanProgram {
  const columns: Column[] = model.attendances.map(({ pinned }) => ({ ...BINARY, lower: pinned ? 1 : 0 }));
  const derived: DerivedColumn[] = [];
  const costs: Costs = new Map(levelNames.map((name) => [name, new Map()]));
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
    whenMost: { promised: createRowWriter(), makeUps: createRowWriter() },
  };
  for (const stop of model.stops) takes.set(stop.index, writeStop(stop, writer));
  writeTogether(writer);
  model.days.forEach((day, at) => {
    writeDay(day, at, writer);
  });
  for (const need of model.needs) writeNeed(need, writer);
  for (const studentId of model.studentIds) writeStudent(studentId, writer);
  for (const attendance of model.attendances) {
    if (attendance.pinned) continue;
    writer.cost('kept', attendance.index, attendance.keptUnits);
    writer.cost('fit', attendance.index, attendance.fitUnits);
    writer.cost('steadiness', attendance.index, attendance.steadyUnits);
  }
  return { program: finish(columns, writer, costs, upTo), derived };
}

function finish(columns: Column[], { rows, whenMost, model }: Writer, costs: Costs, upTo?: LevelName): Program {
  const ranges = levelRanges(model);
  const end = upTo === undefined ? levelNames.length : levelNames.indexOf(upTo);
  const levels = levelNames.slice(0, end).map((name, at): ProgramLevel => {
    const entries = [...(costs.get(name) ?? [])].filter(([, value]) => value !== 0).sort((a, b) => a[0] - b[0]);
    return {
      name,
      columns: Int32Array.from(entries, ([column]) => column),
      costs: Float64Array.from(entries, ([, value]) => value),
      least: ranges.least[at] ?? 0,
      most: ranges.most[at] ?? 0,
      joins: name !== FIRST_OF_QUALITY,
      whenMost: name === 'promised' || name === 'makeUps' ? whenMost[name].rows() : null,
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
