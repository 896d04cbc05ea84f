import { i18n } from '#i18n';
import type { Reason } from '../../utils/domain/reason.ts';
import { Icon } from './icons.tsx';
import { sayReason } from './say-reason.ts';

/** Why a window fits, then what to mind; the kind is said by icon, order and a word for screen readers. */
export function ReasonList({ reasons, cautions }: { reasons: readonly Reason[]; cautions: readonly Reason[] }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.key}>
          <Icon name="check" />
          <span>{sayReason(reason)}</span>
        </li>
      ))}
      {cautions.map((caution) => (
        <li key={caution.key} class="caution">
          <Icon name="alert" />
          <span>
            <span class="visually-hidden">{i18n.t('shared.mind')} </span>
            {sayReason(caution)}
          </span>
        </li>
      ))}
    </ul>
  );
}
