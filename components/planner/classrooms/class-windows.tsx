import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { type LocalDate, mondayOf } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { StudentChip } from '../../shared/face.tsx';
import { usePlanner } from '../planner.ts';
import { sameWindows } from '../week/same-windows.ts';
import { readWeek, type WeekView } from '../week/week-view.ts';
import { WindowCard } from '../week/window-card.tsx';

/** This week's best windows in a class, student by student: what a badge on the course's page counts. */
export function ClassWindows({ room }: { room: Classroom }) {
  const { students } = usePlanner().data.caseload;
  const week = useThisWeek();
  const best = week?.windows.filter(({ id, classroomId }) => classroomId === room.id && week.best.has(id)) ?? [];
  if (best.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="class-windows">
      <h2 id="class-windows">{i18n.t('classWindows.title')}</h2>
      {students
        .filter((student) => best.some(({ studentId }) => studentId === student.id))
        .map(({ id, codeName, color }) => (
          <div key={id} class="stack">
            <h3>
              <StudentChip codeName={codeName} color={color} />
            </h3>
            <ul class="windows">
              {sameWindows(best.filter(({ studentId }) => studentId === id)).map((windows) => (
                <WindowCard key={windows[0].id} windows={windows} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

/** While it is read again the last one stays. */
function useThisWeek(): WeekView | null {
  const { vault, data, now } = usePlanner();
  const [week, setWeek] = useState<WeekView | null>(null);
  const monday: LocalDate = mondayOf(localNow(now()).date);
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
