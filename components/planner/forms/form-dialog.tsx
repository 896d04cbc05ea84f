import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Dialog } from '../../shared/dialog.tsx';

type Props = {
  title: string;
  /** On the button; what it says while the work goes on. */
  action: string;
  working: string;
  /** Gives whether all is done and the dialog may close. */
  onSubmit: () => Promise<boolean>;
  onClose: () => void;
  children: ComponentChildren;
};

/** A few fields in a dialog, sent once. */
export function FormDialog({ title, action, working, onSubmit, onClose, children }: Props) {
  const [isBusy, setBusy] = useState(false);

  async function submit(event: Event) {
    event.preventDefault();
    setBusy(true);
    try {
      if (await onSubmit()) onClose();
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        {children}
        <div class="row">
          <button type="submit" class="btn primary" disabled={isBusy}>
            {isBusy ? working : action}
          </button>
          <button type="button" class="btn quiet" onClick={onClose}>
            {i18n.t('shared.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
