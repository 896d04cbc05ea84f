import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Dialog } from '../../shared/dialog.tsx';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';
import { go } from '../route.ts';

/** All of it, for good. The one thing in the planner that can't be undone, so it asks for a tick first. */
export function DeleteEverything() {
  const { vault, refresh } = usePlanner();
  const [asking, setAsking] = useState(false);
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);

  async function erase(event: Event) {
    event.preventDefault();
    setBusy(true);
    await vault.eraseAll();
    await browser.storage.local.clear();
    await refresh();
    go({ page: 'start' });
    showToast(i18n.t('files.delete.done'));
  }

  return (
    <section class="sheet">
      <h2>{i18n.t('files.delete.title')}</h2>
      <p class="muted">{i18n.t('files.delete.lead')}</p>
      <div class="row">
        <button type="button" class="btn stop" onClick={() => setAsking(true)}>
          <Icon name="trash" />
          {i18n.t('files.delete.open')}
        </button>
      </div>
      {asking && (
        <Dialog title={i18n.t('files.delete.title')} onClose={() => setAsking(false)}>
          <form class="stack" onSubmit={erase}>
            <p>{i18n.t('files.delete.warning')}</p>
            <label class="row">
              <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
              {i18n.t('files.delete.sure')}
            </label>
            <div class="row">
              <button type="submit" class="btn stop" disabled={!sure || busy}>
                <Icon name="trash" />
                {i18n.t('files.delete.now')}
              </button>
              <button type="button" class="btn quiet" onClick={() => setAsking(false)}>
                {i18n.t('shared.cancel')}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </section>
  );
}
