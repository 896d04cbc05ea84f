import { i18n } from '#i18n';
import type { Visit } from '../../../utils/domain/visit.ts';
import { sayList, sayTimeSpan } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { usePlanner } from '../planner.ts';

/** One visit on paper: when, what, where, and the marks to make by hand. */
export function SheetRow({ visit, withCodeNames }: { visit: Visit; withCodeNames: boolean }) {
  const { classrooms, students } = usePlanner().data.caseload;
  const room = classrooms.find(({ id }) => id === visit.classroomId);
  const codeNames = students.filter(({ id }) => visit.studentIds.includes(id)).map(({ codeName }) => codeName);
  return (
    <li>
      <p class="when" translate={false}>
        <strong>{sayTimeSpan(visit)}</strong> {[routineLabel(visit.routine), room?.name].filter(Boolean).join(' · ')}
      </p>
      <p class="who" translate={false}>
        {withCodeNames ? sayList(codeNames) : visit.studentIds.map((id) => <span key={id} class="blank" />)}
      </p>
      <p class="marks">
        <span class="mark">{i18n.t('planner.daySheet.done')}</span>
        <span class="mark">{i18n.t('planner.daySheet.missed')}</span>
        <span>
          {i18n.t('planner.daySheet.began')} <span class="blank short" />
        </span>
        <span>
          {i18n.t('planner.daySheet.ended')} <span class="blank short" />
        </span>
      </p>
      <p class="blank line">
        <span class="visually-hidden">{i18n.t('planner.daySheet.note')}</span>
      </p>
    </li>
  );
}
