import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isWithin } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { Icon } from '../../shared/icons.tsx';
import { EmptyState } from '../empty-state.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { go, hrefOf } from '../route.ts';
import { ReportOfVisits } from './report-of-visits.tsx';
import { type ReportSpan, rangeOf, reportSpans } from './report-range.ts';
import './reports.css';

/** The long view: what took place, where and how, month by month. Of everyone, or of one student. */
export function ReportsPage({ id }: { id: string | null }) {
  const { data, now } = usePlanner();
  const { students } = data.caseload;
  const [span, setSpan] = useState<ReportSpan>('schoolYear');
  const student = students.find((one) => one.id === id) ?? null;
  const visits = student ? data.visits.filter(({ studentIds }) => studentIds.includes(student.id)) : data.visits;
  const done = visits.filter(({ state }) => state.is === 'done');
  const first = done.reduce<(typeof done)[0] | undefined>(
    (early, one) => (early && early.date <= one.date ? early : one),
    undefined,
  );
  const range = rangeOf(span, localNow(now()).date, first?.date);
  return (
    <>
      <PageHead
        title={student ? i18n.t('reports.of', { codeName: student.codeName }) : i18n.t('planner.nav.reports')}
        lead={i18n.t('reports.lead')}
      >
        <a class="btn" href={hrefOf({ page: 'matrix', id: student?.classroomId ?? '' })}>
          <Icon name="list" />
          {i18n.t('reports.matrix.open')}
        </a>
        <button type="button" class="btn" onClick={() => print()}>
          <Icon name="printer" />
          {i18n.t('reports.print')}
        </button>
      </PageHead>
      <div class="report-choices no-print">
        <SelectField
          id="report-of"
          label={i18n.t('reports.whose')}
          value={student?.id ?? 'everyone'}
          options={[{ value: 'everyone', label: i18n.t('reports.everyone') }, ...students.map(optionOf)]}
          onValue={(value) => go(value === 'everyone' ? { page: 'reports' } : { page: 'report', id: value })}
        />
        <SelectField
          id="report-span"
          label={i18n.t('reports.when')}
          value={span}
          options={reportSpans.map((value) => ({ value, label: i18n.t(`reports.span.${value}`) }))}
          onValue={setSpan}
        />
      </div>
      {done.length === 0 ? (
        <EmptyState icon="chart" text={i18n.t('reports.empty')}>
          <a class="btn primary" href={hrefOf({ page: 'visits' })}>
            {i18n.t('planner.nav.visits')}
          </a>
        </EmptyState>
      ) : (
        <ReportOfVisits student={student} visits={visits.filter(({ date }) => isWithin(date, range))} range={range} />
      )}
    </>
  );
}

function optionOf({ id, codeName }: Student): { value: string; label: string } {
  return { value: id, label: codeName };
}
