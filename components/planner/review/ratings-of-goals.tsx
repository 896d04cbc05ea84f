import { i18n } from '#i18n';
import type { Goal, Student } from '../../../utils/domain/student.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { ENOUGH_POINTS, goalPoints, goalSettings } from '../../../utils/reports/goal-history.ts';
import { type RatingsInSetting, ratingsOf } from '../../../utils/reports/review-sheet.ts';
import { sayDate } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { wordKey } from '../../shared/word-key.ts';
import { Figure } from '../reports/figure.tsx';
import type { NotesOfVisits } from '../reports/use-visit-notes.ts';

type Props = { student: Student; visits: readonly Visit[]; notes: NotesOfVisits };

/** What was noted of each goal, setting by setting, counted and not judged. */
export function RatingsOfGoals({ student, visits, notes }: Props) {
  return (
    <Figure title={i18n.t('review.ratings.title')} lead={i18n.t('review.ratings.lead', { count: ENOUGH_POINTS })}>
      {student.goals.map((goal) => (
        <GoalRatings
          key={goal.id}
          goal={goal}
          settings={ratingsOf(goalSettings(goalPoints(student, goal.id, visits, notes)))}
        />
      ))}
    </Figure>
  );
}

function GoalRatings({ goal, settings }: { goal: Goal; settings: readonly RatingsInSetting[] }) {
  return (
    <div class="goal-ratings">
      <h3>{goal.text}</h3>
      {settings.length === 0 && <p class="small muted">{i18n.t('reports.goal.none')}</p>}
      {settings.length > 0 && (
        <ul class="small">
          {settings.map((setting) => (
            <li key={`${setting.routine} ${setting.type}`}>
              <strong>
                {routineLabel(setting.routine)} · {i18n.t(`reports.type.${wordKey(setting.type)}`)}
              </strong>{' '}
              {saySetting(setting)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** "some help 5 times, none 3 times. From some help (Sep 8) to none (Nov 10)." */
function saySetting({ counts, first, last, isEnough }: RatingsInSetting): string {
  const counted = counts
    .map(({ help, times }) => i18n.t('review.ratings.times', { help: i18n.t(`visitNote.helpSaid.${help}`), times }))
    .join(', ');
  if (!isEnough) return `${counted}. ${i18n.t('review.ratings.notEnough')}`;
  const words = {
    from: i18n.t(`visitNote.helpSaid.${first.help}`),
    fromDate: sayDate(first.date),
    to: i18n.t(`visitNote.helpSaid.${last.help}`),
    toDate: sayDate(last.date),
  };
  return `${counted}. ${i18n.t('review.ratings.fromTo', words)}`;
}
