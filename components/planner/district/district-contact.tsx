import { i18n } from '#i18n';
import { usePlanner } from '../planner.ts';

/** Whom the district's therapists ask; nothing where the district names nobody. */
export function DistrictContact() {
  const { supportContact } = usePlanner().data.policy;
  return supportContact && <p class="small muted">{i18n.t('district.contact', { contact: supportContact })}</p>;
}
