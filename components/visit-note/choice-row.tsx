type Props<Value extends string> = {
  label: string;
  /** What is chosen; tapped once more it is not. */
  value: Value | undefined;
  options: readonly Value[];
  say: (value: Value) => string;
  choose: (value: Value | null) => void;
};

/** One of a few, with one tap; nothing is chosen beforehand, and a tap can be taken back. */
export function ChoiceRow<Value extends string>({ label, value, options, say, choose }: Props<Value>) {
  return (
    <fieldset class="tap-row">
      <legend class="small muted">{label}</legend>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          class="tap"
          aria-pressed={option === value}
          onClick={() => choose(option === value ? null : option)}
        >
          {say(option)}
        </button>
      ))}
    </fieldset>
  );
}
