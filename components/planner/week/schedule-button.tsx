import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PushInWindow } from '../../../utils/domain/push-in-window.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';
import { scheduleWindow } from './schedule-window.ts';

/** One click: the visit is kept, and Google's filled-in page opens, where Save is pressed. */
export function ScheduleButton({ window }: { window: PushInWindow; student: Student }) {
  const planner = usePlanner();
  const [busy, setBusy] = useState(false);

  async function schedule() {
    setBusy(true);
    const said = await scheduleWindow(planner, window).finally(() => setBusy(false));
    showToast(said.text, said.undo);
  }

  return (
    <div class="row schedule">
      <button type="button" class="btn primary" disabled={busy} onClick={schedule}>
        <Icon name="calendarPlus" />
        {i18n.t('planner.week.schedule')}
      </button>
      <span class="small muted">{i18n.t('planner.week.scheduleHelp')}</span>
    </div>
  );
}
