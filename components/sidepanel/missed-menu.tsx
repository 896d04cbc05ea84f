import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type MissedReason, missedReasons } from '../../utils/domain/visit.ts';
import { wordKey } from '../shared/word-key.ts';

type Props = { id: string; choose: (reason: MissedReason) => void };

/** "Missed…" and the reasons a school recognizes (push-in.md section 5, rule 6): two taps in all. */
export function MissedMenu({ id, choose }: Props) {
  const menu = useRef<HTMLDivElement>(null);

  function take(reason: MissedReason) {
    menu.current?.hidePopover();
    choose(reason);
  }

  return (
    <>
      <button type="button" class="btn" popovertarget={id} style={{ 'anchor-name': `--${id}` }}>
        {i18n.t('panel.missed')}
      </button>
      <div ref={menu} id={id} popover="auto" class="menu" style={{ 'position-anchor': `--${id}` }}>
        <p class="small muted">{i18n.t('panel.whyMissed')}</p>
        <ul>
          {missedReasons.map((reason) => (
            <li key={reason}>
              <button type="button" class="btn quiet" onClick={() => take(reason)}>
                {i18n.t(`panel.missedReason.${wordKey(reason)}`)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
