import { i18n } from '#i18n';
import type { DraftVisit } from '../../../../utils/domain/draft-visit.ts';
import { sayDate, sayTimeSpan } from '../../../shared/format.ts';
import { Icon } from '../../../shared/icons.tsx';
import type { BatchState } from './batch-progress.ts';

type Props = {
  state: BatchState;
  /** null: it is not known yet. */
  isAtOnce: boolean | null;
  isSending: boolean;
  ticked: readonly string[];
  nextVisit: DraftVisit | undefined;
  onStart: () => void;
  onNext: () => void;
  onStop: () => void;
};

/** At the foot of the page: one button that says what comes next, how far it is, and what failed. */
export function BatchBar({ state, isAtOnce, isSending, ticked, nextVisit, onStart, onNext, onStop }: Props) {
  const { queue, done, failed, current } = state;
  const total = queue.length + done.length + failed.size + (current ? 1 : 0);
  const isWaiting = queue.length > 0 && isAtOnce === false;
  return (
    <div class="batch-bar">
      {total > 0 && (
        <progress max={total} value={done.length + failed.size} aria-label={i18n.t('plan.schedule.progress')} />
      )}
      <p role="status">
        {total === 0 ? sayHow(isAtOnce) : isSending ? i18n.t('booking.sending') : sayProgress(state, isAtOnce)}
      </p>
      <span class="row end">
        {isWaiting ? (
          <>
            <button type="button" class="btn quiet" onClick={onStop}>
              {i18n.t('plan.schedule.stop')}
            </button>
            <button type="button" class="btn primary" disabled={current !== null} onClick={onNext}>
              <Icon name="externalLink" />
              {nextVisit
                ? i18n.t('plan.schedule.openNext', { when: `${sayDate(nextVisit.date)}, ${sayTimeSpan(nextVisit)}` })
                : i18n.t('plan.schedule.open')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="btn primary"
            disabled={isAtOnce === null || isSending || ticked.length === 0 || current !== null || queue.length > 0}
            onClick={onStart}
          >
            <Icon name="calendarPlus" />
            {i18n.t('plan.schedule.start', ticked.length)}
          </button>
        )}
      </span>
    </div>
  );
}

function sayHow(isAtOnce: boolean | null): string {
  if (isAtOnce === null) return '';
  return i18n.t(isAtOnce ? 'plan.schedule.howAtOnce' : 'plan.schedule.howByPage');
}

function sayProgress({ queue, done, failed, current }: BatchState, isAtOnce: boolean | null): string {
  // Through an account, what is done is told above, by what the calendar has said.
  const parts = [i18n.t(isAtOnce ? 'plan.schedule.asked' : 'plan.schedule.done', done.length)];
  const left = queue.length + (current ? 1 : 0);
  if (left > 0) parts.push(i18n.t('plan.schedule.left', left));
  if (failed.size > 0) parts.push(i18n.t('plan.schedule.failed', failed.size));
  return parts.join(' · ');
}
