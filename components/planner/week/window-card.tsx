import { spanOf } from '../../../utils/domain/push-in-window.ts';
import { FitMark } from '../../shared/fit-mark.tsx';
import { sayDate, sayList, sayTimeSpan } from '../../shared/format.ts';
import { ReasonList } from '../../shared/reason-list.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import type { SameWindows } from './same-windows.ts';
import { ScheduleButtons } from './schedule-buttons.tsx';

/** One window, on one day or several: when and what, how well it fits and why, and the one thing to do. */
export function WindowCard({ windows }: { windows: SameWindows }) {
  const [window] = windows;
  return (
    <li class="window-card">
      <div class="row">
        <strong>{routineLabel(window.routine)}</strong>
        <FitMark fit={window.fit} />
      </div>
      <p class="small muted">
        {sayList(windows.map(({ date }) => sayDate(date)))}: {sayTimeSpan(spanOf(window))}
      </p>
      <ReasonList reasons={window.reasons} cautions={window.cautions} />
      <ScheduleButtons windows={windows} />
    </li>
  );
}
