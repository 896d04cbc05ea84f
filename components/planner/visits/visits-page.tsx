import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { Icon } from '../../shared/icons.tsx';
import { EmptyState } from '../empty-state.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { useRecords } from '../use-records.ts';
import { ComingUp } from './coming-up.tsx';
import { groupVisits, type VisitGroup, visitGroups } from './group-visits.ts';
import { VisitRow } from './visit-row.tsx';

/** A year of closed visits is long: this many, then more on demand. */
const CLOSED_SHOWN = 20;

/** Every visit, first those that ask for something. */
export function VisitsPage() {
  const { data, now } = usePlanner();
  const all = useRecords('visits');
  const groups = groupVisits(all ?? data.recentVisits, localNow(now()));
  const isEmpty = visitGroups.every((group) => groups[group].length === 0);
  return (
    <>
      <PageHead title={i18n.t('planner.nav.visits')} lead={i18n.t('planner.visits.lead')}>
        <a class="btn" href={hrefOf({ page: 'team' })}>
          <Icon name="users" />
          {i18n.t('team.title')}
        </a>
        <a class="btn" href={hrefOf({ page: 'day-sheet' })}>
          <Icon name="printer" />
          {i18n.t('planner.daySheet.open')}
        </a>
      </PageHead>
      {isEmpty && (
        <EmptyState icon="calendar" text={i18n.t('planner.visits.empty')}>
          <a class="btn primary" href={hrefOf({ page: 'week' })}>
            {i18n.t('planner.visits.seeWeek')}
          </a>
        </EmptyState>
      )}
      {visitGroups.map(
        (group) => groups[group].length > 0 && <Group key={group} group={group} visits={groups[group]} />,
      )}
    </>
  );
}

function Group({ group, visits }: { group: VisitGroup; visits: readonly Visit[] }) {
  const [all, setAll] = useState(group !== 'closed');
  const shown = all ? visits : visits.slice(0, CLOSED_SHOWN);
  return (
    <section class="group" aria-labelledby={`visits-${group}`}>
      <div class="group-head">
        <h2 id={`visits-${group}`}>{i18n.t(`planner.visits.group.${group}`)}</h2>
        <span class="small muted">{i18n.t(`planner.visits.groupHelp.${group}`)}</span>
      </div>
      {group === 'comingUp' ? (
        <ComingUp visits={shown} />
      ) : (
        <ul class="rows">
          {shown.map((visit) => (
            <VisitRow key={visit.id} visit={visit} group={group} />
          ))}
        </ul>
      )}
      {shown.length < visits.length && (
        <button type="button" class="btn quiet" onClick={() => setAll(true)}>
          <Icon name="plus" />
          {i18n.t('planner.visits.older', visits.length - shown.length)}
        </button>
      )}
    </section>
  );
}
