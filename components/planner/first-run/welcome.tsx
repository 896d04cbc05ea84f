import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { loadSample } from '../../../utils/caseload/sample.ts';
import { usePlanner } from '../planner.ts';

type Props = { onOwn: () => Promise<void>; onDone: () => Promise<void> };

/** What this is, in three plain sentences, and two ways in (S24). */
export function Welcome({ onOwn, onDone }: Props) {
  const { vault } = usePlanner();
  const [loading, setLoading] = useState(false);

  async function trySample() {
    setLoading(true);
    await loadSample(vault);
    await onDone();
  }

  return (
    <div class="welcome">
      <h1 tabIndex={-1}>{i18n.t('firstRun.title')}</h1>
      <p class="lead">{i18n.t('firstRun.lead')}</p>
      <dl class="terms">
        {(['pushIn', 'touchBase', 'minutes'] as const).map((term) => (
          <div key={term}>
            <dt>{i18n.t(`firstRun.term.${term}`)}</dt>
            <dd>{i18n.t(`firstRun.explain.${term}`)}</dd>
          </div>
        ))}
      </dl>
      <div class="row ways">
        <button type="button" class="btn primary big" disabled={loading} onClick={trySample}>
          {i18n.t('firstRun.trySample')}
        </button>
        <button type="button" class="btn big" onClick={onOwn}>
          {i18n.t('firstRun.startOwn')}
        </button>
      </div>
      <p class="small muted">{i18n.t('firstRun.trySampleHelp')}</p>
      <p class="small muted">{i18n.t('firstRun.privacy')}</p>
    </div>
  );
}
