import { render } from 'preact';
import { i18n } from '#i18n';
import { sayFailure } from '@/components/planner/say-failure.ts';
import { VaultProblem } from '@/components/planner/vault-problem.tsx';
import { showToast } from '@/components/shared/toast.tsx';
import { makePanelActions } from '@/components/sidepanel/make-panel-actions.ts';
import { openPlanner } from '@/components/sidepanel/open-planner.ts';
import { PanelPage } from '@/components/sidepanel/panel.tsx';
import { createPanel } from '@/components/sidepanel/panel-state.ts';
import { announceChanges } from '@/utils/messaging/announce-changes.ts';
import { ask } from '@/utils/messaging/ask.ts';
import { lockWhenIdle } from '@/utils/vault/lock-when-idle.ts';
import { openVaultInPage } from '@/utils/vault/open-vault-in-page.ts';
import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/sidepanel/panel.css';
import '@/components/visit-note/visit-note.css';

document.documentElement.lang = i18n.t('locale');
const root = document.getElementById('app');
const page = new AbortController();

addEventListener('unhandledrejection', ({ reason }) => showToast(sayFailure(reason)), { signal: page.signal });

if (root) {
  try {
    const vault = await openVaultInPage();
    lockWhenIdle(vault, document, page.signal);
    announceChanges(vault, page.signal);
    void ask('calendars-sync', { isAsked: false }).catch(() => {});
    const panel = createPanel(vault, { abort: page.signal });
    const actions = makePanelActions(panel, openPlanner);
    render(<PanelPage panel={panel} actions={actions} />, root);
  } catch (error) {
    render(<VaultProblem error={error} />, root);
  }
}
