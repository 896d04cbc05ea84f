import { i18n } from '#i18n';
import type { PushInWindow } from '../../utils/domain/push-in-window.ts';
import { FitMark } from '../shared/fit-mark.tsx';
import { sayMinutes } from '../shared/format.ts';
import { sayReason } from '../shared/say-reason.ts';
import { wordKey } from '../shared/word-key.ts';
import type { OpenWindow } from './build-today.ts';
import { VisitHeading } from './visit-heading.tsx';

type Props = { open: OpenWindow; schedule: (window: PushInWindow) => Promise<void> };

/** A window of today that would still count: fit, first reason, minutes owed, one button. */
export function OpenWindowCard({ open: { window, classroom, student, minutes }, schedule }: Props) {
  const [why] = window.reasons;
  return (
    <article class="panel-card open-window">
      <VisitHeading
        span={{ startMinute: window.start, endMinute: window.end }}
        routine={window.routine}
        classroom={classroom.name}
        students={[student]}
        state={i18n.t('panel.openWindow')}
      />
      <div class="offer">
        <div>
          <p class="small">
            <FitMark fit={window.fit} /> ·{' '}
            {i18n.t(`panel.owed.${wordKey(minutes.per)}`, { minutes: sayMinutes(minutes.open) })}
          </p>
          {why && <p class="small muted">{sayReason(why)}</p>}
        </div>
        <button type="button" class="btn" onClick={() => schedule(window)}>
          {i18n.t('panel.schedule')}
        </button>
      </div>
    </article>
  );
}
