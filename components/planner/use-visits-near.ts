import { useEffect, useState } from 'preact/hooks';
import { type LocalDate, monthOf } from '../../utils/domain/local-date.ts';
import type { Visit } from '../../utils/domain/visit.ts';
import { usePlanner } from './planner.ts';

/** The visits of the month that a day lies in, whenever that was; null while they are read. */
export function useVisitsNear(date: LocalDate): Visit[] | null {
  const { vault, data } = usePlanner();
  const month = monthOf(date);
  const [read, setRead] = useState<{ month: string; visits: Visit[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void vault.readAll('visits', { month }).then(({ records }) => {
      if (isCurrent) setRead({ month, visits: records });
    });
    return () => {
      isCurrent = false;
    };
  }, [data, month]);
  return read?.month === month ? read.visits : null;
}
