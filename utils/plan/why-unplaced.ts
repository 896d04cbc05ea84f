import type { Reason } from '../domain/reason.ts';
import type { PlanModel, PlanNeed } from './model.ts';
import type { Unplaced } from './week-plan.ts';

/** What is owed and has no place in a choice of attendances, with the reason that binds. */
export function whyUnplaced(model: PlanModel, chosen: ReadonlySet<number>): Unplaced[] {
  const given = model.needs.map(() => 0);
  for (const { index, need, minutes } of model.attendances)
    if (need !== null && chosen.has(index)) given[need] = (given[need] ?? 0) + minutes;
  return model.needs.flatMap((need) => {
    const minutes = need.minutesOwed - (given[need.index] ?? 0);
    if (minutes <= 0) return [];
    return [{ studentId: need.studentId, mode: need.mode, minutes, why: whyNot(need, model), fixes: [] }];
  });
}

function whyNot(need: PlanNeed, { attendances }: PlanModel): Reason {
  const isPossible = attendances.some((attendance) => attendance.need === need.index);
  return { key: isPossible ? 'planOthersThen' : 'planNoWindows', args: {}, weight: 0 };
}
