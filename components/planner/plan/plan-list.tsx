import { i18n } from '#i18n';
import type { SchoolId } from '../../../utils/domain/ids.ts';
import { sayLongDate, sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { agreementOf } from './agreement-of.ts';
import type { BoardVisit } from './board-visits.ts';
import { usePlanView } from './plan-view.ts';
import { sayObstacle, sayStudents } from './say-verdict.ts';

/** The week as a list by day: everything that the week's columns show and do. */
export function PlanList({ school }: { school: SchoolId | null }) {
  const { visits } = usePlanView();
  const shown = visits.filter((visit) => school === null || visit.schoolId === school);
  return (
    <div class="plan-list">
      {[...Map.groupBy(shown, ({ date }) => date)].map(([date, onDay]) => (
        <section key={date} aria-labelledby={`plan-list-${date}`}>
          <h3 id={`plan-list-${date}`}>{sayLongDate(date)}</h3>
          <ul class="rows">
            {onDay.map((visit) => (
              <ListRow key={visit.id} visit={visit} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ListRow({ visit }: { visit: BoardVisit }) {
  const { board, problems, selection, select, act } = usePlanView();
  const { classrooms, schools, preferences } = board.caseload;
  const room = classrooms.find(({ id }) => id === visit.classroomId);
  const school = schools.length > 1 ? schools.find(({ id }) => id === visit.schoolId)?.name : null;
  const problem = problems.get(visit.id);
  const name = sayStudents(visit, board.caseload);
  return (
    <li class="plan-row" aria-current={selection?.is === 'visit' && selection.id === visit.id ? 'true' : undefined}>
      <span class="when tabular">{sayTimeSpan(visit)}</span>
      <span class="what">
        <strong translate={false}>{name}</strong>
        <span class="small muted" translate={false}>
          {[routineLabel(visit.routine), room?.name, school].filter(Boolean).join(' · ')}
        </span>
        <span class="small muted">
          {visit.is === 'kept'
            ? i18n.t('plan.state.kept')
            : i18n.t(`plan.agreement.${agreementOf(visit, preferences.agreements)}`)}
        </span>
        {problem && <span class="small plan-warn">{sayObstacle(problem, board.caseload)}</span>}
      </span>
      <span class="row asks">
        <button
          type="button"
          class="btn"
          aria-label={`${i18n.t(visit.is === 'planned' ? 'plan.moveOrSee' : 'plan.see')}: ${name}`}
          onClick={() => select({ is: 'visit', id: visit.id })}
        >
          {i18n.t(visit.is === 'planned' ? 'plan.moveOrSee' : 'plan.see')}
        </button>
        {visit.is === 'planned' && (
          <>
            <button
              type="button"
              class="btn quiet only-icon"
              aria-pressed={visit.draft.pinned}
              aria-label={`${i18n.t('plan.pin')}: ${name}`}
              onClick={() => act({ do: 'pin', id: visit.id, pinned: !visit.draft.pinned })}
            >
              <Icon name="pin" />
            </button>
            <button
              type="button"
              class="btn quiet only-icon"
              aria-label={`${i18n.t('plan.takeOut')}: ${name}`}
              onClick={() => act({ do: 'remove', id: visit.id })}
            >
              <Icon name="x" />
            </button>
          </>
        )}
      </span>
    </li>
  );
}
