import { i18n } from '#i18n';
import type { WeekToAsk } from '../../../utils/rooms/weeks-to-ask.ts';
import { Icon } from '../../shared/icons.tsx';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { useSkipWeek, useWeeksToAsk } from './use-weeks-to-ask.ts';

/** In the week: whose teacher can be asked what the task will be, one quiet line a class; skipping is one tap (S15). */
export function AskNote() {
  const open = useWeeksToAsk().filter(({ did }) => did === null);
  return (
    <>
      {open.map((week) => (
        <AskLine key={`${week.classroomId}-${week.monday}`} week={week} />
      ))}
    </>
  );
}

function AskLine({ week }: { week: WeekToAsk }) {
  const { classroomId, visits } = week;
  const { data } = usePlanner();
  const skip = useSkipWeek(week);
  const name = data.caseload.classrooms.find(({ id }) => id === classroomId)?.name ?? '';

  return (
    <p class="titles-note small">
      <Icon name="message" />
      <a href={hrefOf({ page: 'room', id: classroomId })}>{i18n.t('room.askNote', visits.length, { name })}</a>
      <button type="button" class="btn quiet" onClick={skip}>
        {i18n.t('room.askSkip')}
      </button>
    </p>
  );
}
