import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';

/** What a control inside a field must carry so that label, help and error belong to it. */
export type ControlProps = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
};

type Props = {
  /** Unique on the page; the control gets it. */
  id: string;
  label: string;
  /** One sentence that explains the term (S24). */
  help?: string | undefined;
  /** What is wrong with the value, and what to do. */
  problem?: string | null | undefined;
  /** Worth a look, but allowed. */
  warning?: string | null | undefined;
  children: (control: ControlProps) => ComponentChildren;
};

/** A labelled control with one sentence of help and its error in place. */
export function Field({ id, label, help, problem, warning, children }: Props) {
  const described = [help && `${id}-help`, problem && `${id}-problem`, warning && `${id}-warning`].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': problem ? 'true' : undefined,
      })}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <FieldMessages id={id} problem={problem} warning={warning} />
    </div>
  );
}

/** The same for a set of controls: radio buttons, check boxes. */
export function FieldGroup({
  id,
  label,
  help,
  problem,
  warning,
  children,
}: Omit<Props, 'children'> & { children: ComponentChildren }) {
  return (
    <fieldset class="field" aria-describedby={help ? `${id}-help` : undefined} id={id}>
      <legend>{label}</legend>
      {children}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <FieldMessages id={id} problem={problem} warning={warning} />
    </fieldset>
  );
}

function FieldMessages({ id, problem, warning }: Pick<Props, 'id' | 'problem' | 'warning'>) {
  return (
    <>
      {problem && (
        <p class="problem" id={`${id}-problem`} role="alert">
          <Icon name="alert" />
          {problem}
        </p>
      )}
      {warning && (
        <p class="warning" id={`${id}-warning`} role="status">
          <Icon name="info" />
          {warning}
        </p>
      )}
    </>
  );
}
