import type { Levels } from './draft.ts';
import type { PlanModel } from './model.ts';

/** No plan is worth more than this on any level: what is owed, and the best of everything that could be done. */
export function mostOf({ needs, attendances, keyWeight, studentIds }: PlanModel): Levels {
  const most: Levels = [0, 0, 0, 0, 0];
  for (const need of needs) {
    const own = attendances.filter((attendance) => attendance.need === need.index);
    const possible = own.reduce((sum, { minutes }) => sum + minutes, 0);
    most[need.makeUp ? 1 : 0] += Math.min(need.minutesOwed, possible);
  }
  const withKey = new Set(attendances.filter(({ isKey }) => isKey).map(({ studentId }) => studentId));
  for (const studentId of studentIds) if (withKey.has(studentId)) most[2] += keyWeight.get(studentId) ?? 0;
  for (const { fitUnits, steadyUnits } of attendances) {
    most[3] += Math.max(0, fitUnits);
    most[4] += Math.max(0, steadyUnits);
  }
  return most;
}
