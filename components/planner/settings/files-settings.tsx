import { i18n } from '#i18n';
import { sayLastBackup } from '../files/say-last-backup.ts';
import { useLastBackup } from '../files/use-last-backup.ts';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';

/** The way to backups, with the age of the last one. */
export function FilesSettings() {
  const { now } = usePlanner();
  const madeAt = useLastBackup();
  return (
    <section class="sheet">
      <h2>{i18n.t('files.title')}</h2>
      <p class="muted">{i18n.t('files.lead')}</p>
      {madeAt !== undefined && <p>{sayLastBackup(madeAt, now())}</p>}
      <div class="row">
        <a class="btn" href={hrefOf({ page: 'files' })}>
          {i18n.t('files.open')}
        </a>
      </div>
    </section>
  );
}
