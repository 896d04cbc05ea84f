import { type DateRange, isWithin, monthOf } from '../domain/local-date.ts';
import type { Visit, VisitType } from '../domain/visit.ts';

export type TypesOfMonth = { month: string; counts: Map<VisitType, number> };

/** How many visits of each type took place in each month that had any (S1). */
export function visitsByType(visits: readonly Visit[], range: DateRange): TypesOfMonth[] {
  const months = new Map<string, Map<VisitType, number>>();
  for (const { type, date, state } of visits) {
    if (state.is !== 'done' || !isWithin(date, range)) continue;
    const month = monthOf(date);
    const counts = months.get(month) ?? new Map<VisitType, number>();
    counts.set(type, (counts.get(type) ?? 0) + 1);
    months.set(month, counts);
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counts]) => ({ month, counts }));
}
