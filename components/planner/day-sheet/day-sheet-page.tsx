import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addDays, type LocalDate } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { sayLongDate } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { EmptyState } from '../empty-state.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { PrintButton, WithCodeNames } from '../print-parts.tsx';
import { hrefOf } from '../route.ts';
import { useVisitsNear } from '../use-visits-near.ts';
import { SheetRow } from './sheet-row.tsx';
import './day-sheet.css';

/** One day on paper, in the order of the side panel, with blank marks. Code names are blank unless they are asked for. */
export function DaySheetPage() {
  const { now } = usePlanner();
  const [date, setDate] = useState<LocalDate>(localNow(now()).date);
  const [withCodeNames, setWithCodeNames] = useState(false);
  const visits = (useVisitsNear(date) ?? [])
    .filter((visit) => visit.date === date && visit.state.is !== 'dropped')
    .toSorted((a, b) => a.startMinute - b.startMinute);
  return (
    <div class="day-sheet">
      <PageHead
        title={sayLongDate(date)}
        back={{ href: hrefOf({ page: 'visits' }), label: i18n.t('planner.nav.visits') }}
      >
        <DaySteps date={date} onDate={setDate} />
        <PrintButton disabled={visits.length === 0} />
      </PageHead>
      <WithCodeNames checked={withCodeNames} onChange={setWithCodeNames} />
      {visits.length === 0 ? (
        <EmptyState icon="calendar" text={i18n.t('planner.daySheet.empty')} />
      ) : (
        <ul class="day-list">
          {visits.map((visit) => (
            <SheetRow key={visit.id} visit={visit} withCodeNames={withCodeNames} />
          ))}
        </ul>
      )}
    </div>
  );
}

function DaySteps({ date, onDate }: { date: LocalDate; onDate: (date: LocalDate) => void }) {
  const step = (days: number, icon: 'chevronLeft' | 'chevronRight', label: string) => (
    <button type="button" class="btn quiet only-icon" aria-label={label} onClick={() => onDate(addDays(date, days))}>
      <Icon name={icon} />
    </button>
  );
  return (
    <span class="row no-print">
      {step(-1, 'chevronLeft', i18n.t('planner.daySheet.dayBefore'))}
      {step(1, 'chevronRight', i18n.t('planner.daySheet.dayAfter'))}
    </span>
  );
}
