import { i18n } from '#i18n';
import { PageHead } from '../page-head.tsx';
import { hrefOf } from '../route.ts';
import { BackupSection } from './backup-section.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { HandoverSection } from './handover-section.tsx';
import { RestoreSection } from './restore-section.tsx';
import { TablesSection } from './tables-section.tsx';
import './files.css';

/** What goes out of this device as a file, what comes in, and how all of it goes. */
export function FilesPage() {
  return (
    <>
      <PageHead
        title={i18n.t('files.title')}
        lead={i18n.t('files.lead')}
        back={{ href: hrefOf({ page: 'settings' }), label: i18n.t('planner.nav.settings') }}
      />
      <BackupSection />
      <RestoreSection />
      <TablesSection />
      <HandoverSection />
      <DeleteEverything />
    </>
  );
}
