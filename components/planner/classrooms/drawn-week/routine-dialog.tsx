import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Weekday } from '../../../../utils/domain/local-date.ts';
import type { MinuteOfDay } from '../../../../utils/domain/minutes.ts';
import { Dialog } from '../../../shared/dialog.tsx';
import { Icon } from '../../../shared/icons.tsx';
import { problemOfSpan } from '../../forms/span.ts';
import { TextField } from '../../forms/text-field.tsx';
import { TimeField } from '../../forms/time-field.tsx';
import { WeekdaysField } from '../../forms/weekdays-field.tsx';
import { sayDays } from '../say-days.ts';
import { canBeWritten, type RoutineDraft } from './drawn-routines.ts';

type Props = {
  routine: RoutineDraft;
  isNew: boolean;
  onKeep: (routine: RoutineDraft) => void;
  onRemove: () => void;
  onClose: () => void;
};

/** One routine in words and times: all that the pointer can do, and its name. */
export function RoutineDialog({ routine, isNew, onKeep, onRemove, onClose }: Props) {
  const [title, setTitle] = useState(routine.title);
  const [startMinute, setStart] = useState<MinuteOfDay | null>(routine.startMinute);
  const [endMinute, setEnd] = useState<MinuteOfDay | null>(routine.endMinute);
  const [weekdays, setWeekdays] = useState<Weekday[]>(routine.weekdays);
  const [tried, setTried] = useState(false);
  const problem = problemOfSpan({ startMinute, endMinute });
  const draft = { cycleDays: routine.cycleDays, title: title.trim(), weekdays };
  const titleProblem = problemOfTitle(draft);

  function keep(event: Event) {
    event.preventDefault();
    setTried(true);
    if (problem || titleProblem || weekdays.length === 0 || startMinute === null || endMinute === null) return;
    onKeep({ ...draft, startMinute, endMinute });
  }

  return (
    <Dialog title={i18n.t(isNew ? 'schedule.draw.new' : 'schedule.draw.change')} onClose={onClose}>
      <form class="stack" onSubmit={keep} noValidate>
        <TextField
          id="drawn-title"
          label={i18n.t('schedule.draw.what')}
          value={title}
          onValue={setTitle}
          maxLength={120}
          problem={tried && titleProblem ? i18n.t(titleProblem) : null}
        />
        <div class="row">
          <TimeField id="drawn-from" label={i18n.t('planner.from')} minute={startMinute} onMinute={setStart} />
          <TimeField
            id="drawn-to"
            label={i18n.t('planner.to')}
            minute={endMinute}
            onMinute={setEnd}
            problem={tried && problem ? i18n.t(`planner.problem.${problem}`) : null}
          />
        </div>
        <WeekdaysField
          id="drawn-days"
          label={i18n.t('schedule.draw.days')}
          weekdays={weekdays}
          onWeekdays={setWeekdays}
          problem={tried && weekdays.length === 0 ? i18n.t('planner.askTeacher.noDay') : null}
        />
        {routine.cycleDays && (
          <p class="small muted">
            {i18n.t('schedule.draw.onlyOn', { days: sayDays({ weekdays: null, cycleDays: routine.cycleDays }) ?? '' })}
          </p>
        )}
        <div class="row">
          <button type="submit" class="btn primary">
            <Icon name="check" />
            {i18n.t('schedule.draw.keep')}
          </button>
          {!isNew && (
            <button type="button" class="btn quiet" onClick={onRemove}>
              <Icon name="trash" />
              {i18n.t('schedule.draw.remove')}
            </button>
          )}
          <button type="button" class="btn quiet" onClick={onClose}>
            {i18n.t('schedule.draw.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function problemOfTitle(draft: Omit<RoutineDraft, 'startMinute' | 'endMinute'>) {
  if (draft.title === '') return 'planner.classDay.why.noTitle';
  // The times have fields of their own, and so have the days.
  const anyDay: RoutineDraft = { ...draft, weekdays: [1], startMinute: 480, endMinute: 510 };
  return canBeWritten(anyDay) ? null : 'schedule.draw.wordsOnly';
}
