import { i18n } from '#i18n';
import { localNow } from '../../../utils/domain/local-now.ts';
import { sayDate } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { TextLine } from '../../visit-note/text-line.tsx';
import { usePlanner } from '../planner.ts';
import type { Room } from './use-room.ts';

/** What holds for the room as a whole, and when it was last looked through (S8). */
export function AboutRoom({ room }: { room: Room }) {
  const { now } = usePlanner();
  const { remarks = '', checkedOn } = room.profile ?? {};
  return (
    <section class="sheet" aria-labelledby="room-whole">
      <div class="row">
        <h2 id="room-whole">{i18n.t('room.whole')}</h2>
        <span class="row end">
          {checkedOn && (
            <time class="small muted" dateTime={checkedOn}>
              {i18n.t('room.checkedOn', { date: sayDate(checkedOn) })}
            </time>
          )}
          <button type="button" class="btn" onClick={() => room.save({ checkedOn: localNow(now()).date })}>
            <Icon name="check" />
            {i18n.t('room.checkNow')}
          </button>
        </span>
      </div>
      <TextLine
        id="room-remarks"
        label={i18n.t('room.remarks')}
        placeholder={i18n.t('room.remarksPlaceholder')}
        rows={3}
        text={remarks}
        save={(text) => void room.save({ remarks: text })}
      />
    </section>
  );
}
