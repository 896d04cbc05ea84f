import { Field } from '../../shared/field.tsx';
import { privateText } from '../../shared/private-text.ts';

type Props = {
  id: string;
  label: string;
  help?: string;
  problem?: string | null | undefined;
  warning?: string | null | undefined;
  value: string;
  onValue: (value: string) => void;
  onLeave?: () => void;
  maxLength?: number;
  placeholder?: string;
  list?: string;
  /** More than one line. */
  rows?: number;
  /** What is pasted into several lines, as the field's new text; null: the browser pastes it as it is. */
  pasteAs?: (field: HTMLTextAreaElement, clipboard: DataTransfer | null) => string | null;
};

/** One line or several of private text. Everything a therapist types counts as private. */
export function TextField({
  id,
  label,
  help,
  problem,
  warning,
  value,
  onValue,
  onLeave,
  rows,
  pasteAs,
  ...rest
}: Props) {
  return (
    <Field id={id} label={label} help={help} problem={problem} warning={warning}>
      {(control) =>
        rows ? (
          <textarea
            {...control}
            {...privateText}
            {...rest}
            class="input"
            rows={rows}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
            onPaste={(event) => {
              const text = pasteAs?.(event.currentTarget, event.clipboardData) ?? null;
              if (text === null) return;
              event.preventDefault();
              onValue(text);
            }}
            onBlur={onLeave}
          />
        ) : (
          <input
            {...control}
            {...privateText}
            {...rest}
            class="input"
            type="text"
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
            onBlur={onLeave}
          />
        )
      }
    </Field>
  );
}
