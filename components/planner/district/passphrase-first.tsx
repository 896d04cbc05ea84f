import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../shared/icons.tsx';
import { usePlanner } from '../planner.ts';
import { PassphraseDialog } from '../settings/passphrase-dialog.tsx';
import { DistrictContact } from './district-contact.tsx';

/** Stands in for every page until there is the passphrase that the district asks for. */
export function PassphraseFirst() {
  const [isOpen, setOpen] = useState(false);
  return (
    <main id="main" class="page form-page" tabIndex={-1}>
      <section class="sheet">
        <h1 tabIndex={-1}>{i18n.t('district.passphrase.title')}</h1>
        <p>{i18n.t('district.passphrase.text')}</p>
        <button type="button" class="btn primary" onClick={() => setOpen(true)}>
          <Icon name="lock" />
          {i18n.t('planner.passphrase.set')}
        </button>
        <DistrictContact />
      </section>
      {isOpen && <PassphraseDialog task="set" onClose={() => setOpen(false)} />}
    </main>
  );
}

/** Whether nothing may be shown or kept before a passphrase is set. */
export function useNeedsPassphrase(): boolean {
  const { vault, data } = usePlanner();
  return data.policy.passphraseRequired && vault.protection.by === 'device';
}
