import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SchoolId } from '../../../utils/domain/ids.ts';
import { addDays, type LocalDate, mondayOf, weekdayOf } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { sayMonthDay } from '../../shared/format.ts';
import { showToast } from '../../shared/toast.tsx';
import { EmptyState } from '../empty-state.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { go, hrefOf } from '../route.ts';
import { sayFailure } from '../say-failure.ts';
import { WeekSteps } from '../week/week-steps.tsx';
import { boardVisits } from './board-visits.ts';
import { MonthsAhead } from './months-ahead.tsx';
import { MoveStatus } from './move-status.tsx';
import { planDeskOf } from './plan-desk.ts';
import { PlanGrid } from './plan-grid.tsx';
import { PlanList } from './plan-list.tsx';
import { planProblems } from './plan-problems.ts';
import { PlanSide } from './plan-side.tsx';
import { PlanStatus } from './plan-status.tsx';
import { type PlanShape, PlanToolbar } from './plan-toolbar.tsx';
import { type Move, type PlanView, PlanViewProvider, type Selection } from './plan-view.ts';
import { RepairPanel } from './repair-panel.tsx';
import { useBoard } from './use-board.ts';
import { usePlanning } from './use-planning.ts';
import { VersionsPanel } from './versions-panel.tsx';
import './plan.css';

/** Too narrow for five days beside each other; also so at 200 % zoom. */
const NARROW = '(max-width: 44rem)';

/** The caseload's week as it could be: planned at once, moved by hand, and nothing on any calendar until it is scheduled. */
export function PlanPage({ monday: asked }: { monday: LocalDate | null }) {
  const { data, now } = usePlanner();
  const today = localNow(now()).date;
  const monday = asked ? mondayOf(asked) : weekToPlan(today);
  if (data.caseload.students.length === 0) return <NoStudents />;
  return <PlanOfWeek key={monday} monday={monday} />;
}

function PlanOfWeek({ monday }: { monday: LocalDate }) {
  const { vault, data, now } = usePlanner();
  const desk = planDeskOf(vault, monday, { now: () => now().toInstant() });
  useEffect(() => void desk.refresh(), [desk, data]);
  const board = useBoard(monday);
  const history = desk.history.value;
  const { planning, plan, cancel } = usePlanning(board, desk);
  const [selection, select] = useState<Selection | null>(null);
  const [move, setMove] = useState<Move | null>(null);
  const [shape, setShape] = useState<PlanShape>(() => (matchMedia(NARROW).matches ? 'list' : 'week'));
  const [school, setSchool] = useState<SchoolId | null>(null);
  const [panel, setPanel] = useState<'versions' | 'repair' | null>(null);

  const visits = useMemo(
    () => (board && history ? boardVisits({ draft: history.now, visits: board.visits, schoolOf: board.schoolOf }) : []),
    [board, history?.now],
  );
  const problems = useMemo(() => (board ? planProblems(visits, board) : new Map()), [board, visits]);
  const head = (
    <PageHead title={i18n.t('planner.week.weekOf', { date: sayMonthDay(monday) })}>
      <WeekSteps monday={monday} onMonday={(other) => go({ page: 'plan', monday: other })} />
    </PageHead>
  );
  if (!board || !history)
    return (
      <>
        {head}
        <p class="muted">{i18n.t('planner.week.reading')}</p>
      </>
    );

  const view: PlanView = {
    ...{ monday, board, desk, history, visits, problems, selection, select, move, setMove },
    act(step) {
      cancel();
      desk.step(step).catch((error: unknown) => showToast(sayFailure(error)));
    },
  };
  return (
    <PlanViewProvider value={view}>
      <div class="plan">
        {head}
        <PlanToolbar
          shape={shape}
          onShape={setShape}
          school={school}
          onSchool={setSchool}
          onPlan={plan}
          versionsOpen={panel === 'versions'}
          onVersions={() => setPanel(panel === 'versions' ? null : 'versions')}
        />
        <PlanStatus planning={planning} onPlan={plan} onStop={cancel} onRepair={() => setPanel('repair')} />
        {panel === 'versions' && <VersionsPanel />}
        {panel === 'repair' && problems.size > 0 && <RepairPanel onClose={() => setPanel(null)} />}
        <div class="plan-body">
          <PlanSide />
          <div class="plan-main">
            {shape === 'week' && <PlanGrid school={school} />}
            {shape === 'list' && <PlanList school={school} />}
            {shape === 'months' && <MonthsAhead />}
            <MoveStatus />
          </div>
        </div>
      </div>
    </PlanViewProvider>
  );
}

/** This week while there is some of it; on a weekend the next one. */
function weekToPlan(today: LocalDate): LocalDate {
  return weekdayOf(today) > 5 ? addDays(mondayOf(today), 7) : mondayOf(today);
}

function NoStudents() {
  return (
    <>
      <PageHead title={i18n.t('planner.nav.plan')} />
      <EmptyState icon="users" text={i18n.t('planner.students.empty')}>
        <a class="btn primary" href={hrefOf({ page: 'new-student' })}>
          {i18n.t('planner.student.add')}
        </a>
      </EmptyState>
    </>
  );
}
