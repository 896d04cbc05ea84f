import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addDays } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { progressPeriod } from '../../../utils/reports/review-sheet.ts';
import { sayDate, sayDateSpan } from '../../shared/format.ts';
import { MissingPage } from '../missing-page.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { PrintButton, WithCodeNames } from '../print-parts.tsx';
import { useVisitNotes } from '../reports/use-visit-notes.ts';
import { useVisitsOf } from '../reports/use-visits-of.ts';
import { hrefOf } from '../route.ts';
import { ReviewSheet } from './review-sheet.tsx';
import './review.css';

/** One sheet about one student before a progress report: whether the model still fits (S20). It stays on this device. */
export function ReviewPage({ id }: { id: string }) {
  const student = usePlanner().data.caseload.students.find((one) => one.id === id);
  return student ? <Review student={student} /> : <MissingPage />;
}

function Review({ student }: { student: Student }) {
  const { data, now } = usePlanner();
  const [withCodeName, setWithCodeName] = useState(false);
  const today = localNow(now()).date;
  const { range, due } = progressPeriod(data.caseload.settings.districtRules?.progressReports ?? [], today);
  const visits = useVisitsOf({ studentId: student.id, span: 'schoolYear', today });
  const notes = useVisitNotes(student.id, []);
  return (
    <div class={withCodeName ? 'review' : 'review no-codes'}>
      <PageHead
        title={i18n.t('review.title', { codeName: student.codeName })}
        lead={i18n.t('review.lead')}
        back={{ href: hrefOf({ page: 'student', id: student.id }), label: student.codeName }}
      >
        <PrintButton disabled={!visits || !notes} />
      </PageHead>
      <WithCodeNames checked={withCodeName} onChange={setWithCodeName} />
      <p class="paper-title">
        <strong>{i18n.t('review.paperTitle')}</strong>{' '}
        {withCodeName ? <span translate={false}>{student.codeName}</span> : <span class="blank" />}
      </p>
      <p>
        {sayDateSpan(range.from, addDays(range.until, -1))}
        {due && ` · ${i18n.t('review.due', { date: sayDate(due) })}`}
      </p>
      {visits && notes ? (
        <ReviewSheet student={student} known={visits} notes={notes} range={range} today={today} />
      ) : (
        <p class="muted">{i18n.t('reports.reading')}</p>
      )}
    </div>
  );
}
