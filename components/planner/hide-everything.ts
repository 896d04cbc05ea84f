import { type ReadonlySignal, signal } from '@preact/signals';
import { isEverythingHidden, onHiding } from '../../utils/hiding/hiding.ts';
import { ask } from '../../utils/messaging/ask.ts';

/** Hides or shows everything about students on every surface at once (projector, shared screen). */
export async function hideEverything(hidden: boolean): Promise<void> {
  await ask('hide-everything', { hidden });
}

/** Whether everything is hidden, followed as any surface changes it. Hidden until that is known. */
export function followHiding(abort: AbortSignal): ReadonlySignal<boolean> {
  const hidden = signal(true);
  onHiding((now) => {
    hidden.value = now;
  }, abort);
  void isEverythingHidden().then((now) => {
    hidden.value = now;
  });
  return hidden;
}
