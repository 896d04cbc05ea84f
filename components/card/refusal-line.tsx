import { i18n } from '#i18n';
import { Icon } from '../shared/icons.tsx';
import type { CardDesk, Refusal } from './card-desk.ts';

/** Why the last try to schedule was refused, and what to do. */
export function RefusalLine({ desk }: { desk: CardDesk }) {
  const refusal = desk.refusal.value;
  if (refusal === null) return null;
  return (
    <p class="card-line warm" role="alert">
      <Icon name="alert" />
      <span translate={false}>{sayRefusal(refusal)}</span>
    </p>
  );
}

function sayRefusal(refusal: Refusal): string {
  if (refusal.why === 'leak') return i18n.t('card.leak', { words: refusal.words.join(', ') });
  return i18n.t('card.tooLate');
}
