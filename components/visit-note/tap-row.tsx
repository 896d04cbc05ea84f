type Props<Value extends string> = {
  label: string;
  options: readonly Value[];
  isOn: (value: Value) => boolean;
  say: (value: Value) => string;
  tap: (value: Value) => void;
};

/** A few answers side by side, each one tap; another tap takes it back. */
export function TapRow<Value extends string>({ label, options, isOn, say, tap }: Props<Value>) {
  return (
    <fieldset class="tap-row">
      <legend class="small muted">{label}</legend>
      {options.map((option) => (
        <button key={option} type="button" class="tap" aria-pressed={isOn(option)} onClick={() => tap(option)}>
          {say(option)}
        </button>
      ))}
    </fieldset>
  );
}
