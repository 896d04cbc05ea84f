import { i18n } from '#i18n';
import type { Weekday } from '../../../utils/domain/local-date.ts';
import { FieldGroup } from '../../shared/field.tsx';
import { sayList, sayWeekday } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { TextField } from '../forms/text-field.tsx';
import { schoolWeekdays } from '../hours/hours-draft.ts';
import type { TypedDays } from './classroom-draft.ts';
import type { ClassroomForm } from './classroom-fields.tsx';
import { TypedPreview } from './typed-preview.tsx';

/** The class's day as plain lines. Most classes have no calendar that a therapist can see. */
export function TypedDay({ form }: { form: ClassroomForm }) {
  const days = form.draft.typedDays;
  const [only = { weekdays: [...schoolWeekdays], text: '' }, ...others] = days;
  const shown = [only, ...others];
  const replace = (at: number, patch: Partial<TypedDays[number]>) =>
    form.set({ typedDays: shown.map((day, place) => (place === at ? { ...day, ...patch } : day)) });

  return (
    <details class="typed" open={days.length > 0}>
      <summary>{i18n.t('planner.classDay.typeIt')}</summary>
      {shown.map((day, at) => (
        <div key={at} class="typed-day">
          {shown.length > 1 && (
            <Weekdays id={`typed-weekdays-${at}`} day={day} onChange={(weekdays) => replace(at, { weekdays })} />
          )}
          <TextField
            id={`typed-${at}`}
            label={
              shown.length > 1
                ? sayList(day.weekdays.map((weekday) => sayWeekday(weekday)))
                : i18n.t('planner.classDay.lines')
            }
            help={i18n.t('planner.classDay.linesHelp')}
            placeholder={i18n.t('planner.classDay.linesExample')}
            rows={8}
            value={day.text}
            onValue={(text) => replace(at, { text })}
          />
          <TypedPreview text={day.text} gradeBand={form.draft.gradeBand} />
        </div>
      ))}
      {shown.some((day) => day.text.trim() !== '') && (
        <button
          type="button"
          class="btn quiet"
          onClick={() => form.set({ typedDays: [...shown, { weekdays: [], text: '' }] })}
        >
          <Icon name="plus" />
          {i18n.t('planner.classDay.anotherDay')}
        </button>
      )}
    </details>
  );
}

type WeekdaysProps = { id: string; day: TypedDays[number]; onChange: (weekdays: Weekday[]) => void };

function Weekdays({ id, day, onChange }: WeekdaysProps) {
  return (
    <FieldGroup id={id} label={i18n.t('planner.classDay.weekdays')}>
      <div class="choices">
        {schoolWeekdays.map((weekday) => (
          <label key={weekday} class="choice">
            <input
              type="checkbox"
              checked={day.weekdays.includes(weekday)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...day.weekdays, weekday].sort()
                    : day.weekdays.filter((other) => other !== weekday),
                )
              }
            />
            {sayWeekday(weekday, 'short')}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
