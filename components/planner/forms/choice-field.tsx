import { FieldGroup } from '../../shared/field.tsx';

type Choice<Value extends string> = { value: Value; label: string; help?: string };

type Props<Value extends string> = {
  id: string;
  label: string;
  help?: string;
  problem?: string | null | undefined;
  value: Value | null;
  choices: readonly Choice<Value>[];
  onValue: (value: Value) => void;
};

/** A few choices side by side: native radio buttons drawn as one row. */
export function ChoiceField<Value extends string>({ id, label, help, problem, value, choices, onValue }: Props<Value>) {
  return (
    <FieldGroup id={id} label={label} help={help} problem={problem}>
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice.value} class="choice" title={choice.help}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onValue(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
