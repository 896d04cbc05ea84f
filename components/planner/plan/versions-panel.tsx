import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlanRecord } from '../../../utils/records/plan.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { TextField } from '../forms/text-field.tsx';
import { sayFailure } from '../say-failure.ts';
import { asDraft } from './board-visits.ts';
import { comparePlans } from './compare-plans.ts';
import { lastWeekAsPlan } from './last-week.ts';
import { PlanLines } from './plan-lines.tsx';
import { usePlanView } from './plan-view.ts';

/** Versions of this week's plan under names of one's own: kept, compared, taken up again. */
export function VersionsPanel() {
  const { desk, history, visits, board, act } = usePlanView();
  const [name, setName] = useState('');
  const [compared, setCompared] = useState<string | null>(null);
  const versions = desk.versions.value;
  const safely = (work: Promise<unknown>) => work.catch((error: unknown) => showToast(sayFailure(error)));
  const fallback = i18n.t('plan.versions.numbered', { number: String(versions.length + 1) });

  function save(event: Event) {
    event.preventDefault();
    void safely(desk.saveVersion(name.trim() || fallback));
    setName('');
  }

  const lastWeek = lastWeekAsPlan(board);
  return (
    <section class="plan-panel" aria-labelledby="plan-versions">
      <h2 id="plan-versions">{i18n.t('plan.versions.title')}</h2>
      {history.now.length > 0 && (
        <form class="row plan-save" onSubmit={save}>
          <TextField
            id="plan-version"
            label={i18n.t('plan.versions.name')}
            value={name}
            placeholder={fallback}
            maxLength={60}
            onValue={setName}
          />
          <button type="submit" class="btn">
            {i18n.t('plan.versions.save')}
          </button>
        </form>
      )}
      <ul class="plan-versions">
        {versions.map((version) => (
          <VersionLine
            key={version.id}
            version={version}
            isCompared={compared === version.id}
            onCompare={() => setCompared(compared === version.id ? null : version.id)}
            onUse={() => act({ do: 'replace', visits: [...version.visits] })}
            onRemove={() => void safely(desk.removeVersion(version.id))}
          />
        ))}
        {lastWeek.length > 0 && (
          <li class="plan-version">
            <span>{i18n.t('plan.versions.lastWeek')}</span>
            <button
              type="button"
              class="btn quiet"
              aria-expanded={compared === 'last-week'}
              onClick={() => setCompared(compared === 'last-week' ? null : 'last-week')}
            >
              {i18n.t('plan.versions.compare')}
            </button>
          </li>
        )}
      </ul>
      {compared === 'last-week' && <Compared before={lastWeek} after={visits.map(asDraft)} />}
      {versions
        .filter(({ id }) => id === compared)
        .map((version) => (
          <Compared key={version.id} before={version.visits} after={history.now} />
        ))}
    </section>
  );
}

type LineProps = {
  version: PlanRecord;
  isCompared: boolean;
  onCompare: () => void;
  onUse: () => void;
  onRemove: () => void;
};

function VersionLine({ version, isCompared, onCompare, onUse, onRemove }: LineProps) {
  const name = version.name ?? '';
  return (
    <li class="plan-version">
      <span translate={false}>
        {name} <span class="small muted">{i18n.t('planner.delete.visits', version.visits.length)}</span>
      </span>
      <span class="row">
        <button
          type="button"
          class="btn quiet"
          aria-expanded={isCompared}
          aria-label={`${i18n.t('plan.versions.compare')}: ${name}`}
          onClick={onCompare}
        >
          {i18n.t('plan.versions.compare')}
        </button>
        <button type="button" class="btn quiet" aria-label={`${i18n.t('plan.versions.use')}: ${name}`} onClick={onUse}>
          {i18n.t('plan.versions.use')}
        </button>
        <button
          type="button"
          class="btn quiet only-icon"
          aria-label={i18n.t('planner.removeNamed', { name })}
          onClick={onRemove}
        >
          <Icon name="trash" />
        </button>
      </span>
    </li>
  );
}

function Compared({
  before,
  after,
}: {
  before: Parameters<typeof comparePlans>[0];
  after: Parameters<typeof comparePlans>[1];
}) {
  const { lines, same } = comparePlans(before, after);
  return (
    <div class="stack">
      <p class="small muted" role="status">
        {lines.length === 0 ? i18n.t('plan.versions.noDifference') : i18n.t('plan.versions.same', same)}
      </p>
      <PlanLines lines={lines} />
    </div>
  );
}
