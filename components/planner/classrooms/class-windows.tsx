import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { mondayOf } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { StudentChip } from '../../shared/face.tsx';
import { usePlanner } from '../planner.ts';
import { sameWindows } from '../week/same-windows.ts';
import { useWeek } from '../week/use-week.ts';
import { WindowCard } from '../week/window-card.tsx';

/** This week's best windows in a class, student by student: what a badge on the course's page counts. */
export function ClassWindows({ room }: { room: Classroom }) {
  const { data, now } = usePlanner();
  const { students } = data.caseload;
  const week = useWeek(mondayOf(localNow(now()).date));
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
