import { i18n } from '#i18n';
import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import type { SolverProgress } from '../../../utils/plan/solver.ts';
import type { WeekPlan } from '../../../utils/plan/week-plan.ts';
import { levelNames } from '../../../utils/plan/weights.ts';
import { Icon } from '../../shared/icons.tsx';
import { sayReason } from '../../shared/say-reason.ts';
import { EmptyState } from '../empty-state.tsx';
import { usePlanView } from './plan-view.ts';
import type { Planning } from './use-planning.ts';

type Props = {
  planning: Planning;
  onPlan: (staysPut: (visit: DraftVisit) => boolean) => void;
  /** Ends the search for a better plan. */
  onStop: () => void;
  onRepair: () => void;
};

/** What is known about the plan, in one line: whether it can be bettered, and what no longer fits. */
export function PlanStatus({ planning, onPlan, onStop, onRepair }: Props) {
  const { history, visits, problems, board } = usePlanView();
  if (visits.length === 0 && planning.is !== 'planning')
    return <PlanFirst onPlan={onPlan} windows={board.windows.length} />;
  return (
    <div class="plan-status">
      <p class="small muted" role="status">
        {planning.is === 'planning' && i18n.t('plan.planning')}
        {planning.is === 'planned' && planning.visits === history.now && sayPlan(planning)}
        {planning.is === 'planned' && planning.searching && (
          <button type="button" class="btn quiet plan-stop" onClick={onStop}>
            {i18n.t('plan.stop')}
          </button>
        )}
      </p>
      {problems.size > 0 && (
        <p class="notice">
          <Icon name="alert" />
          <span>{i18n.t('plan.broken', problems.size)}</span>
          <button type="button" class="btn" onClick={onRepair}>
            {i18n.t('plan.repair')}
          </button>
        </p>
      )}
    </div>
  );
}

/** `Proven best plan · 0.6 s`. */
function sayPlan({ plan, searching, progress }: Planning & { is: 'planned' }): string {
  if (searching) return saySearch(plan, progress);
  const { provenOptimal, by, gap, ms, notices } = plan;
  const seconds = i18n.t('plan.seconds', { seconds: (ms / 1000).toFixed(1) });
  const what = provenOptimal
    ? i18n.t('plan.proven')
    : by === 'first-plan'
      ? i18n.t('plan.firstPlan')
      : i18n.t('plan.within', { percent: (100 * gap).toFixed(gap < 0.01 ? 1 : 0) });
  return [what, seconds, ...notices.map(sayReason)].join(' · ');
}

/** While promised minutes are looked at, how many there can be more at most; after them it is only about better times. */
function saySearch({ bound, levels: [promised] }: WeekPlan, progress: SolverProgress | null): string {
  if (progress === null) return i18n.t('plan.searching');
  if (progress.level !== levelNames[0]) return i18n.t('plan.searchingTimes');
  const mostMore = Math.min(progress.bound - progress.value, bound - (promised?.value ?? 0));
  return i18n.t('plan.searchingMinutes', Math.max(0, Math.floor(mostMore)));
}

function PlanFirst({ windows, onPlan }: { windows: number; onPlan: Props['onPlan'] }) {
  return (
    <EmptyState icon="calendar" text={i18n.t(windows > 0 ? 'plan.nothingYet' : 'plan.noWindows')}>
      {windows > 0 && (
        <button type="button" class="btn primary" onClick={() => onPlan(() => true)}>
          {i18n.t('plan.planWeek')}
        </button>
      )}
    </EmptyState>
  );
}
