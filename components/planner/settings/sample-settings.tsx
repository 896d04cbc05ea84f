import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { loadSample, removeSample } from '../../../utils/caseload/sample.ts';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';

/** The sample class: there, or not. */
export function SampleSettings() {
  const { vault, data } = usePlanner();
  const [busy, setBusy] = useState(false);
  const isThere = data.caseload.settings.sample !== null;

  async function toggle() {
    setBusy(true);
    if (isThere) {
      await removeSample(vault);
      showToast(i18n.t('planner.sample.removed'), () => loadSample(vault));
    } else {
      await loadSample(vault);
    }
    setBusy(false);
  }

  return (
    <section class="sheet">
      <h2>{i18n.t('planner.sample.title')}</h2>
      <p class="muted">{i18n.t(isThere ? 'planner.sample.isThere' : 'planner.sample.isNotThere')}</p>
      <div class="row">
        <button type="button" class="btn" disabled={busy} onClick={toggle}>
          {i18n.t(isThere ? 'planner.sample.remove' : 'planner.sample.load')}
        </button>
      </div>
    </section>
  );
}
