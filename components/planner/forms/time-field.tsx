import { clockTime, type MinuteOfDay, minuteOfDay } from '../../../utils/domain/minutes.ts';
import { Field } from '../../shared/field.tsx';

type Props = {
  id: string;
  label: string;
  help?: string;
  problem?: string | null | undefined;
  /** null: not given. */
  minute: MinuteOfDay | null;
  onMinute: (minute: MinuteOfDay | null) => void;
  onLeave?: () => void;
};

/** A time of day in the browser's own control, as minutes since midnight. */
export function TimeField({ id, label, help, problem, minute, onMinute, onLeave }: Props) {
  return (
    <Field id={id} label={label} help={help} problem={problem}>
      {(control) => (
        <input
          {...control}
          class="input time"
          type="time"
          autocomplete="off"
          value={minute === null ? '' : clockTime(minute)}
          // While it is typed the control reads as empty; the value follows when it is a time.
          onInput={(event) => onMinute(minuteOfDay(event.currentTarget.value))}
          onBlur={onLeave}
        />
      )}
    </Field>
  );
}
