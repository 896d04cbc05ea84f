import { i18n } from '#i18n';
import type { PushInWindow } from '../../../utils/domain/push-in-window.ts';
import { StudentChip } from '../../shared/face.tsx';
import { Icon } from '../../shared/icons.tsx';
import { EmptyState } from '../empty-state.tsx';
import { usePlanner } from '../planner.ts';
import { WindowCard } from './window-card.tsx';

/** Before any visit is kept: one class, one routine, one student, and nothing else (S44). */
export function FirstSuggestion({ window, onShowAll }: { window: PushInWindow | null; onShowAll: () => void }) {
  const { caseload } = usePlanner().data;
  const student = caseload.students.find(({ id }) => id === window?.studentId);
  const room = caseload.classrooms.find(({ id }) => id === window?.classroomId);
  const seeWeek = (
    <button type="button" class="btn" onClick={onShowAll}>
      {i18n.t('planner.week.seeWholeWeek')}
      <Icon name="arrowRight" />
    </button>
  );

  if (!window || !student || !room) {
    return (
      <EmptyState icon="calendar" text={i18n.t('planner.week.noFirst')}>
        {seeWeek}
      </EmptyState>
    );
  }
  return (
    <section class="first-suggestion">
      <h2>{i18n.t('planner.week.firstTitle')}</h2>
      <p class="muted">{i18n.t('planner.week.firstLead')}</p>
      <p class="row" translate={false}>
        <StudentChip codeName={student.codeName} color={student.color} />
        <span>{[room.name, room.teacherName].filter(Boolean).join(' · ')}</span>
      </p>
      <ul class="windows">
        <WindowCard windows={[window]} />
      </ul>
      {seeWeek}
    </section>
  );
}
