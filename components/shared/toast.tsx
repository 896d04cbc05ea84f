import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './icons.tsx';
import { isTyping } from './is-typing.ts';

type Toast = { key: number; text: string; undo?: () => Promise<unknown>; how: ToastOptions };
type ToastOptions = {
  /** What stands on the button, where it is another word than Undo. */
  label?: string;
  /** Until it is taken away: of something that goes on. */
  stays?: boolean;
};

/** Long enough to notice and reach by keyboard; it waits while it is hovered or has focus. */
export const TOAST_SHOWN_MS = 10_000;

const toasts = signal<readonly Toast[]>([]);
let nextKey = 0;

/** Says what happened, and offers to take it back. Gives what takes the toast away. */
export function showToast(text: string, undo?: () => Promise<unknown>, how: ToastOptions = {}): () => void {
  const key = nextKey++;
  // Only the last two: older ones would bury the page.
  toasts.value = [...toasts.value.slice(-1), { key, text, how, ...(undo && { undo }) }];
  return () => dismiss(key);
}

function dismiss(key: number): void {
  toasts.value = toasts.value.filter((toast) => toast.key !== key);
}

/** Once: what is being taken back can't be taken back again. */
async function takeBack({ key, undo }: Toast): Promise<void> {
  toasts.value = toasts.value.map((one) => (one.key === key ? { key, text: one.text, how: one.how } : one));
  await undo?.();
  dismiss(key);
}

/**
 * Stands once on each page, and draws what `showToast` was given. Ctrl+Z takes the last of it back from anywhere: by Tab
 * alone a toast may be too far away to be reached in time.
 */
export function Toasts() {
  useEffect(() => {
    addEventListener('keydown', undoByKey);
    return () => removeEventListener('keydown', undoByKey);
  }, []);
  return (
    <div class="toasts" role="status">
      {toasts.value.map((toast) => (
        <ToastLine key={toast.key} toast={toast} />
      ))}
    </div>
  );
}

function undoByKey(event: KeyboardEvent): void {
  const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  const last = toasts.value.findLast(({ undo }) => undo !== undefined);
  if (!isUndo || !last || isTyping(event.target)) return;
  event.preventDefault();
  void takeBack(last);
}

function ToastLine({ toast }: { toast: Toast }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cameFrom = useRef<HTMLElement | null>(null);
  const wait = () => clearTimeout(timer.current);
  const count = () => {
    wait();
    if (toast.how.stays) return;
    timer.current = setTimeout(() => dismiss(toast.key), TOAST_SHOWN_MS);
  };
  useEffect(() => {
    count();
    return wait;
  }, []);

  /** The button goes with the toast: whoever came here by keyboard goes on where they were. */
  function goBack() {
    const before = cameFrom.current;
    if (before) (before.isConnected ? before : document.querySelector('main'))?.focus();
  }

  function undo() {
    wait();
    goBack();
    void takeBack(toast);
  }

  function close() {
    goBack();
    dismiss(toast.key);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing happens here, a pointer or focus only makes it wait.
    <div
      class="toast"
      onMouseEnter={wait}
      onMouseLeave={count}
      onFocusIn={(event) => {
        wait();
        const from = event.relatedTarget;
        if (from instanceof HTMLElement && !event.currentTarget.contains(from)) cameFrom.current = from;
      }}
      onFocusOut={count}
    >
      <span>{toast.text}</span>
      {toast.undo && (
        <button type="button" class="btn" aria-keyshortcuts="Control+Z" onClick={undo}>
          {toast.how.label === undefined && <Icon name="undo" />}
          {toast.how.label ?? i18n.t('shared.undo')}
        </button>
      )}
      <button type="button" class="btn only-icon" aria-label={i18n.t('shared.close')} onClick={close}>
        <Icon name="x" />
      </button>
    </div>
  );
}
