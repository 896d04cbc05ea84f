import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { allRecords } from '../../../utils/backup/all-records.ts';
import { noteBackup } from '../../../utils/backup/last-backup.ts';
import { makeFile } from '../../../utils/backup/make-file.ts';
import { stretchInWorker } from '../../../utils/vault/stretch-in-worker.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';
import { NewPassphrase } from './new-passphrase.tsx';
import { saveFile } from './save-file.ts';
import { sayLastBackup } from './say-last-backup.ts';
import { useExportsAllowed } from './use-exports-allowed.ts';
import { useLastBackup } from './use-last-backup.ts';

/** A sealed file of everything, for the day this device is lost. */
export function BackupSection() {
  const { vault, now } = usePlanner();
  const [asking, setAsking] = useState(false);
  const madeAt = useLastBackup();
  const allowed = useExportsAllowed();

  async function make(passphrase: string) {
    const { records, unreadable } = await allRecords(vault);
    const instant = now().toInstant().toString();
    const file = await makeFile({ kind: 'backup', records, passphrase, madeAt: instant }, stretchInWorker);
    saveFile(`alongside-backup-${now().toPlainDate()}.alongside`, file);
    await noteBackup(instant);
    showToast(
      unreadable.length > 0
        ? i18n.t('files.backup.madeWithout', unreadable.length)
        : i18n.t('files.backup.made', records.length),
    );
  }

  return (
    <section class="sheet">
      <h2>{i18n.t('files.backup.title')}</h2>
      <p class="muted">{i18n.t('files.backup.lead')}</p>
      {madeAt !== undefined && <p>{sayLastBackup(madeAt, now())}</p>}
      {allowed === false ? (
        <p class="notice calm">{i18n.t('files.notAllowed')}</p>
      ) : (
        <div class="row">
          <button type="button" class="btn primary" disabled={allowed === null} onClick={() => setAsking(true)}>
            <Icon name="download" />
            {i18n.t('files.backup.make')}
          </button>
        </div>
      )}
      {asking && (
        <NewPassphrase
          title={i18n.t('files.backup.title')}
          lead={i18n.t('files.backup.passphraseHelp')}
          action={i18n.t('files.backup.make')}
          onPassphrase={make}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
