import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WindowId } from '../../utils/domain/ids.ts';
import type { RoutineWithoutWindow } from '../../utils/messages.ts';
import { sayTimeSpan } from '../shared/format.ts';
import { routineLabel, sayReason } from '../shared/say-reason.ts';
import type { CardDesk } from './card-desk.ts';

/** Every routine of the day without a window, and what speaks against it. Asked when it is opened. */
export function WhyNot({ windowId, desk }: { windowId: WindowId; desk: CardDesk }) {
  const [routines, setRoutines] = useState<RoutineWithoutWindow[] | null>(null);
  useEffect(() => {
    desk.whyNot(windowId).then(setRoutines, () => setRoutines([]));
  }, [windowId]);

  if (routines === null) return <p class="muted small">{i18n.t('card.whyNotLoading')}</p>;
  if (routines.length === 0) return <p class="muted small">{i18n.t('card.whyNotNone')}</p>;
  return (
    <ul class="card-list small">
      {routines.map((routine) => (
        <li key={`${routine.startMinute} ${routine.routine} ${routine.title}`}>
          <strong translate={false}>{routine.title ?? sayRoutine(routine.routine)}</strong>{' '}
          <span class="muted">{sayTimeSpan(routine)}</span>
          <p class="muted">{routine.why.map(sayReason).join(' ')}</p>
        </li>
      ))}
    </ul>
  );
}

function sayRoutine(routine: RoutineWithoutWindow['routine']): string {
  return routine === 'unknown' ? i18n.t('card.unknownRoutine') : routineLabel(routine);
}
