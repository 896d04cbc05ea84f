import { i18n } from '#i18n';
import { lengthOf } from '../../../utils/domain/minutes.ts';
import { StudentChip } from '../../shared/face.tsx';
import { FitMark } from '../../shared/fit-mark.tsx';
import { sayLongDate, sayMinutes, sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { sayApart } from '../pull-out/say-apart.ts';
import { hrefOf } from '../route.ts';
import { agreementOf } from './agreement-of.ts';
import type { BoardVisit } from './board-visits.ts';
import { LengthField } from './length-field.tsx';
import { MoveList } from './move-list.tsx';
import { spotOf, targetsOf } from './plan-problems.ts';
import { usePlanView } from './plan-view.ts';
import { sayObstacle } from './say-verdict.ts';
import { targetAt } from './targets.ts';
import { WhyThere } from './why-there.tsx';

/** Everything about one visit of the plan, and everything that can be done with it. */
export function VisitDetails({ visit }: { visit: BoardVisit }) {
  const { board, problems, select } = usePlanView();
  const { students, classrooms, schools, preferences } = board.caseload;
  const room = classrooms.find(({ id }) => id === visit.classroomId);
  const school = schools.find(({ id }) => id === visit.schoolId);
  const targets = targetsOf(visit, board);
  const problem = problems.get(visit.id);
  const { fit } = spotOf(visit, targets);
  const target = targetAt(targets, visit);
  return (
    <section class="plan-details" aria-labelledby="plan-details">
      <button type="button" class="btn quiet back" onClick={() => select(null)}>
        <Icon name="chevronLeft" />
        {i18n.t('plan.allStudents')}
      </button>
      <h2 id="plan-details" tabIndex={-1}>
        {visit.isApart ? i18n.t('plan.apartTitle') : routineLabel(visit.routine)}
      </h2>
      <p>
        {sayLongDate(visit.date)}
        <br />
        {sayTimeSpan(visit)} <span class="muted">({sayMinutes(lengthOf(visit))})</span>
        <br />
        <span translate={false}>{[room?.name, room?.teacherName, school?.name].filter(Boolean).join(' · ')}</span>
      </p>
      <p class="row">
        {students
          .filter(({ id }) => visit.studentIds.includes(id))
          .map(({ id, codeName, color }) => (
            <StudentChip key={id} codeName={codeName} color={color} />
          ))}
      </p>
      <p class="row small">
        {fit && !visit.isApart && <FitMark fit={fit} />}
        <span class="chip">{i18n.t(`plan.agreement.${agreementOf(visit, preferences.agreements)}`)}</span>
      </p>
      {problem && (
        <p class="notice">
          <Icon name="alert" />
          <span>{sayObstacle(problem, board.caseload)}</span>
        </p>
      )}
      {visit.is === 'kept' ? <KeptVisit visit={visit} /> : <PlannedActions visit={visit} />}
      {target && <WhyThere target={target} summary={i18n.t('plan.whyHere')} open={target.windows.length === 1} />}
      {visit.is === 'planned' && <MoveList visit={visit} />}
    </section>
  );
}

function KeptVisit({ visit }: { visit: BoardVisit & { is: 'kept' } }) {
  const { state } = visit.visit;
  return (
    <div class="stack">
      <p class="small muted">
        {state.is === 'dropped' ? null : i18n.t(`planner.visits.state.${state.is}`)}
        {visit.isApart && ` · ${sayApart(visit.visit)}`}
      </p>
      <p class="small muted">{i18n.t('plan.keptHelp')}</p>
      <a class="btn" href={hrefOf({ page: 'visits' })}>
        {i18n.t('plan.seeVisits')}
      </a>
    </div>
  );
}

function PlannedActions({ visit }: { visit: BoardVisit & { is: 'planned' } }) {
  const { act, select } = usePlanView();
  const { draft } = visit;
  return (
    <div class="stack">
      <div class="row">
        <button
          type="button"
          class="btn"
          aria-pressed={draft.pinned}
          onClick={() => act({ do: 'pin', id: draft.id, pinned: !draft.pinned })}
        >
          <Icon name="pin" />
          {i18n.t(draft.pinned ? 'plan.unpin' : 'plan.pin')}
        </button>
        <button
          type="button"
          class="btn quiet"
          onClick={() => {
            act({ do: 'remove', id: draft.id });
            select(null);
          }}
        >
          <Icon name="trash" />
          {i18n.t('plan.takeOut')}
        </button>
      </div>
      <LengthField visit={visit} />
      <p class="small muted">{i18n.t('plan.moveHelp')}</p>
    </div>
  );
}
