import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../shared/icons.tsx';

type Props = {
  title: string;
  lead: string;
  children: ComponentChildren;
  nextLabel: string;
  /** Says whether the step is finished. */
  onSubmit: () => Promise<void>;
};

/** One step: a heading that takes the focus, a short form and one way on. */
export function StepFrame({ title, lead, children, nextLabel, onSubmit }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      <div class="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p class="muted lead">{lead}</p>
      </div>
      <div class="sheet">{children}</div>
      <button class="btn primary" type="submit">
        {nextLabel}
        <Icon name="arrowRight" />
      </button>
    </form>
  );
}
