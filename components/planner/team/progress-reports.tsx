import { i18n } from '#i18n';
import { localNow } from '../../../utils/domain/local-now.ts';
import { progressPeriod } from '../../../utils/reports/review-sheet.ts';
import { StudentChip } from '../../shared/face.tsx';
import { sayDate } from '../../shared/format.ts';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';

/** Before progress reports are due, everyone's review sheet (S20); nothing at other times. */
export function ProgressReports() {
  const { data, now } = usePlanner();
  const { students, settings } = data.caseload;
  const { due, isSoon } = progressPeriod(settings.districtRules?.progressReports ?? [], localNow(now()).date);
  if (!isSoon || !due || students.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="progress-reports">
      <h2 id="progress-reports">{i18n.t('review.soon')}</h2>
      <p class="small muted">{i18n.t('review.soonLead', { date: sayDate(due) })}</p>
      <p class="row faces">
        {students.map(({ id, codeName, color }) => (
          <a key={id} href={hrefOf({ page: 'review', id })}>
            <StudentChip codeName={codeName} color={color} />
          </a>
        ))}
      </p>
    </section>
  );
}
