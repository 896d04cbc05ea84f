import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type PushInWindow, spanOf } from '../../../utils/domain/push-in-window.ts';
import { FitMark } from '../../shared/fit-mark.tsx';
import { sayDate, sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { scheduleWindow } from '../../shared/schedule-window.ts';
import { usePlanner } from '../planner.ts';

/** The best time in class, said once beside the times apart, so that either is a choice (S37). */
export function BestInClass({ window }: { window: PushInWindow }) {
  const { vault, data, now } = usePlanner();
  const [busy, setBusy] = useState(false);

  async function schedule() {
    setBusy(true);
    await scheduleWindow({ vault, now, ...data }, window).finally(() => setBusy(false));
  }

  return (
    <p class="best-in-class row">
      <span>
        {i18n.t('planner.apart.bestInClass')} <strong>{routineLabel(window.routine)}</strong>, {sayDate(window.date)},{' '}
        {sayTimeSpan(spanOf(window))}
      </span>
      <FitMark fit={window.fit} />
      <button type="button" class="btn" disabled={busy} onClick={schedule}>
        <Icon name="calendarPlus" />
        {i18n.t('planner.apart.scheduleInClass')}
      </button>
    </p>
  );
}
