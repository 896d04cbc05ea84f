import { i18n } from '#i18n';
import type { Student } from '../../../utils/domain/student.ts';
import { turnedDownIdOf } from '../../../utils/records/turned-down.ts';
import { sayTimeSpan, sayWeekday } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { wordKey } from '../../shared/word-key.ts';
import { usePlanner } from '../planner.ts';

/** Every "Not this one" of a student; each can be taken back. */
export function TurnedDownList({ student }: { student: Student }) {
  const { vault, data } = usePlanner();
  const turnedDown = data.caseload.preferences.turnedDown.filter((one) => one.studentId === student.id);
  if (turnedDown.length === 0) return null;
  return (
    <section class="sheet">
      <h2>{i18n.t('planner.student.turnedDown')}</h2>
      <ul class="routines">
        {turnedDown.map((one) => (
          <li key={turnedDownIdOf(one)}>
            <span>
              <strong>{routineLabel(one.routine)}</strong>{' '}
              <span class="small muted">
                {sayWeekday(one.weekday)}, {sayTimeSpan(one)} · {i18n.t(`card.why.${wordKey(one.why)}`)}
              </span>
            </span>
            <button type="button" class="btn quiet" onClick={() => vault.remove('turnedDown', turnedDownIdOf(one))}>
              <Icon name="undo" />
              {i18n.t('planner.student.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
