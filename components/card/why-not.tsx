import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardStudent, RoutineWithoutWindow } from '../../utils/messages.ts';
import { sayTimeSpan } from '../shared/format.ts';
import { routineLabel, sayReason } from '../shared/say-reason.ts';
import type { CardDesk } from './card-desk.ts';

/** "Why not another time that day?": every routine without a window, and what speaks against it. Asked when opened. */
export function WhyNot({ student, desk }: { student: CardStudent; desk: CardDesk }) {
  const [routines, setRoutines] = useState<RoutineWithoutWindow[] | null>(null);

  function look(event: Event & { currentTarget: HTMLDetailsElement }) {
    if (event.currentTarget.open && routines === null)
      desk.whyNot(student.windowId).then(setRoutines, () => setRoutines([]));
  }

  return (
    <details class="card-more" onToggle={look}>
      <summary>{i18n.t('card.whyNot')}</summary>
      {routines === null && <p class="muted small">{i18n.t('card.whyNotLoading')}</p>}
      {routines?.length === 0 && <p class="muted small">{i18n.t('card.whyNotNone')}</p>}
      <ul class="card-list small">
        {routines?.map((routine) => (
          <li key={`${routine.startMinute} ${routine.routine}`}>
            <strong translate={false}>{routine.title ?? sayRoutine(routine.routine)}</strong>{' '}
            <span class="muted">{sayTimeSpan(routine)}</span>
            {routine.why.map((reason) => (
              <p key={reason.key} class="muted">
                {sayReason(reason)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function sayRoutine(routine: RoutineWithoutWindow['routine']): string {
  return routine === 'unknown' ? i18n.t('card.unknownRoutine') : routineLabel(routine);
}
