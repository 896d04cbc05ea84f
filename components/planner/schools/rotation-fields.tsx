import { i18n } from '#i18n';
import { localDate, parseLocalDate } from '../../../utils/domain/local-date.ts';
import type { Rotation } from '../../../utils/domain/school.ts';
import { Field, FieldGroup } from '../../shared/field.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { sayProblem } from '../forms/say-problem.ts';
import { TextField } from '../forms/text-field.tsx';
import type { SchoolForm } from './school-fields.tsx';

/** Specials on a cycle of days (C4): how long it is, one date that is known, and what each day stands for. */
export function RotationFields({ form, today }: { form: SchoolForm; today: string }) {
  const { rotation } = form.draft;
  const change = (patch: Partial<Rotation>) => rotation && form.set({ rotation: { ...rotation, ...patch } });

  return (
    <FieldGroup
      id="rotation"
      label={i18n.t('planner.school.rotation')}
      help={i18n.t('planner.school.rotationHelp')}
      problem={sayProblem(form.problems.rotation)}
    >
      <div class="choices">
        <label class="choice">
          <input
            type="checkbox"
            checked={rotation !== null}
            onChange={(event) => {
              form.touch('rotation');
              form.set({ rotation: event.currentTarget.checked ? newRotation(today) : null });
            }}
          />
          {i18n.t('planner.school.hasRotation')}
        </label>
      </div>
      {rotation && (
        <>
          <div class="grid-3">
            <NumberField
              id="cycle-days"
              label={i18n.t('planner.school.cycleDays')}
              min={2}
              max={10}
              value={rotation.cycleDays}
              onValue={(cycleDays) => change({ cycleDays: cycleDays ?? 0 })}
            />
            <Field id="anchor-date" label={i18n.t('planner.school.anchorDate')}>
              {(control) => (
                <input
                  {...control}
                  class="input date"
                  type="date"
                  value={rotation.anchorDate}
                  onInput={(event) => {
                    const anchorDate = parseLocalDate(event.currentTarget.value);
                    if (anchorDate) change({ anchorDate });
                  }}
                />
              )}
            </Field>
            <NumberField
              id="anchor-day"
              label={i18n.t('planner.school.anchorDay')}
              min={1}
              max={10}
              value={rotation.anchorDay}
              onValue={(anchorDay) => change({ anchorDay: anchorDay ?? 0 })}
            />
          </div>
          <ChoiceField
            id="after-closure"
            label={i18n.t('planner.school.afterClosure')}
            value={rotation.afterClosure}
            choices={[
              { value: 'resume', label: i18n.t('planner.school.resume') },
              { value: 'skip', label: i18n.t('planner.school.skipDay') },
            ]}
            onValue={(afterClosure) => change({ afterClosure })}
          />
          <div class="grid-3">
            {daysOf(rotation).map((day) => (
              <TextField
                key={day}
                id={`cycle-day-${day}`}
                label={i18n.t('planner.school.cycleDay', { day })}
                value={rotation.legend[day] ?? ''}
                maxLength={40}
                onValue={(special) => change({ legend: { ...rotation.legend, [day]: special } })}
              />
            ))}
          </div>
        </>
      )}
    </FieldGroup>
  );
}

function newRotation(today: string): Rotation {
  return { cycleDays: 6, anchorDate: localDate(today), anchorDay: 1, afterClosure: 'resume', legend: {} };
}

function daysOf({ cycleDays }: Rotation): number[] {
  return Array.from({ length: Math.min(10, Math.max(0, cycleDays)) }, (_, at) => at + 1);
}
