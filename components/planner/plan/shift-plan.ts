import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { addDays, daysBetween, type LocalDate } from '../../../utils/domain/local-date.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import type { DraftVisits } from './plan-history.ts';

/** The same plan in another week; days without school have no visits. What no longer fits there is told there. */
export function shiftPlan(
  visits: DraftVisits,
  { from, to, isClosed }: { from: LocalDate; to: LocalDate; isClosed: (date: LocalDate) => boolean },
  newId: () => string = newRecordId,
): DraftVisit[] {
  const days = daysBetween(from, to);
  return visits.flatMap(({ visitId: _asked, ...visit }) => {
    const date = addDays(visit.date, days);
    return isClosed(date) ? [] : [{ ...visit, id: newId(), date }];
  });
}
