import { i18n } from '#i18n';
import { weekdayOf } from '../../../utils/domain/local-date.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { runningSeries } from '../../../utils/team/series.ts';
import { sayDate, sayTimeSpan, sayWeekday } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { usePlanner } from '../planner.ts';
import { Figure } from '../reports/figure.tsx';
import { useRecords } from '../use-records.ts';

/** The weekly visits as they stand, each with the day on which it is looked at again. */
export function StandingVisits({ student }: { student: Student }) {
  const { data } = usePlanner();
  const reviews = useRecords('reviews');
  if (reviews === null) return null;
  const own = runningSeries(data.recentVisits, reviews).filter(({ visits: [first] }) =>
    first.studentIds.includes(student.id),
  );
  return (
    <Figure title={i18n.t('review.standing')}>
      {own.length === 0 && <p class="small muted">{i18n.t('team.noSeries')}</p>}
      {own.length > 0 && (
        <ul class="small">
          {own.map(({ id, visits: [first], reviewOn }) => (
            <li key={id}>
              {[routineLabel(first.routine), sayWeekday(weekdayOf(first.date)), sayTimeSpan(first)].join(' · ')}
              {' · '}
              {i18n.t('team.reviewOn', { date: sayDate(reviewOn) })}
            </li>
          ))}
        </ul>
      )}
    </Figure>
  );
}
