import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type LeavingEvents as Leaving, leavingEvents } from '../../../utils/booking/leaving-events.ts';
import { takeAllOff } from '../../../utils/booking/take-all-off.ts';
import type { HowToDelete } from '../../../utils/caseload/delete.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { Icon } from '../../shared/icons.tsx';
import { pushOutbox } from '../../shared/push-outbox.ts';
import { showToast } from '../../shared/toast.tsx';
import { LeavingEvents } from '../forms/leaving-events.tsx';
import { usePlanner } from '../planner.ts';
import { go } from '../route.ts';

/** All of it, for good. The one thing in the planner that can't be undone, so it asks for a tick first. */
export function DeleteEverything() {
  const { vault, now, refresh } = usePlanner();
  const [asking, setAsking] = useState<Leaving | null>(null);
  const [events, setEvents] = useState<HowToDelete['events']>('take-off');
  const [left, setLeft] = useState(0);
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);

  async function leaving(): Promise<Leaving> {
    const [visits, outbox] = await Promise.all([vault.readAll('visits'), vault.readAll('outbox')]);
    return leavingEvents(visits.records, outbox.records, now().toInstant());
  }

  async function ask() {
    setLeft(0);
    setAsking(await leaving());
  }

  /** How many are still there: once all is deleted, nobody would know which they were. */
  async function takeOff(): Promise<number> {
    // Looked up anew: more may have arrived there since the question was asked.
    const { ours, coming } = await leaving();
    await takeAllOff(vault, [...ours, ...coming], () => now().toInstant());
    await pushOutbox();
    const { records } = await vault.readAll('outbox');
    return records.filter(({ write }) => write !== undefined).length;
  }

  async function erase(event: Event) {
    event.preventDefault();
    setBusy(true);
    const stillThere = events === 'take-off' ? await takeOff() : 0;
    setLeft(stillThere);
    if (stillThere > 0) return setBusy(false);
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
        <button type="button" class="btn stop" onClick={ask}>
          <Icon name="trash" />
          {i18n.t('files.delete.open')}
        </button>
      </div>
      {asking && (
        <Dialog title={i18n.t('files.delete.title')} onClose={() => setAsking(null)}>
          <form class="stack" onSubmit={erase}>
            <p>{i18n.t('files.delete.warning')}</p>
            <LeavingEvents events={asking} choice={events} onChoice={setEvents} />
            {left > 0 && (
              <p class="problem" role="alert">
                <Icon name="alert" />
                <span>{i18n.t('files.delete.stillThere', left)}</span>
              </p>
            )}
            <label class="row">
              <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
              {i18n.t('files.delete.sure')}
            </label>
            <div class="row">
              <button type="submit" class="btn stop" disabled={!sure || busy}>
                <Icon name="trash" />
                {i18n.t('files.delete.now')}
              </button>
              <button type="button" class="btn quiet" onClick={() => setAsking(null)}>
                {i18n.t('shared.cancel')}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </section>
  );
}
