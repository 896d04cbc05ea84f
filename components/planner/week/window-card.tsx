import { type PushInWindow, spanOf } from '../../../utils/domain/push-in-window.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { FitMark } from '../../shared/fit-mark.tsx';
import { sayDate, sayTimeSpan } from '../../shared/format.ts';
import { ReasonList } from '../../shared/reason-list.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { ScheduleButton } from './schedule-button.tsx';

/** One window: when and what, how well it fits and why, and the one thing to do. */
export function WindowCard({ window, student }: { window: PushInWindow; student: Student }) {
  return (
    <li class={`window-card ${window.fit}`} id={domIdOf(window)} tabIndex={-1}>
      <div class="row">
        <strong>{routineLabel(window.routine)}</strong>
        <FitMark fit={window.fit} />
      </div>
      <p class="small muted">
        <time dateTime={window.date}>{sayDate(window.date)}</time>, {sayTimeSpan(spanOf(window))}
      </p>
      <ReasonList reasons={window.reasons} cautions={window.cautions} />
      <ScheduleButton window={window} student={student} />
    </li>
  );
}

/** Where a window's card stands on the page; ids of windows hold dots. */
export function domIdOf({ id }: PushInWindow): string {
  return `window-${id.replaceAll('.', '-')}`;
}
