import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  title: string;
  children: ComponentChildren;
  /** Escape, a click outside, or a button inside a `form method="dialog"`. */
  onClose: () => void;
};

/** A native modal dialog: the browser keeps focus inside and gives it back. It is open while it is drawn. */
export function Dialog({ title, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" closedby="any" aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}
