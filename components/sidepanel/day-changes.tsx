import { i18n } from '#i18n';
import type { DayChange } from '../../utils/domain/day-change.ts';
import type { LocalDate } from '../../utils/domain/local-date.ts';
import { sayTime } from '../shared/format.ts';
import { DayChangeMenu } from './day-change-menu.tsx';
import type { PanelActions } from './panel-actions.ts';
import type { SchoolToday } from './schools-today.ts';

type Props = {
  date: LocalDate;
  schools: readonly SchoolToday[];
  isOut: boolean;
  actions: Pick<PanelActions, 'sayDay' | 'unsayDay'>;
};

/** "Today at Lincoln…": a delay, an early release, a closed school or "I'm out" in one tap (C3), and what was said so far. */
export function DayChanges({ date, schools, isOut, actions }: Props) {
  const out: DayChange = { is: 'therapist-out', date };
  return (
    <div class="day-changes">
      {isOut && <Said text={i18n.t('dayChange.saidOut')} takeBack={() => actions.unsayDay(out)} />}
      {schools.map(
        ({ school, said }) =>
          said && <Said key={school.id} text={sayChange(school.name, said)} takeBack={() => actions.unsayDay(said)} />,
      )}
      <div class="buttons">
        {schools.map((one) => (
          <DayChangeMenu
            // The hours it begins with are what is likely now.
            key={`${one.school.id} ${one.lateStart} ${one.earlyEnd}`}
            of={one}
            date={date}
            isOut={isOut}
            say={actions.sayDay}
          />
        ))}
      </div>
    </div>
  );
}

function Said({ text, takeBack }: { text: string; takeBack: () => Promise<void> }) {
  return (
    <p class="small said">
      <span translate={false}>{text}</span>
      <button type="button" class="btn quiet" aria-label={`${text} ${i18n.t('dayChange.takeBack')}`} onClick={takeBack}>
        {i18n.t('dayChange.takeBack')}
      </button>
    </p>
  );
}

function sayChange(school: string, said: NonNullable<SchoolToday['said']>): string {
  if (said.is === 'closed') return i18n.t('dayChange.saidClosed', { school });
  const { startMinute, endMinute } = said;
  if (startMinute === undefined) return i18n.t('dayChange.saidEnd', { school, time: sayTime(endMinute ?? 0) });
  if (endMinute === undefined) return i18n.t('dayChange.saidStart', { school, time: sayTime(startMinute) });
  return i18n.t('dayChange.saidBoth', { school, start: sayTime(startMinute), end: sayTime(endMinute) });
}
