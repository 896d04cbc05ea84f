import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { Icon } from '../../shared/icons.tsx';
import { EmptyState } from '../empty-state.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { PrintButton } from '../print-parts.tsx';
import { go, hrefOf } from '../route.ts';
import { ReportOfVisits } from './report-of-visits.tsx';
import { type ReportSpan, rangeOf, reportSpans } from './report-range.ts';
import { useVisitsOf } from './use-visits-of.ts';
import './reports.css';

/** The long view: what took place, where and how, month by month. Of everyone, or of one student. */
export function ReportsPage({ id }: { id: string | null }) {
  const { data, now } = usePlanner();
  const { students } = data.caseload;
  const [span, setSpan] = useState<ReportSpan>('schoolYear');
  const student = students.find((one) => one.id === id) ?? null;
  const today = localNow(now()).date;
  const visits = useVisitsOf({ studentId: student?.id ?? null, span, today });
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
        <PrintButton quiet label={i18n.t('reports.print')} />
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
      {visits ? (
        <Report student={student} visits={visits} span={span} today={today} />
      ) : (
        <p class="muted">{i18n.t('reports.reading')}</p>
      )}
    </>
  );
}

type ReportProps = { student: Student | null; visits: readonly Visit[]; span: ReportSpan; today: LocalDate };

function Report({ student, visits, span, today }: ReportProps) {
  const { data } = usePlanner();
  const isDone = ({ state }: Visit) => state.is === 'done';
  const dates = visits.filter(isDone).map(({ date }) => date);
  if (dates.length === 0 && !data.recentVisits.some(isDone))
    return (
      <EmptyState icon="chart" text={i18n.t('reports.empty')}>
        <a class="btn primary" href={hrefOf({ page: 'visits' })}>
          {i18n.t('planner.nav.visits')}
        </a>
      </EmptyState>
    );
  const first = dates.reduce<LocalDate | undefined>((early, one) => (early && early <= one ? early : one), undefined);
  return <ReportOfVisits student={student} known={visits} range={rangeOf(span, today, first)} today={today} />;
}

function optionOf({ id, codeName }: Student): { value: string; label: string } {
  return { value: id, label: codeName };
}
