import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FollowUp } from '../../../utils/domain/class-profile.ts';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { spanOf } from '../../../utils/domain/push-in-window.ts';
import { touchBaseAlternatives } from '../../../utils/windows/touch-base.ts';
import { sayDate, sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { sayReason } from '../../shared/say-reason.ts';
import { usePlanner } from '../planner.ts';
import { findNextTalk } from './find-next-talk.ts';

/** When a follow-up is to be told: one tap takes the next time at which the teacher has no students there (S54, S16). */
export function NextTalk({ followUp, room }: { followUp: FollowUp; room: Classroom }) {
  const { vault, data, now } = usePlanner();
  const [looked, setLooked] = useState<'no' | 'looking' | 'none'>('no');
  const { id, touchBase } = followUp;

  async function take() {
    setLooked('looking');
    const talk = await findNextTalk(room, { vault, data, now: localNow(now()) });
    setLooked(talk ? 'no' : 'none');
    if (talk)
      await vault.change(
        'followUps',
        id,
        (before) => before && { ...before, touchBase: { date: talk.date, ...spanOf(talk) } },
      );
  }

  async function leave() {
    await vault.change('followUps', id, (before) => {
      if (before === null) return null;
      const { touchBase: _taken, ...open } = before;
      return open;
    });
  }

  if (touchBase)
    return (
      <span class="row small">
        <Icon name="message" />
        <span>{i18n.t('nextTalk.at', { when: `${sayDate(touchBase.date)}, ${sayTimeSpan(touchBase)}` })}</span>
        <button type="button" class="btn quiet" onClick={leave}>
          {i18n.t('nextTalk.leave')}
        </button>
      </span>
    );
  return (
    <span class="row small">
      <button type="button" class="btn quiet" disabled={looked === 'looking'} onClick={take}>
        <Icon name="message" />
        {i18n.t('nextTalk.take')}
      </button>
      <span role="status">
        {looked === 'none' && [i18n.t('nextTalk.none'), ...touchBaseAlternatives().map(sayReason)].join(' ')}
      </span>
    </span>
  );
}
