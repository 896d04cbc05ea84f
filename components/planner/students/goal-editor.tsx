import { i18n } from '#i18n';
import type { Discipline, Goal, GoalFit } from '../../../utils/domain/student.ts';
import { recognizeGoal } from '../../../utils/school/recognize-goal.ts';
import { Icon } from '../../shared/icons.tsx';
import { codeNameList } from '../code-names/code-name-list.ts';
import { likelyNames, withCodeName } from '../code-names/likely-name.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { usePlanner } from '../planner.ts';
import { PullOutNotes } from '../pull-out/pull-out-notes.tsx';
import { GoalAreas } from './goal-areas.tsx';

type Props = {
  goal: Goal;
  /** 1 for the first: what a screen reader calls it. */
  number: number;
  discipline: Discipline;
  codeName: string;
  problem?: string | null | undefined;
  onGoal: (goal: Goal) => void;
  onRemove?: () => void;
};

const fits: readonly GoalFit[] = ['push-in', 'either', 'pull-out', 'undecided'];
const fitKeys = { 'push-in': 'pushIn', either: 'either', 'pull-out': 'pullOut', undecided: 'undecided' } as const;

/** One goal: its own words, the areas they were recognized as (correctable), and whether push-in fits it (S3). */
export function GoalEditor({ goal, number, discipline, codeName, problem, onGoal, onRemove }: Props) {
  const { students } = usePlanner().data.caseload;
  const codeNames = [codeName, ...students.map((student) => student.codeName), ...codeNameList()];
  const names = likelyNames(goal.text, codeNames);
  const id = `goal-${goal.id}`;

  function type(text: string) {
    const areas = goal.areasChosen ? goal.areas : recognizeGoal(text, discipline).areas;
    onGoal({ ...goal, text, areas });
  }

  return (
    <fieldset class="goal">
      <legend class="row">
        {i18n.t('planner.goal.number', { number })}
        {onRemove && (
          <button
            type="button"
            class="btn quiet only-icon"
            aria-label={i18n.t('planner.goal.remove', { number })}
            onClick={onRemove}
          >
            <Icon name="trash" />
          </button>
        )}
      </legend>
      <TextField
        id={id}
        label={i18n.t('planner.goal.text')}
        help={i18n.t('planner.goal.textHelp')}
        rows={3}
        value={goal.text}
        onValue={type}
        problem={problem}
      />
      {names.length > 0 && (
        <p class="notice small" role="status">
          <Icon name="info" />
          <span>{i18n.t('planner.goal.likelyName', { name: names.join(', ') })}</span>
          <button type="button" class="btn" onClick={() => type(withCodeName(goal.text, names, codeName))}>
            {i18n.t('planner.goal.useCodeName')}
          </button>
        </p>
      )}
      <GoalAreas goal={goal} onGoal={onGoal} />
      <ChoiceField
        id={`${id}-fit`}
        label={i18n.t('planner.goal.fit')}
        help={i18n.t(`planner.goal.fitHelp.${fitKeys[goal.fit]}`)}
        value={goal.fit}
        choices={fits.map((fit) => ({ value: fit, label: i18n.t(`planner.goal.fits.${fitKeys[fit]}`) }))}
        onValue={(fit) => onGoal({ ...goal, fit })}
      />
      <PullOutNotes goals={[goal]} discipline={discipline} />
    </fieldset>
  );
}
