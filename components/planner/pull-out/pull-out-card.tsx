import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type PullOutWindow, spanOf } from '../../../utils/domain/push-in-window.ts';
import type { ApartReason } from '../../../utils/domain/visit.ts';
import { sayDate, sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel, sayReason } from '../../shared/say-reason.ts';
import { scheduleWindow } from '../../shared/schedule-window.ts';
import { usePlanner } from '../planner.ts';

/** One time apart: when, what the student misses (S32), and one tap to schedule it (S27). */
export function PullOutCard({ window, why }: { window: PullOutWindow; why: ApartReason | null }) {
  const { vault, data, now } = usePlanner();
  const [busy, setBusy] = useState(false);
  // What each area gains apart stands above the list.
  const facts = [...window.cautions, ...window.reasons].filter(({ key }) => key !== 'pullOutNote');

  async function schedule() {
    setBusy(true);
    const how = { type: 'pull-out', ...(why && { apartBecause: why }) } as const;
    await scheduleWindow({ vault, now, ...data }, window, how).finally(() => setBusy(false));
  }

  return (
    <li class="window-card">
      <strong>
        {sayDate(window.date)}, {sayTimeSpan(spanOf(window))}
      </strong>
      <p class="small muted">{i18n.t('planner.apart.during', { routine: routineLabel(window.routine) })}</p>
      <ul class="reasons">
        {facts.map((fact) => (
          <li key={fact.key}>
            <Icon name="info" />
            <span>{sayReason(fact)}</span>
          </li>
        ))}
      </ul>
      <div class="row schedule">
        <button type="button" class="btn" disabled={busy} onClick={schedule}>
          <Icon name="calendarPlus" />
          {i18n.t('planner.apart.schedule')}
        </button>
      </div>
    </li>
  );
}
