import { Field } from '../../shared/field.tsx';

type Props = {
  id: string;
  label: string;
  help?: string;
  problem?: string | null | undefined;
  /** null: empty, or not a number. */
  value: number | null;
  onValue: (value: number | null) => void;
  onLeave?: () => void;
  min?: number;
  max?: number;
  step?: number;
  /** Shown behind the box: "min". */
  unit?: string;
};

export function NumberField({ id, label, help, problem, value, onValue, onLeave, unit, ...limits }: Props) {
  return (
    <Field id={id} label={label} help={help} problem={problem}>
      {(control) => (
        <span class="with-unit">
          <input
            {...control}
            {...limits}
            class="input number"
            type="number"
            inputmode="numeric"
            autocomplete="off"
            value={value ?? ''}
            onInput={(event) =>
              onValue(Number.isNaN(event.currentTarget.valueAsNumber) ? null : event.currentTarget.valueAsNumber)
            }
            onBlur={onLeave}
          />
          {unit && <span class="muted">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
