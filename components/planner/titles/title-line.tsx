import { i18n } from '#i18n';
import { NOT_A_ROUTINE, type TitleAnswer } from '../../../utils/domain/preferences.ts';
import { routineKindIds } from '../../../utils/domain/routine-kind.ts';
import { sayList, sayTimeSpan, sayWeekday } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { sayTitle } from '../../shared/say-title.ts';
import type { AskedTitle } from './asked-titles.ts';

type Props = {
  asked: AskedTitle;
  /** How many other calendars ask about the same title. */
  sisters: number;
  onAnswer: (answer: TitleAnswer['routine'] | null) => void;
  onSameForAll: () => void;
};

/** One title, where and when it stands, and the one question: what is it? */
export function TitleLine({ asked, sisters, onAnswer, onSameForAll }: Props) {
  const title = sayTitle(asked.title);
  return (
    <li class="title-line">
      <span class="stack tight">
        <q translate={false}>{title}</q>
        <span class="small muted" translate={false}>
          {sayList(asked.rooms.map(({ name }) => name))}
        </span>
        <span class="small muted tabular">
          {sayList(asked.weekdays.map((weekday) => sayWeekday(weekday, 'short')))}, {sayTimeSpan(asked)} ·{' '}
          {i18n.t('planner.titles.days', asked.days)}
        </span>
        {asked.guess && (
          <span class="small muted">{i18n.t('planner.titles.perhaps', { routine: routineLabel(asked.guess) })}</span>
        )}
      </span>
      <span class="stack tight">
        <select
          class="input role"
          aria-label={i18n.t('planner.routines.meaningOf', { title })}
          value={asked.answer ?? ''}
          onChange={(event) => onAnswer(answerIn(event.currentTarget.value))}
        >
          <option value="">{i18n.t(asked.answer ? 'planner.titles.askAgain' : 'planner.choose')}</option>
          <option value={NOT_A_ROUTINE}>{i18n.t('planner.titles.notARoutine')}</option>
          {routineKindIds.map((kind) => (
            <option key={kind} value={kind}>
              {routineLabel(kind)}
            </option>
          ))}
        </select>
        {asked.answer && sisters > 0 && (
          <button type="button" class="btn quiet" onClick={onSameForAll}>
            {i18n.t('planner.titles.sameForAll', sisters)}
          </button>
        )}
      </span>
    </li>
  );
}

function answerIn(value: string): TitleAnswer['routine'] | null {
  if (value === NOT_A_ROUTINE) return NOT_A_ROUTINE;
  return routineKindIds.find((kind) => kind === value) ?? null;
}
