import { i18n } from '#i18n';
import { VaultUnavailable } from '../../utils/vault/problems.ts';
import { Icon } from '../shared/icons.tsx';

/** The records can't be reached. Says why, that nothing is lost, and what to do. */
export function VaultProblem({ error }: { error: unknown }) {
  const reason = error instanceof VaultUnavailable ? error.reason : 'broken';
  console.error('planner: the vault did not open', reason);
  return (
    <main class="page">
      <div class="empty">
        <Icon name="alert" />
        <h1>{i18n.t('planner.vault.title')}</h1>
        <p>{i18n.t(`planner.vault.${reasonKeys[reason]}`)}</p>
        <button type="button" class="btn primary" onClick={() => location.reload()}>
          {i18n.t('planner.vault.again')}
        </button>
      </div>
    </main>
  );
}

const reasonKeys = {
  blocked: 'blocked',
  newer: 'newer',
  erased: 'erased',
  'key-missing': 'keyMissing',
  'key-damaged': 'keyDamaged',
  broken: 'broken',
} as const;
