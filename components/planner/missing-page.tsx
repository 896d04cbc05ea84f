import { i18n } from '#i18n';
import { PageHead } from './page-head.tsx';

/** The record of this address was deleted, here or in another tab. */
export function MissingPage() {
  return <PageHead title={i18n.t('planner.missing.title')} lead={i18n.t('planner.missing.lead')} />;
}
