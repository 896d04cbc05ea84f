import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Student } from '../../../utils/domain/student.ts';
import { StudentChip } from '../../shared/face.tsx';
import { Icon } from '../../shared/icons.tsx';
import { MissingRoutine } from '../missing-routine/missing-routine.tsx';
import { usePlanner } from '../planner.ts';
import { PullOut } from '../pull-out/pull-out.tsx';
import { hrefOf } from '../route.ts';
import { TouchBase } from '../touch-base/touch-base.tsx';
import { CalendarAge } from './calendar-age.tsx';
import { sameWindows } from './same-windows.ts';
import { WeekGrid } from './week-grid.tsx';
import type { WeekView } from './week-view.ts';
import { WhyNot } from './why-not.tsx';
import { WindowCard } from './window-card.tsx';

/** One student's week: the class's days with the windows on them, the best ones with their reasons, and why not the rest. */
export function StudentWeek({ student, week }: { student: Student; week: WeekView }) {
  const { classrooms } = usePlanner().data.caseload;
  const [showAll, setShowAll] = useState(false);
  const room = classrooms.find(({ id }) => id === student.classroomId);
  const windows = week.windows.filter((window) => window.studentId === student.id);
  const best = windows.filter((window) => week.best.has(window.id));
  const shown = showAll ? windows : best;

  return (
    <section class="student-week" aria-labelledby="student-week">
      <div class="row">
        <h2 id="student-week" translate={false}>
          <a href={hrefOf({ page: 'student', id: student.id })}>{student.codeName}</a>
        </h2>
        <span class="muted" translate={false}>
          {[room?.name, room?.teacherName].filter(Boolean).join(' · ')}
        </span>
        {room && <CalendarAge room={room} week={week} />}
      </div>
      {room && <WeekGrid room={room} student={student} week={week} windows={shown} />}
      {windows.length === 0 ? (
        <NothingOpen student={student} hasDay={room !== undefined && room.calendars.length > 0} />
      ) : (
        <>
          <h3>{i18n.t('planner.week.best')}</h3>
          <ul class="windows">
            {sameWindows(shown).map((windows) => (
              <WindowCard key={windows[0].id} windows={windows} />
            ))}
          </ul>
          {best.length < windows.length && (
            <button type="button" class="btn quiet" aria-expanded={showAll} onClick={() => setShowAll(!showAll)}>
              {showAll ? i18n.t('planner.week.showBest') : i18n.t('planner.week.showAll', windows.length - best.length)}
            </button>
          )}
        </>
      )}
      {room && <WhyNot room={room} student={student} week={week} />}
      {room && <MissingRoutine room={room} student={student} />}
      {room && <PullOut room={room} student={student} week={week} />}
      {room && <TouchBase room={room} week={week} />}
    </section>
  );
}

/** Why there is nothing, and the one thing that would change it. */
function NothingOpen({ student, hasDay }: { student: Student; hasDay: boolean }) {
  const page = !hasDay
    ? ({ page: 'classroom', id: student.classroomId } as const)
    : ({ page: 'student', id: student.id } as const);
  const isApart = student.goals.length > 0 && student.goals.every(({ fit }) => fit === 'pull-out');
  const key = !hasDay ? 'noDay' : student.goals.length === 0 ? 'noGoals' : isApart ? 'apart' : 'none';
  return (
    <p class="notice">
      <Icon name="info" />
      <span>{i18n.t(`planner.week.nothing.${key}`)}</span>
      {(key === 'noDay' || key === 'noGoals') && (
        <a class="btn" href={hrefOf(page)}>
          {i18n.t(`planner.week.nothing.${key}Do`)}
        </a>
      )}
      {key === 'none' && <StudentChip codeName={student.codeName} color={student.color} />}
    </p>
  );
}
