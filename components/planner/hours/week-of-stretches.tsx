import { i18n } from '#i18n';
import type { SchoolId } from '../../../utils/domain/ids.ts';
import type { School } from '../../../utils/domain/school.ts';
import { sayWeekday } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { sayProblem } from '../forms/say-problem.ts';
import { SelectField } from '../forms/select-field.tsx';
import { TimeField } from '../forms/time-field.tsx';
import { everyDayLike, nextStretch, problemsOfHours, type StretchDraft, schoolWeekdays } from './hours-draft.ts';

type Props = {
  stretches: readonly StretchDraft[];
  schools: readonly School[];
  onStretches: (stretches: StretchDraft[]) => void;
};

/** Monday to Friday, each with its stretches in a building. */
export function WeekOfStretches({ stretches, schools, onStretches }: Props) {
  const problems = problemsOfHours(stretches);
  const replace = (at: number, patch: Partial<StretchDraft>) =>
    onStretches(stretches.map((one, place) => (place === at ? { ...one, ...patch } : one)));
  const remove = (at: number) => onStretches(stretches.filter((_, place) => place !== at));
  const mondays = stretches.filter((one) => one.weekday === 1);

  return (
    <div class="stack">
      {schoolWeekdays.map((weekday) => (
        <section key={weekday} class="sheet weekday">
          <h2>{sayWeekday(weekday)}</h2>
          <div class="stack">
            {stretches.map((stretch, at) =>
              stretch.weekday === weekday ? (
                <Stretch
                  key={at}
                  id={`stretch-${at}`}
                  stretch={stretch}
                  schools={schools}
                  problem={sayProblem(problems[at])}
                  onChange={(patch) => replace(at, patch)}
                  onRemove={() => remove(at)}
                />
              ) : null,
            )}
            <div class="row">
              <button
                type="button"
                class="btn"
                onClick={() => onStretches([...stretches, nextStretch(stretches, weekday, schools)])}
              >
                <Icon name="plus" />
                {i18n.t('planner.hours.add')}
                <span class="visually-hidden">{sayWeekday(weekday)}</span>
              </button>
              {weekday === 1 && mondays.length > 0 && (
                <button type="button" class="btn quiet" onClick={() => onStretches(everyDayLike(mondays))}>
                  <Icon name="copy" />
                  {i18n.t('planner.hours.copyMonday')}
                </button>
              )}
            </div>
          </div>
        </section>
      ))}
    </div>
  );
}

type StretchProps = {
  id: string;
  stretch: StretchDraft;
  schools: readonly School[];
  problem: string | null;
  onChange: (patch: Partial<StretchDraft>) => void;
  onRemove: () => void;
};

function Stretch({ id, stretch, schools, problem, onChange, onRemove }: StretchProps) {
  return (
    <fieldset class="line" aria-label={sayWeekday(stretch.weekday)}>
      <SelectField<SchoolId>
        id={`${id}-school`}
        label={i18n.t('planner.hours.school')}
        value={stretch.schoolId}
        options={schools.map((school) => ({ value: school.id, label: school.name }))}
        onValue={(schoolId) => onChange({ schoolId })}
        problem={problem}
      />
      <TimeField
        id={`${id}-from`}
        label={i18n.t('planner.from')}
        minute={stretch.startMinute}
        onMinute={(startMinute) => onChange({ startMinute })}
      />
      <TimeField
        id={`${id}-to`}
        label={i18n.t('planner.to')}
        minute={stretch.endMinute}
        onMinute={(endMinute) => onChange({ endMinute })}
      />
      <button type="button" class="btn quiet only-icon" aria-label={i18n.t('planner.hours.remove')} onClick={onRemove}>
        <Icon name="trash" />
      </button>
    </fieldset>
  );
}
