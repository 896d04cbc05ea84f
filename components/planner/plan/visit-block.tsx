import { i18n } from '#i18n';
import { lengthOf } from '../../../utils/domain/minutes.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { sayShortTime, sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import type { GridHours } from '../week/grid-hours.ts';
import { type Agreement, agreementOf } from './agreement-of.ts';
import type { BoardVisit } from './board-visits.ts';
import type { Block } from './lay-out.ts';
import { usePlanView } from './plan-view.ts';
import { sayObstacle, sayStudents } from './say-verdict.ts';
import { spanStyle } from './span-style.ts';
import { useKeyMove } from './use-key-move.ts';

type Props = {
  block: Block & { is: 'visit' };
  hours: GridHours;
  dim: boolean;
  onGrab: (event: PointerEvent, visit: BoardVisit) => void;
};

/** One visit on the week: whom, what, when and where; chosen by a click, moved by pointer or keys. */
export function VisitBlock({ block, hours, dim, onGrab }: Props) {
  const { board, problems, selection, select, move } = usePlanView();
  const { visit } = block;
  const { onKeyDown, onBlur } = useKeyMove(visit);
  const isChosen = selection?.is === 'visit' && selection.id === visit.id;
  const problem = problems.get(visit.id);
  const room = board.caseload.classrooms.find(({ id }) => id === visit.classroomId);
  const agreement = agreementOf(visit, board.caseload.preferences.agreements);
  const classes = [
    'plan-block visit',
    visit.is,
    problem ? 'broken' : '',
    dim ? 'dim' : '',
    move?.visit.id === visit.id ? 'lifted' : '',
    lengthOf(visit) < 20 ? 'short' : '',
  ];
  return (
    <li class={classes.filter(Boolean).join(' ')} style={spanStyle(block, hours)}>
      <button
        type="button"
        id={domIdOfVisit(visit)}
        aria-pressed={isChosen}
        aria-label={sayBlock(visit, board, problem ? sayObstacle(problem, board.caseload) : null, agreement)}
        onClick={() => select(isChosen ? null : { is: 'visit', id: visit.id })}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        onPointerDown={(event) => onGrab(event, visit)}
      >
        <span class="who" translate={false}>
          <strong>{namesOf(visit, board.caseload.students)}</strong>
        </span>
        <span class="where" translate={false}>
          {sayShortTime(visit.startMinute)} · {room?.name ?? i18n.t('planner.visits.classGone')} ·{' '}
          {routineLabel(visit.routine)}
        </span>
        <Marks visit={visit} broken={problem !== undefined} agreement={agreement} />
      </button>
    </li>
  );
}

function Marks({ visit, broken, agreement }: { visit: BoardVisit; broken: boolean; agreement: Agreement }) {
  return (
    <span class="marks" aria-hidden="true">
      {broken && <Icon name="alert" />}
      {visit.is === 'planned' && visit.draft.pinned && <Icon name="pin" />}
      {visit.is === 'kept' && <Icon name="calendar" />}
      {agreement === 'agreed' && <Icon name="check" />}
      {agreement === 'asked' && <Icon name="message" />}
    </span>
  );
}

/** `Fox, Wren`: shorter than a sentence. */
function namesOf({ studentIds }: BoardVisit, students: readonly Student[]): string {
  return students
    .filter(({ id }) => studentIds.includes(id))
    .map(({ codeName }) => codeName)
    .join(', ');
}

function sayBlock(
  visit: BoardVisit,
  { caseload }: ReturnType<typeof usePlanView>['board'],
  problem: string | null,
  agreement: Agreement,
): string {
  const room = caseload.classrooms.find(({ id }) => id === visit.classroomId);
  const state =
    visit.is === 'kept' ? 'plan.state.kept' : visit.draft.pinned ? 'plan.state.pinned' : 'plan.state.planned';
  return [
    sayStudents(visit, caseload),
    routineLabel(visit.routine),
    sayTimeSpan(visit),
    room?.name,
    i18n.t(state),
    i18n.t(`plan.agreement.${agreement}`),
    problem,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Where a visit is on the page, for the focus to come back to. */
export function domIdOfVisit({ id }: Pick<BoardVisit, 'id'>): string {
  return `plan-visit-${id}`;
}
