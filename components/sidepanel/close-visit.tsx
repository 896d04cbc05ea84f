import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { clockTime, lengthOf, type MinuteSpan, minuteOfDay } from '../../utils/domain/minutes.ts';
import type { Visit } from '../../utils/domain/visit.ts';
import { type TimeDoubt, timeDoubt, timeProblem } from '../../utils/visits/time-problem.ts';
import { Field } from '../shared/field.tsx';
import { sayMinutes, sayTimeSpan } from '../shared/format.ts';
import { wordKey } from '../shared/word-key.ts';
import { MissedMenu } from './missed-menu.tsx';
import type { PanelActions } from './panel-actions.ts';

type Props = {
  visit: Visit;
  /** Of the same day. */
  others: readonly Visit[];
  actions: Pick<PanelActions, 'closeAsDone' | 'closeAsMissed'>;
};

/** One tap closes a visit with its planned times; "Times" changes them before or after. */
export function CloseVisit({ visit, others, actions }: Props) {
  const [actual, setActual] = useState<MinuteSpan>(actualTimes(visit));
  const [changing, setChanging] = useState(false);
  const minutes = lengthOf(actual);
  const wrong = timeProblem(actual);
  const problem = wrong && i18n.t(`panel.times.${wordKey(wrong)}`);
  const doubt = wrong ? null : timeDoubt(actual, visit, others);

  function change(part: keyof MinuteSpan, text: string) {
    const minute = minuteOfDay(text);
    if (minute !== null) setActual({ ...actual, [part]: minute });
  }

  const time = (part: keyof MinuteSpan, label: string) => (
    <Field id={`${part}-${visit.id}`} label={label} problem={part === 'endMinute' ? problem : null}>
      {(control) => (
        <input
          {...control}
          class="input"
          type="time"
          value={clockTime(actual[part])}
          onChange={(event) => change(part, event.currentTarget.value)}
        />
      )}
    </Field>
  );

  return (
    <div class="close-visit">
      {changing && (
        <div class="times">
          {time('startMinute', i18n.t('panel.began'))}
          {time('endMinute', i18n.t('panel.ended'))}
        </div>
      )}
      {doubt && (
        <p class="small" role="status">
          {sayDoubt(doubt)}
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="btn primary"
          disabled={problem !== null}
          onClick={() => actions.closeAsDone(visit, actual)}
        >
          {i18n.t('panel.logMinutes', { minutes: sayMinutes(Math.max(0, minutes)) })}
        </button>
        <MissedMenu id={`missed-${visit.id}`} choose={(reason) => actions.closeAsMissed(visit, reason)} />
        <button type="button" class="btn quiet" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {i18n.t('panel.changeTimes')}
        </button>
      </div>
    </div>
  );
}

function sayDoubt(doubt: TimeDoubt): string {
  return doubt.is === 'overlaps'
    ? i18n.t('panel.times.overlaps', { time: sayTimeSpan(doubt.other) })
    : i18n.t('panel.times.clockChange', { minutes: sayMinutes(doubt.minutes) });
}

function actualTimes({ state, startMinute, endMinute }: Visit): MinuteSpan {
  if (state.is === 'done') return { startMinute: state.actualStart, endMinute: state.actualEnd };
  return { startMinute, endMinute };
}
