import type { Weekday } from '../../../utils/domain/local-date.ts';
import { FieldGroup } from '../../shared/field.tsx';
import { sayWeekday } from '../../shared/format.ts';
import { schoolWeekdays } from '../hours/hours-draft.ts';

type Props = {
  id: string;
  label: string;
  /** In order. */
  weekdays: readonly Weekday[];
  onWeekdays: (weekdays: Weekday[]) => void;
  problem: string | null;
};

/** Any of the days of a school week. */
export function WeekdaysField({ id, label, weekdays, onWeekdays, problem }: Props) {
  return (
    <FieldGroup id={id} label={label} problem={problem}>
      <div class="choices">
        {schoolWeekdays.map((weekday) => (
          <label key={weekday} class="choice">
            <input
              type="checkbox"
              checked={weekdays.includes(weekday)}
              onChange={({ currentTarget: { checked } }) =>
                onWeekdays(checked ? [...weekdays, weekday].sort() : weekdays.filter((other) => other !== weekday))
              }
            />
            {sayWeekday(weekday, 'short')}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
