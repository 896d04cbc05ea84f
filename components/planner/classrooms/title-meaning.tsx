import { i18n } from '#i18n';
import { NOT_A_ROUTINE } from '../../../utils/domain/preferences.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import { titleAnswerIdOf } from '../../../utils/records/title-answer.ts';
import { sayTimeSpan } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { sayTitle } from '../../shared/say-title.ts';
import { usePlanner } from '../planner.ts';
import { kindChoices, type TitleUse } from './routines-of-class.ts';

type Props = {
  use: TitleUse;
  /** What it counts as now; null: nothing. */
  kind: RoutineKindId | null;
  own: readonly RoutineKindId[];
};

/** "WIN means intervention here": asked once, remembered for that calendar, and open to correction (C6). */
export function TitleMeaning({ use, kind, own }: Props) {
  const { vault, data } = usePlanner();
  const id = titleAnswerIdOf(use);
  const answered = data.caseload.preferences.titleAnswers.some(
    (answer) => answer.calendarId === use.calendarId && answer.family === use.family,
  );

  async function mean(value: string) {
    const routine = value === NOT_A_ROUTINE ? value : kindChoices(own).find((choice) => choice === value);
    if (routine) await vault.write('titleAnswers', { id, calendarId: use.calendarId, family: use.family, routine });
    else await vault.remove('titleAnswers', id);
  }

  return (
    <div class="title-meaning">
      <span>
        <q translate={false}>{sayTitle(use.title)}</q> <span class="small muted tabular">{sayTimeSpan(use)}</span>
      </span>
      <select
        class="input role"
        aria-label={i18n.t('planner.routines.meaningOf', { title: sayTitle(use.title) })}
        value={kind ?? ''}
        onChange={(event) => void mean(event.currentTarget.value)}
      >
        <option value="">{i18n.t(answered ? 'planner.routines.asRead' : 'planner.routines.notKnown')}</option>
        <option value={NOT_A_ROUTINE}>{i18n.t('planner.titles.notARoutine')}</option>
        {kindChoices(own).map((choice) => (
          <option key={choice} value={choice}>
            {routineLabel(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}
