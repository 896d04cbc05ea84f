import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { weekdayOf } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { sayList, sayTimeSpan, sayWeekday } from '../../shared/format.ts';
import { sayReason } from '../../shared/say-reason.ts';
import { sayTitle } from '../../shared/say-title.ts';
import { usePlanner } from '../planner.ts';
import type { WeekView } from './week-view.ts';
import { type RefusedRoutine, sameRefusals, whyNotThese } from './why-not-these.ts';

/** "Why not here?": every routine of the week that is not offered, with the plainest reasons. Looked up when opened. */
export function WhyNot({ room, student, week }: { room: Classroom; student: Student; week: WeekView }) {
  const { data, now } = usePlanner();
  const [open, setOpen] = useState(false);
  const today = localNow(now()).date;
  const refused = open ? sameRefusals(whyNotThese(room, student, week, { ...data, today })) : [];
  return (
    <details class="why-not" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('planner.week.whyNot')}</summary>
      {open && refused.length === 0 && <p class="small muted">{i18n.t('planner.week.whyNotNone')}</p>}
      <ul class="small">
        {refused.map((refusals) => (
          <Refused key={keyOf(refusals[0])} refusals={refusals} />
        ))}
      </ul>
    </details>
  );
}

function Refused({ refusals }: { refusals: readonly [RefusedRoutine, ...RefusedRoutine[]] }) {
  const [{ routine, why }] = refusals;
  const weekdays = refusals.map(({ routine: { date } }) => sayWeekday(weekdayOf(date), 'short'));
  return (
    <li>
      <strong translate={false}>{sayTitle(routine.title)}</strong>
      <span class="muted tabular">
        {sayTimeSpan(routine)}, {sayList(weekdays)}
      </span>
      <span>{why.map(sayReason).join(' ')}</span>
    </li>
  );
}

function keyOf({ routine }: RefusedRoutine): string {
  return `${routine.date}-${routine.eventId}-${routine.startMinute}`;
}
