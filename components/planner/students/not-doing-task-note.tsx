import { i18n } from '#i18n';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { notDoingTask } from '../../../utils/reports/not-doing-task.ts';
import { sayDate } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { useVisitNotes } from '../reports/use-visit-notes.ts';

type Props = { student: Student; marked: readonly RoutineKindId[]; mark: (routine: RoutineKindId) => void };

const NO_MONTHS: readonly string[] = [];

/** What notes say of the task, not of the look: each such routine can be made a hard spot with one tap (S28). */
export function NotDoingTaskNote({ student, marked, mark }: Props) {
  const notes = useVisitNotes(student.id, NO_MONTHS);
  const place = { studentId: student.id, classroomId: student.classroomId };
  const seen = notDoingTask([...(notes?.values() ?? [])], place).filter(({ routine }) => !marked.includes(routine));
  return (
    <>
      {seen.map(({ routine, times, lastOn }) => (
        <p key={routine} class="row small">
          <Icon name="info" />
          <span>
            {i18n.t('planner.student.notDoingTask', times, { routine: routineLabel(routine), date: sayDate(lastOn) })}
          </span>
          <button
            type="button"
            class="btn"
            aria-label={i18n.t('planner.student.markHardSpotOf', { routine: routineLabel(routine) })}
            onClick={() => mark(routine)}
          >
            {i18n.t('planner.student.markHardSpot')}
          </button>
        </p>
      ))}
    </>
  );
}
