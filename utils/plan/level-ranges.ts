import type { Levels } from './draft.ts';
import type { Attendance, PlanModel } from './model.ts';
import { NEIGHBORING_DAYS, SAME_SETTING_UNITS } from './weights.ts';

/**
 * Values that no plan is below or above, known at once: what is owed, and each need's best visits as if it were alone.
 * Near enough that several levels can be solved as one, each weighing more than all that follow.
 */
export function levelRanges(model: PlanModel): { least: Levels; most: Levels } {
  const least: Levels = [0, 0, 0, 0, 0, 0];
  const most: Levels = [0, 0, 0, 0, 0, 0];
  for (const need of model.needs) {
    const own = model.attendances.filter((attendance) => attendance.need === need.index);
    const possible = own.reduce((sum, { minutes }) => sum + minutes, 0);
    most[need.makeUp ? 1 : 0] += Math.min(need.minutesOwed, possible);
    const open = own.filter(({ pinned }) => !pinned);
    const visits = visitsFor(open, need.most);
    most[2] += own.reduce((sum, { keptUnits }) => sum + keptUnits, 0);
    most[4] += best(open, visits, ({ fitUnits }) => fitUnits);
    most[5] += best(open, visits, ({ steadyUnits }) => steadyUnits);
    least[4] -= best(open, visits, ({ fitUnits }) => -fitUnits) - SAME_SETTING_UNITS * visits;
    least[5] -= best(open, visits, ({ steadyUnits }) => -steadyUnits) - NEIGHBORING_DAYS * 2 * visits;
  }
  const withKey = new Set(model.attendances.filter(({ isKey }) => isKey).map(({ studentId }) => studentId));
  for (const studentId of model.studentIds) if (withKey.has(studentId)) most[3] += model.keyWeight.get(studentId) ?? 0;
  for (const { buildings } of model.days) for (const { units } of buildings) least[5] += units;
  return { least, most };
}

function visitsFor(own: readonly Attendance[], minutes: number): number {
  return own.length === 0 ? 0 : Math.floor(minutes / Math.min(...own.map((attendance) => attendance.minutes)));
}

function best(own: readonly Attendance[], visits: number, unitsOf: (attendance: Attendance) => number): number {
  const units = own.map(unitsOf).filter((value) => value > 0);
  return units
    .sort((a, b) => b - a)
    .slice(0, visits)
    .reduce((sum, value) => sum + value, 0);
}
