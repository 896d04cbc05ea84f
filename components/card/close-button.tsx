import { i18n } from '#i18n';
import { Icon } from '../shared/icons.tsx';
import type { CardDesk } from './card-desk.ts';

export function CloseButton({ desk }: { desk: CardDesk }) {
  return (
    <button type="button" class="btn quiet only-icon" aria-label={i18n.t('card.close')} onClick={desk.close}>
      <Icon name="x" />
    </button>
  );
}
