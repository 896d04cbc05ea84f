import { i18n } from '#i18n';
import type { StudentId } from '../../../utils/domain/ids.ts';
import { addDays } from '../../../utils/domain/local-date.ts';
import type { WeekShare } from '../../../utils/minutes/week-share.ts';
import { sayDateSpan, sayMinutes } from '../../shared/format.ts';
import { sayTerms } from '../services/say-terms.ts';
import { usePlanView } from './plan-view.ts';

/** Why it is so many minutes this week: what the plan promises, what of it is done, and the week's share of the rest. */
export function ShareLines({ studentId }: { studentId: StudentId }) {
  const shares = usePlanView().board.minutes.sharesOf.get(studentId) ?? [];
  return (
    <>
      {shares.length === 0 && <p class="small muted">{i18n.t('plan.share.none')}</p>}
      {shares.map((share) => (
        <p class="small muted" key={`${share.period.from} ${share.terms.per} ${share.terms.setting}`}>
          {sayShare(share)}
        </p>
      ))}
    </>
  );
}

function sayShare({ terms, period, delivered, elsewhere, pace, minutes }: WeekShare): string {
  const promise = sayTerms(terms);
  // A week by itself has nothing before it and nothing after.
  if (terms.per === 'week') return promise;
  return [
    `${promise} (${sayDateSpan(period.from, addDays(period.until, -1))})`,
    i18n.t('plan.share.delivered', { minutes: sayMinutes(delivered) }),
    elsewhere > 0 && i18n.t('plan.share.elsewhere', { minutes: sayMinutes(elsewhere) }),
    pace !== 'on' && i18n.t(`plan.share.${pace}`),
    i18n.t('plan.share.thisWeek', { minutes: sayMinutes(minutes) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
