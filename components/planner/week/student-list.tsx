import { i18n } from '#i18n';
import type { StudentId } from '../../../utils/domain/ids.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { Face } from '../../shared/face.tsx';
import { Meter } from '../../shared/meter.tsx';
import type { WeekView } from './week-view.ts';

type Props = {
  students: readonly Student[];
  week: WeekView;
  chosen: StudentId | null;
  onChoose: (id: StudentId) => void;
};

/** Everyone's week at a glance: minutes done, planned and owed, and how many windows are left. */
export function StudentList({ students, week, chosen, onChoose }: Props) {
  const sorted = students.toSorted((a, b) => a.codeName.localeCompare(b.codeName));
  return (
    <nav class="student-list" aria-label={i18n.t('planner.week.students')}>
      <ul>
        {sorted.map((student) => (
          <li key={student.id}>
            <button
              type="button"
              class="student-line"
              aria-current={student.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(student.id)}
            >
              <StudentLine student={student} week={week} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function StudentLine({ student, week }: { student: Student; week: WeekView }) {
  const minutes = week.minutes.get(student.id);
  const windows = week.windows.filter((window) => window.studentId === student.id).length;
  return (
    <>
      <span class="row" translate={false}>
        <Face codeName={student.codeName} color={student.color} />
        <strong>{student.codeName}</strong>
        <span class="end small muted tabular">
          {minutes &&
            i18n.t('planner.week.minutesOf', { planned: minutes.done + minutes.planned, owed: minutes.promised })}
        </span>
      </span>
      {minutes && <Meter minutes={minutes} />}
      <span class="small muted">{i18n.t('planner.week.windows', windows)}</span>
    </>
  );
}
