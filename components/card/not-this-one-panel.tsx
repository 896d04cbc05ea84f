import { i18n } from '#i18n';
import { turnedDownReasons } from '../../utils/domain/push-in-window.ts';
import type { CardStudent } from '../../utils/messages.ts';
import { wordKey } from '../shared/word-key.ts';
import type { CardDesk } from './card-desk.ts';
import { SubPanel } from './sub-panel.tsx';

type Props = { students: readonly CardStudent[]; desk: CardDesk; onBack: () => void };

/** Why not this one, in one tap. It is remembered, and can be taken back. */
export function NotThisOnePanel({ students, desk, onBack }: Props) {
  return (
    <SubPanel title={i18n.t('card.whyNotThis')} onBack={onBack}>
      {students.map(({ windowId, codeName }) => (
        <fieldset key={windowId} class="card-states">
          <legend class={students.length > 1 ? 'small muted' : 'visually-hidden'} translate={false}>
            {i18n.t('card.whyNotThisFor', { codeName })}
          </legend>
          {turnedDownReasons.map((why) => (
            <button
              key={why}
              type="button"
              class="btn card-small"
              onClick={() => {
                onBack();
                void desk.turnDown(windowId, why);
              }}
            >
              {i18n.t(`card.why.${wordKey(why)}`)}
            </button>
          ))}
        </fieldset>
      ))}
    </SubPanel>
  );
}
