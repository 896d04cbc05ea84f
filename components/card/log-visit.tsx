import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { missedReasons } from '../../utils/domain/visit.ts';
import type { CardContent, CardVisit } from '../../utils/messages.ts';
import { sayMinutes } from '../shared/format.ts';
import { wordKey } from '../shared/word-key.ts';
import type { CardDesk } from './card-desk.ts';
import { SubPanel } from './sub-panel.tsx';

type Props = { visit: CardVisit; content: CardContent; desk: CardDesk };

/** Once a visit has begun it is logged here in one tap as done; as missed in two, with the reason. */
export function LogVisit({ visit, content, desk }: Props) {
  const [asking, setAsking] = useState(false);
  if (visit.state === 'done' || visit.state === 'missed')
    return (
      <button type="button" class="btn quiet" onClick={() => desk.reopenVisit(visit.id)}>
        {i18n.t('card.takeBack')}
      </button>
    );
  if (!visit.begun) return null;
  if (asking)
    return (
      <SubPanel title={i18n.t('panel.whyMissed')} onBack={() => setAsking(false)}>
        <div class="card-states">
          {missedReasons.map((reason) => (
            <button
              key={reason}
              type="button"
              class="btn card-small"
              onClick={() => desk.logVisit(visit.id, { is: 'missed', reason })}
            >
              {i18n.t(`panel.missedReason.${wordKey(reason)}`)}
            </button>
          ))}
        </div>
      </SubPanel>
    );
  return (
    <div class="line">
      <button type="button" class="btn primary" onClick={() => desk.logVisit(visit.id, { is: 'done' })}>
        {i18n.t('panel.logMinutes', { minutes: sayMinutes(content.end - content.start) })}
      </button>
      <button type="button" class="btn" onClick={() => setAsking(true)}>
        {i18n.t('panel.missed')}
      </button>
    </div>
  );
}
