import { Field } from '../../shared/field.tsx';

type Props = {
  id: string;
  label: string;
  help?: string;
  value: string;
  onValue: (value: string) => void;
  completion: 'current-password' | 'new-password' | 'off';
  problem: string | null;
};

/** A passphrase. */
export function SecretField({ id, label, help, value, onValue, completion, problem }: Props) {
  return (
    <Field id={id} label={label} help={help} problem={problem}>
      {(control) => (
        <input
          {...control}
          class="input"
          type="password"
          autocomplete={completion}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
