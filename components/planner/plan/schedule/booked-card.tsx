import { i18n } from '#i18n';
import type { WriteChoice } from '../../../../utils/booking/write-choice.ts';
import type { Visit } from '../../../../utils/domain/visit.ts';
import { BookingLine } from '../../../shared/booking-line.tsx';
import { StudentChip } from '../../../shared/face.tsx';
import { sayDate, sayTimeSpan } from '../../../shared/format.ts';
import { Icon } from '../../../shared/icons.tsx';
import { routineLabel } from '../../../shared/say-reason.ts';
import { usePlanner } from '../../planner.ts';
import type { Booked } from './booked.ts';

type Props = {
  booked: Booked;
  /** How many of them this batch has asked for. */
  ofThisBatch: number;
  busy: boolean;
  choose: (one: Booked['waiting'][number], choice: WriteChoice) => void;
  onTakeBack: () => void;
};

/** What became of the batch: how many stand on the calendar, and each that does not with what can be done about it. */
export function BookedCard({ booked: { there, waiting }, ofThisBatch, busy, choose, onTakeBack }: Props) {
  if (there.length + waiting.length === 0) return null;
  return (
    <section class="batch-group" aria-labelledby="batch-booked">
      <div class="row">
        <h2 id="batch-booked">{i18n.t('plan.schedule.booked')}</h2>
        {ofThisBatch > 0 && (
          <button type="button" class="btn quiet end" disabled={busy} onClick={onTakeBack}>
            <Icon name="undo" />
            {i18n.t('plan.schedule.takeBack', ofThisBatch)}
          </button>
        )}
      </div>
      {there.length > 0 && (
        <p class="row">
          <Icon name="check" />
          {i18n.t('plan.schedule.onCalendar', there.length)}
        </p>
      )}
      {waiting.length > 0 && (
        <>
          <p class="small muted">{i18n.t('plan.schedule.notThereYet', waiting.length)}</p>
          <ul class="batch-items batch-waiting">
            {waiting.map((one) => (
              <li key={one.visit.id}>
                <VisitLine visit={one.visit} />
                <BookingLine write={one.record.write} busy={busy} choose={(choice) => choose(one, choice)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function VisitLine({ visit }: { visit: Visit }) {
  const { students, classrooms } = usePlanner().data.caseload;
  const room = classrooms.find(({ id }) => id === visit.classroomId);
  return (
    <p class="row">
      <span class="tabular">
        {sayDate(visit.date)}, {sayTimeSpan(visit)}
      </span>
      <span>{visit.type === 'pull-out' ? i18n.t('plan.apartTitle') : routineLabel(visit.routine)}</span>
      <span class="muted" translate={false}>
        {room?.name}
      </span>
      {students
        .filter(({ id }) => visit.studentIds.includes(id))
        .map(({ id, codeName, color }) => (
          <StudentChip key={id} codeName={codeName} color={color} />
        ))}
    </p>
  );
}
