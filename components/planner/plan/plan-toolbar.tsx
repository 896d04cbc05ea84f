import { i18n } from '#i18n';
import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import type { SchoolId } from '../../../utils/domain/ids.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { hrefOf } from '../route.ts';
import { sayFailure } from '../say-failure.ts';
import { openDraft } from './board-visits.ts';
import { usePlanView } from './plan-view.ts';

export const planShapes = ['week', 'list', 'months'] as const;
export type PlanShape = (typeof planShapes)[number];

type Props = {
  shape: PlanShape;
  onShape: (shape: PlanShape) => void;
  school: SchoolId | null;
  onSchool: (school: SchoolId | null) => void;
  onPlan: (staysPut: (visit: DraftVisit) => boolean) => void;
  versionsOpen: boolean;
  onVersions: () => void;
};

/** How the plan is shown, the way back and forth, and planning anew. */
export function PlanToolbar({ shape, onShape, school, onSchool, onPlan, versionsOpen, onVersions }: Props) {
  const { board, desk, history, monday } = usePlanView();
  const { length: open } = openDraft(history.now, board.visits);
  const { schools } = board.caseload;
  const safely = (work: Promise<unknown>) => work.catch((error: unknown) => showToast(sayFailure(error)));
  return (
    <div class="row plan-toolbar" role="toolbar" aria-label={i18n.t('plan.toolbar')}>
      <fieldset class="choices">
        <legend class="visually-hidden">{i18n.t('plan.shape')}</legend>
        {planShapes.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="plan-shape" checked={one === shape} onChange={() => onShape(one)} />
            {i18n.t(`plan.shapes.${one}`)}
          </label>
        ))}
      </fieldset>
      {schools.length > 1 && (
        <select
          class="input plan-school"
          aria-label={i18n.t('plan.school')}
          translate={false}
          value={school ?? ''}
          onChange={({ currentTarget: { value } }) => onSchool(schools.find(({ id }) => id === value)?.id ?? null)}
        >
          <option value="">{i18n.t('plan.allSchools')}</option>
          {schools.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <span class="row end">
        <button
          type="button"
          class="btn quiet only-icon"
          aria-label={i18n.t('plan.undo')}
          disabled={history.past.length === 0}
          onClick={() => safely(desk.undo())}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="btn quiet only-icon"
          aria-label={i18n.t('plan.redo')}
          disabled={history.future.length === 0}
          onClick={() => safely(desk.redo())}
        >
          <Icon name="redo" />
        </button>
        {history.now.length > 0 && (
          <button type="button" class="btn" onClick={() => onPlan(({ pinned }) => pinned)}>
            <Icon name="repeat" />
            {i18n.t('plan.planAnew')}
          </button>
        )}
        <button type="button" class="btn quiet" aria-expanded={versionsOpen} onClick={onVersions}>
          {i18n.t('plan.versions.open')}
        </button>
        <a class="btn quiet" href={hrefOf({ page: 'plan-print', monday })}>
          <Icon name="printer" />
          {i18n.t('planner.daySheet.print')}
        </a>
        {open > 0 && (
          <a class="btn primary" href={hrefOf({ page: 'plan-schedule', monday })}>
            <Icon name="calendarPlus" />
            {i18n.t('plan.schedule.open_n', open)}
          </a>
        )}
      </span>
    </div>
  );
}
