import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './icons.tsx';

type Toast = { key: number; text: string; undo?: () => Promise<unknown> };

/** Long enough to notice and reach by keyboard; it waits while it is hovered or has focus. */
export const TOAST_SHOWN_MS = 10_000;

const toasts = signal<readonly Toast[]>([]);
let nextKey = 0;

/** Says what happened, and offers to take it back. */
export function showToast(text: string, undo?: () => Promise<unknown>): void {
  // Only the last two: older ones would bury the page.
  toasts.value = [...toasts.value.slice(-1), { key: nextKey++, text, ...(undo && { undo }) }];
}

function dismiss(key: number): void {
  toasts.value = toasts.value.filter((toast) => toast.key !== key);
}

/** Stands once on each page, and draws what `showToast` was given. */
export function Toasts() {
  return (
    <div class="toasts" role="status">
      {toasts.value.map((toast) => (
        <ToastLine key={toast.key} toast={toast} />
      ))}
    </div>
  );
}

function ToastLine({ toast }: { toast: Toast }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wait = () => clearTimeout(timer.current);
  const count = () => {
    wait();
    timer.current = setTimeout(() => dismiss(toast.key), TOAST_SHOWN_MS);
  };
  useEffect(() => {
    count();
    return wait;
  }, []);

  async function undo() {
    wait();
    await toast.undo?.();
    dismiss(toast.key);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing happens here, a pointer or focus only makes it wait.
    <div class="toast" onMouseEnter={wait} onMouseLeave={count} onFocusIn={wait} onFocusOut={count}>
      <span>{toast.text}</span>
      {toast.undo && (
        <button type="button" class="btn" onClick={undo}>
          <Icon name="undo" />
          {i18n.t('shared.undo')}
        </button>
      )}
      <button
        type="button"
        class="btn only-icon"
        aria-label={i18n.t('shared.close')}
        onClick={() => dismiss(toast.key)}
      >
        <Icon name="x" />
      </button>
    </div>
  );
}
