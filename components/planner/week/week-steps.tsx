import { i18n } from '#i18n';
import { addDays, type LocalDate } from '../../../utils/domain/local-date.ts';
import { sayDateSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';

/** One week back and forth, with the days of this one between. */
export function WeekSteps({ monday, onMonday }: { monday: LocalDate; onMonday: (monday: LocalDate) => void }) {
  return (
    <span class="row week-steps">
      <button
        type="button"
        class="btn quiet only-icon"
        aria-label={i18n.t('planner.week.before')}
        onClick={() => onMonday(addDays(monday, -7))}
      >
        <Icon name="chevronLeft" />
      </button>
      <span role="status">{sayDateSpan(monday, addDays(monday, 4))}</span>
      <button
        type="button"
        class="btn quiet only-icon"
        aria-label={i18n.t('planner.week.after')}
        onClick={() => onMonday(addDays(monday, 7))}
      >
        <Icon name="chevronRight" />
      </button>
    </span>
  );
}
