import { i18n } from '#i18n';
import type { Weekday } from '../../../utils/domain/local-date.ts';
import { FieldGroup } from '../../shared/field.tsx';
import { sayList, sayWeekday } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { TextField } from '../forms/text-field.tsx';
import { schoolWeekdays } from '../hours/hours-draft.ts';
import { usePlanner } from '../planner.ts';
import type { ClassroomForm } from './classroom-fields.tsx';
import { pasteAsLines } from './pasted-markup.ts';
import { type TypedDays, withDay } from './typed-days.ts';
import { TypedPreview } from './typed-preview.tsx';

/** The class's day as plain lines, or as several sets of lines for different weekdays. */
export function TypedLines({ form }: { form: ClassroomForm }) {
  const days = form.draft.typedDays;
  const shown = days.length > 0 ? days : [{ weekdays: [...schoolWeekdays], text: '' }];
  const replace = (at: number, day: TypedDays[number]) => form.set({ typedDays: withDay(shown, at, day) });

  return (
    <>
      {shown.length === 1 ? (
        shown.map((day) => (
          <Lines key="only" id="typed" day={day} form={form} onDay={(changed) => replace(0, changed)} />
        ))
      ) : (
        <OneOfSeveral days={shown} form={form} onDay={replace} onDays={(typedDays) => form.set({ typedDays })} />
      )}
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
    </>
  );
}

type SeveralProps = {
  days: TypedDays;
  form: ClassroomForm;
  onDay: (at: number, day: TypedDays[number]) => void;
  onDays: (days: TypedDays) => void;
};

/** Several sets of lines, each for some weekdays; folded away until one is looked at. */
function OneOfSeveral({ days, form, onDay, onDays }: SeveralProps) {
  return days.map((day, at) => (
    <details key={at} class="typed-variant" open={day.text === ''}>
      <summary>
        {day.weekdays.length > 0
          ? sayList(day.weekdays.map((weekday) => sayWeekday(weekday)))
          : i18n.t('planner.classDay.noWeekday')}
      </summary>
      <Weekdays id={`typed-weekdays-${at}`} day={day} onChange={(weekdays) => onDay(at, { ...day, weekdays })} />
      <Lines id={`typed-${at}`} day={day} form={form} onDay={(changed) => onDay(at, changed)} />
      <button type="button" class="btn quiet" onClick={() => onDays(days.filter((_, place) => place !== at))}>
        <Icon name="trash" />
        {i18n.t('planner.classDay.removeLines')}
      </button>
    </details>
  ));
}

type LinesProps = {
  id: string;
  day: TypedDays[number];
  form: ClassroomForm;
  onDay: (day: TypedDays[number]) => void;
};

function Lines({ id, day, form, onDay }: LinesProps) {
  const { schools } = usePlanner().data.caseload;
  const hasRotation = schools.find((school) => school.id === form.draft.schoolId)?.rotation !== undefined;
  return (
    <div class="typed-day">
      <TextField
        id={id}
        label={i18n.t('planner.classDay.lines')}
        help={i18n.t('planner.classDay.linesHelp')}
        placeholder={i18n.t('planner.classDay.linesExample')}
        rows={8}
        value={day.text}
        onValue={(text) => onDay({ ...day, text })}
        pasteAs={pasteAsLines}
      />
      <TypedPreview text={day.text} gradeBand={form.draft.gradeBand} rotationKnown={hasRotation} />
    </div>
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
