import { i18n } from '#i18n';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { sayLastBackup } from './say-last-backup.ts';
import { useLastBackup } from './use-last-backup.ts';

/** At the foot of every page: nobody but this device has these records, and how old the last copy is. */
export function KeptHere() {
  const { now } = usePlanner();
  const madeAt = useLastBackup();
  return (
    <footer class="kept-here small muted">
      <span>{i18n.t('files.keptHere')}</span>
      {madeAt !== undefined && <span>{sayLastBackup(madeAt, now())}</span>}
      <a href={hrefOf({ page: 'files' })}>{i18n.t('files.open')}</a>
    </footer>
  );
}
