import { Field } from '../../shared/field.tsx';

type Props<Value extends string> = {
  id: string;
  label: string;
  help?: string;
  problem?: string | null | undefined;
  value: Value | '';
  options: readonly { value: Value; label: string }[];
  onValue: (value: Value) => void;
  /** The first, empty entry, while nothing is chosen. */
  emptyLabel?: string;
  onLeave?: () => void;
};

export function SelectField<Value extends string>(props: Props<Value>) {
  const { id, label, help, problem, value, options, onValue, emptyLabel, onLeave } = props;
  return (
    <Field id={id} label={label} help={help} problem={problem}>
      {(control) => (
        <select
          {...control}
          class="input"
          translate={false}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) onValue(chosen.value);
          }}
          onBlur={onLeave}
        >
          {(emptyLabel !== undefined || value === '') && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
