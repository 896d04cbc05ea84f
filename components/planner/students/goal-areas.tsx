import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type GoalAreaId, goalAreaIds } from '../../../utils/domain/goal-area.ts';
import type { Goal } from '../../../utils/domain/student.ts';
import { Icon } from '../../shared/icons.tsx';
import { goalAreaLabel } from '../../shared/say-reason.ts';

/** What a goal is about: as it was read, or as the therapist chose. A choice is never read over. */
export function GoalAreas({ goal, onGoal }: { goal: Goal; onGoal: (goal: Goal) => void }) {
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const choose = (areas: Goal['areas']) => onGoal({ ...goal, areas, areasChosen: true });

  function add(area: GoalAreaId) {
    choose([...goal.areas, { area, confidence: 1, evidence: '' }]);
    close();
  }

  function close() {
    setAdding(false);
    requestAnimationFrame(() => addButton.current?.focus());
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
            <AreaPicker taken={goal.areas.map(({ area }) => area)} onArea={add} onClose={close} />
          ) : (
            <button ref={addButton} type="button" class="chip pick" onClick={() => setAdding(true)}>
              <Icon name="plus" />
              {i18n.t('planner.goal.addArea')}
            </button>
          )}
        </li>
      </ul>
    </div>
  );
}

type PickerProps = { taken: readonly GoalAreaId[]; onArea: (area: GoalAreaId) => void; onClose: () => void };

/** A list and a button: a list alone would take the first area that a typed letter leads to. Escape closes it. */
function AreaPicker({ taken, onArea, onClose }: PickerProps) {
  const [chosen, setChosen] = useState<GoalAreaId | null>(null);
  const list = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => list.current?.focus(), []);
  const options = goalAreaIds
    .filter((area) => !taken.includes(area))
    .map((area) => ({ area, label: goalAreaLabel(area) }))
    .sort((a, b) => a.label.localeCompare(b.label));

  return (
    <span class="row">
      <select
        ref={list}
        class="input area-list"
        aria-label={i18n.t('planner.goal.addArea')}
        onChange={(event) => setChosen(goalAreaIds.find((area) => area === event.currentTarget.value) ?? null)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      >
        <option value="">{i18n.t('planner.choose')}</option>
        {options.map(({ area, label }) => (
          <option key={area} value={area}>
            {label}
          </option>
        ))}
      </select>
      <button type="button" class="btn" disabled={chosen === null} onClick={() => chosen && onArea(chosen)}>
        {i18n.t('planner.goal.takeArea')}
      </button>
    </span>
  );
}

function sayAreas(goal: Goal): string {
  if (goal.areasChosen) return i18n.t('planner.goal.areasChosen');
  if (goal.text.trim() === '') return i18n.t('planner.goal.areasWaiting');
  return i18n.t(goal.areas.length > 0 ? 'planner.goal.areasRead' : 'planner.goal.areasNone');
}
