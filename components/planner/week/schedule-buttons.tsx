import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PushInWindow } from '../../../utils/domain/push-in-window.ts';
import { sayDate } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { scheduleWindow } from '../../shared/schedule-window.ts';
import { usePlanner } from '../planner.ts';
import type { SameWindows } from './same-windows.ts';

/** One click: the visit is kept, and Google's filled-in page opens, where Save is pressed. */
export function ScheduleButtons({ windows }: { windows: SameWindows }) {
  const { vault, data, now } = usePlanner();
  const [busy, setBusy] = useState(false);

  async function schedule(window: PushInWindow) {
    setBusy(true);
    await scheduleWindow({ vault, now, ...data }, window).finally(() => setBusy(false));
  }

  return (
    <div class="row schedule">
      {windows.map((window) => (
        <button
          key={window.id}
          id={domIdOf(window)}
          type="button"
          class={windows.length === 1 ? 'btn primary' : 'btn'}
          disabled={busy}
          onClick={() => schedule(window)}
        >
          <Icon name="calendarPlus" />
          {windows.length === 1
            ? i18n.t('planner.week.schedule')
            : i18n.t('planner.week.scheduleDay', { day: sayDate(window.date) })}
        </button>
      ))}
      <span class="small muted">
        {i18n.t(data.caseload.settings.visitCalendar ? 'booking.help' : 'planner.week.scheduleHelp')}
      </span>
    </div>
  );
}

/** Where a window is scheduled on the page; ids of windows hold dots. */
export function domIdOf({ id }: PushInWindow): string {
  return `window-${id.replaceAll('.', '-')}`;
}
