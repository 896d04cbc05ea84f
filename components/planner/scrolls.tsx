import type { ComponentChildren } from 'preact';

type Props = { label: string; class?: string; children: ComponentChildren };

/** A table that may be wider than the page: it scrolls by itself, by keyboard too. */
export function Scrolls({ label, class: name = 'scrolls', children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section class={name} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
