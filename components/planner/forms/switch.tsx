type Props = {
  id: string;
  label: string;
  help: string;
  on: boolean;
  /** Somebody else decided it. */
  fixed?: boolean;
  onChange: (on: boolean) => void;
};

/** A setting that is on or off at once: a native check box drawn as a switch. */
export function Switch({ id, label, help, on, fixed = false, onChange }: Props) {
  return (
    <div class="switch-line">
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={fixed}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="stack tight">
        <label for={id}>{label}</label>
        <span class="help small muted" id={`${id}-help`}>
          {help}
        </span>
      </span>
    </div>
  );
}
