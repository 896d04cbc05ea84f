import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = { title: string; class?: string; children: ComponentChildren };

/**
 * What unfolds at a press. It is made when it is first unfolded, because a day's folded forms are two thousand nodes
 * that nobody may ever look at, and it stays from then on, so that folding it loses nothing that was typed.
 */
export function Folded({ title, class: name, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details class={name} onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}>
      <summary>{title}</summary>
      {wasOpened && children}
    </details>
  );
}
