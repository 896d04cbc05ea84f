import { useEffect, useState } from 'preact/hooks';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { usePlanner } from '../planner.ts';
import { readWeek, type WeekView } from './week-view.ts';

/** The week's view, read again after each change. While it is read the last one stays. */
export function useWeek(monday: LocalDate): WeekView | null {
  const { vault, data, now } = usePlanner();
  const [week, setWeek] = useState<WeekView | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readWeek(vault, data, monday, localNow(now())).then((read) => {
      if (isCurrent) setWeek(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [data, monday]);
  return week;
}
