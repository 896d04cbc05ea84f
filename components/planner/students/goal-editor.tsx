import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type GoalAreaId, goalAreaIds } from '../../../utils/domain/goal-area.ts';
import type { Discipline, Goal, GoalFit } from '../../../utils/domain/student.ts';
import { recognizeGoal } from '../../../utils/school/recognize-goal.ts';
import { Icon } from '../../shared/icons.tsx';
import { goalAreaLabel } from '../../shared/say-reason.ts';
import { codeNameList } from '../code-names/code-name-list.ts';
import { likelyNames, withCodeName } from '../code-names/likely-name.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { usePlanner } from '../planner.ts';

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
      <AreaChips goal={goal} onGoal={onGoal} />
      <ChoiceField
        id={`${id}-fit`}
        label={i18n.t('planner.goal.fit')}
        help={i18n.t(`planner.goal.fitHelp.${fitKeys[goal.fit]}`)}
        value={goal.fit}
        choices={fits.map((fit) => ({ value: fit, label: i18n.t(`planner.goal.fits.${fitKeys[fit]}`) }))}
        onValue={(fit) => onGoal({ ...goal, fit })}
      />
    </fieldset>
  );
}

function AreaChips({ goal, onGoal }: { goal: Goal; onGoal: (goal: Goal) => void }) {
  const [adding, setAdding] = useState(false);
  const choose = (areas: Goal['areas']) => onGoal({ ...goal, areas, areasChosen: true });
  const chosen = goal.areas.map(({ area }) => area);
  const free = goalAreaIds.filter((area) => !chosen.includes(area));

  function add(area: GoalAreaId) {
    choose([...goal.areas, { area, confidence: 1, evidence: '' }]);
    setAdding(false);
  }

  return (
    <div class="areas">
      <span class="small muted" id={`areas-${goal.id}`}>
        {sayAreas(goal)}
      </span>
      <ul class="chips" aria-labelledby={`areas-${goal.id}`}>
        {goal.areas.map((reading) => (
          <li key={reading.area} class="chip">
            {goalAreaLabel(reading.area)}
            <button
              type="button"
              class="chip-x"
              aria-label={i18n.t('planner.removeNamed', { name: goalAreaLabel(reading.area) })}
              onClick={() => choose(goal.areas.filter((other) => other.area !== reading.area))}
            >
              <Icon name="x" />
            </button>
          </li>
        ))}
        <li>
          {adding ? (
            <AreaSelect areas={free} onArea={add} onCancel={() => setAdding(false)} />
          ) : (
            <button type="button" class="chip pick" onClick={() => setAdding(true)}>
              <Icon name="plus" />
              {i18n.t('planner.goal.addArea')}
            </button>
          )}
        </li>
      </ul>
    </div>
  );
}

function AreaSelect(props: { areas: readonly GoalAreaId[]; onArea: (area: GoalAreaId) => void; onCancel: () => void }) {
  const options = props.areas
    .map((area) => ({ area, label: goalAreaLabel(area) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <select
      class="input"
      aria-label={i18n.t('planner.goal.addArea')}
      ref={(node) => node?.focus()}
      onChange={(event) => {
        const option = options.find(({ area }) => area === event.currentTarget.value);
        if (option) props.onArea(option.area);
      }}
      onBlur={props.onCancel}
    >
      <option value="">{i18n.t('planner.choose')}</option>
      {options.map(({ area, label }) => (
        <option key={area} value={area}>
          {label}
        </option>
      ))}
    </select>
  );
}

function sayAreas(goal: Goal): string {
  if (goal.areasChosen) return i18n.t('planner.goal.areasChosen');
  if (goal.text.trim() === '') return i18n.t('planner.goal.areasWaiting');
  return i18n.t(goal.areas.length > 0 ? 'planner.goal.areasRead' : 'planner.goal.areasNone');
}
