import { useEffect, useState } from 'preact/hooks';
import { calendarsOfCaseload } from '../../../utils/caseload/suggest-for-caseload.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { createReadingMemory } from '../../../utils/school/class-day/reading-memory.ts';
import { usePlanner } from '../planner.ts';
import { type AskedTitle, askedTitles } from './asked-titles.ts';
import { eventsAround } from './known-weeks.ts';
import { type NamedTitle, namedTitles } from './named-titles.ts';

export type Titles = { asked: AskedTitle[]; named: NamedTitle[] };

/** Titles read before, for as long as the page is open. */
const memory = createReadingMemory();

/** What is open about the titles of all linked calendars around this week; null while they are read. */
export function useTitles(): Titles | null {
  const { vault, data, now } = usePlanner();
  const [titles, setTitles] = useState<Titles | null>(null);
  const { caseload } = data;
  useEffect(() => {
    let isCurrent = true;
    const calendarIds = calendarsOfCaseload({ therapist: null, classrooms: caseload.classrooms });
    void eventsAround(vault, calendarIds, localNow(now()).date).then(({ byCalendar, range }) => {
      if (!isCurrent) return;
      const asked = askedTitles({ caseload, byCalendar, range, memory });
      setTitles({ asked, named: namedTitles(caseload.classrooms, byCalendar) });
    });
    return () => {
      isCurrent = false;
    };
  }, [data]);
  return titles;
}
