import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { sayDate, sayTimeSpan } from '../../shared/format.ts';
import { sayReason } from '../../shared/say-reason.ts';
import { usePlanner } from '../planner.ts';
import type { WeekView } from './week-view.ts';
import { type RefusedRoutine, whyNotThese } from './why-not-these.ts';

/** "Why not here?": every routine of the week that is not offered, with the plainest reason. Looked up when opened. */
export function WhyNot({ room, student, week }: { room: Classroom; student: Student; week: WeekView }) {
  const { data, now } = usePlanner();
  const [open, setOpen] = useState(false);
  const refused = open ? whyNotThese(room, student, week, { ...data, today: now().toPlainDate().toString() }) : [];
  const byDate = Map.groupBy(refused, ({ routine }) => routine.date);
  return (
    <details class="why-not" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('planner.week.whyNot')}</summary>
      {open && refused.length === 0 && <p class="small muted">{i18n.t('planner.week.whyNotNone')}</p>}
      {[...byDate].map(([date, routines]) => (
        <div key={date} class="why-not-day">
          <h4>{sayDate(date)}</h4>
          <ul class="small">
            {routines.map(({ routine, why }: RefusedRoutine) => (
              <li key={`${routine.eventId}-${routine.startMinute}`}>
                <span class="muted tabular">{sayTimeSpan(routine)}</span>
                <strong translate={false}>{routine.title ?? i18n.t('planner.calendars.titlesHidden')}</strong>
                <span>{why.map(sayReason).join(' ')}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
