import { useEffect, useState } from 'preact/hooks';
import { countedDays } from '../../../utils/caseload/counted-days.ts';
import type { StudentId } from '../../../utils/domain/ids.ts';
import { addDays, type LocalDate } from '../../../utils/domain/local-date.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { visitsBetween } from '../../../utils/visits/visits-between.ts';
import { type PlannerData, usePlanner } from '../planner.ts';
import { type ReportSpan, rangeOf } from './report-range.ts';

type Asked = { studentId: StudentId | null; span: ReportSpan; today: LocalDate };

/** The visits that a report is made of, read when it is asked for; null while they are. */
export function useVisitsOf({ studentId, span, today }: Asked): Visit[] | null {
  const { vault, data } = usePlanner();
  const [read, setRead] = useState<{ span: ReportSpan; visits: Visit[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readVisits(vault, data, { studentId, span, today }).then((visits) => {
      if (isCurrent) setRead({ span, visits });
    });
    return () => {
      isCurrent = false;
    };
  }, [data, studentId, span, today]);
  // What was read stays while a change is read, but never stands for another time.
  return read?.span === span ? read.visits : null;
}

/** The same for whoever asks once. Throws what the vault throws. */
export async function readVisits(
  vault: Vault,
  { caseload }: Pick<PlannerData, 'caseload'>,
  { studentId, span, today }: Asked,
): Promise<Visit[]> {
  // Minutes that are shared are shared with whoever else was visited then.
  const isAlone = caseload.settings.districtRules?.groupMinutes !== 'split';
  if (studentId && isAlone) return (await vault.readAll('visits', { studentId })).records;
  if (span === 'all') return (await vault.readAll('visits')).records;
  const range = rangeOf(span, today, undefined);
  const first = countedDays(caseload, range.from).from;
  return (await visitsBetween(vault, first, addDays(range.until, -1))).records;
}
