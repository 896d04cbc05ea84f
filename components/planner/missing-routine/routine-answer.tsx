import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { Weekday } from '../../../utils/domain/local-date.ts';
import type { MinuteOfDay } from '../../../utils/domain/minutes.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { problemOfSpan } from '../forms/span.ts';
import { TimeField } from '../forms/time-field.tsx';
import { WeekdaysField } from '../forms/weekdays-field.tsx';
import { schoolWeekdays } from '../hours/hours-draft.ts';
import { useKeepAnswer } from './use-keep-answer.ts';

/** What the teacher said: at what time, on which days, and whether visits are fine. It becomes a routine of the class. */
export function RoutineAnswer({ room, kind }: { room: Classroom; kind: RoutineKindId }) {
  const keep = useKeepAnswer(room, kind);
  const [start, setStart] = useState<MinuteOfDay | null>(null);
  const [end, setEnd] = useState<MinuteOfDay | null>(null);
  const [weekdays, setWeekdays] = useState<readonly Weekday[]>(schoolWeekdays);
  const [mayJoin, setMayJoin] = useState(false);
  const [tried, setTried] = useState(false);
  const problem = problemOfSpan({ startMinute: start, endMinute: end });
  const noDay = weekdays.length === 0;

  async function save(event: Event) {
    event.preventDefault();
    setTried(true);
    if (problem || noDay || start === null || end === null) return;
    await keep({ weekdays, startMinute: start, endMinute: end, mayJoin });
  }

  return (
    <form class="stack" onSubmit={save} noValidate>
      <h3>{i18n.t('planner.askTeacher.answer', { routine: routineLabel(kind) })}</h3>
      <div class="answer">
        <TimeField id="missing-from" label={i18n.t('planner.from')} minute={start} onMinute={setStart} />
        <TimeField
          id="missing-to"
          label={i18n.t('planner.to')}
          minute={end}
          onMinute={setEnd}
          problem={tried && problem ? i18n.t(`planner.problem.${problem}`) : null}
        />
      </div>
      <WeekdaysField
        id="missing-weekdays"
        label={i18n.t('planner.askTeacher.weekdays')}
        weekdays={weekdays}
        onWeekdays={setWeekdays}
        problem={tried && noDay ? i18n.t('planner.askTeacher.noDay') : null}
      />
      <label class="row">
        <input type="checkbox" checked={mayJoin} onChange={(event) => setMayJoin(event.currentTarget.checked)} />
        {i18n.t('planner.askTeacher.mayJoin')}
      </label>
      <button type="submit" class="btn primary">
        <Icon name="check" />
        {i18n.t('planner.askTeacher.save')}
      </button>
    </form>
  );
}
