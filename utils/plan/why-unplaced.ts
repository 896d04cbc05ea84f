import type { Reason } from '../domain/reason.ts';
import type { Draft } from './draft.ts';
import type { PlanModel, PlanNeed } from './model.ts';
import type { Unplaced } from './week-plan.ts';
import { whyNotIn } from './why-not.ts';

/** What is owed and has no place in a plan, with the reason that binds. */
export function whyUnplaced(model: PlanModel, draft: Draft): Unplaced[] {
  return model.needs.flatMap((need) => {
    const minutes = draft.lacks(need.index);
    if (minutes <= 0) return [];
    return [{ studentId: need.studentId, mode: need.mode, minutes, why: bindingReason(need, model, draft), fixes: [] }];
  });
}

/** The reason that binds most of the windows. */
function bindingReason(need: PlanNeed, model: PlanModel, draft: Draft): Reason {
  const own = model.windows.filter(({ studentId, mode }) => studentId === need.studentId && mode === need.mode);
  if (own.length === 0) {
    const key = need.mode === 'push-in' ? 'planNoWindows' : 'planNoTimesApart';
    return { key, args: {}, weight: 0 };
  }
  const found = own.flatMap((window) => whyNotIn(window, need, model, draft) ?? []);
  const [most] = [...Map.groupBy(found, ({ key }) => key).values()].sort((a, b) => b.length - a.length);
  // The one that says most: with the names of others.
  const [best] = (most ?? []).toSorted((a, b) => JSON.stringify(b.args).length - JSON.stringify(a.args).length);
  return best ?? { key: 'planNoTimeLeft', args: {}, weight: 0 };
}
