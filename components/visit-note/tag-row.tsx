type Props<Value extends string> = {
  label: string;
  values: readonly Value[];
  options: readonly Value[];
  say: (value: Value) => string;
  choose: (values: Value[] | null) => void;
};

/** Any of a few, each with one tap. */
export function TagRow<Value extends string>({ label, values, options, say, choose }: Props<Value>) {
  const toggle = (option: Value) => {
    const next = values.includes(option) ? values.filter((one) => one !== option) : [...values, option];
    choose(next.length > 0 ? next : null);
  };
  return (
    <fieldset class="tap-row">
      <legend class="small muted">{label}</legend>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          class="tap"
          aria-pressed={values.includes(option)}
          onClick={() => toggle(option)}
        >
          {say(option)}
        </button>
      ))}
    </fieldset>
  );
}
