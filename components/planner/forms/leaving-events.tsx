import { i18n } from '#i18n';
import type { LeavingEvents as Leaving } from '../../../utils/booking/leaving-events.ts';
import type { HowToDelete } from '../../../utils/caseload/delete.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { sayDate, sayTimeSpan } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { usePlanner } from '../planner.ts';
import { ChoiceField } from './choice-field.tsx';

type Choice = HowToDelete['events'];
type Props = { events: Leaving; choice: Choice; onChoice: (choice: Choice) => void };

/** What stands on calendars for what is deleted: a list of it, and whether it goes, too. */
export function LeavingEvents({ events: { ours, others }, choice, onChoice }: Props) {
  return (
    <>
      {ours.length > 0 && (
        <>
          <p>{i18n.t('leavingEvents.ours', ours.length)}</p>
          <EventList visits={ours} />
          <ChoiceField
            id="leaving-events"
            label={i18n.t('leavingEvents.question')}
            help={i18n.t('leavingEvents.help')}
            value={choice}
            choices={[
              { value: 'take-off', label: i18n.t('leavingEvents.takeOff') },
              { value: 'keep', label: i18n.t('leavingEvents.keep') },
            ]}
            onValue={onChoice}
          />
        </>
      )}
      {others.length > 0 && (
        <>
          <p>{i18n.t('leavingEvents.others', others.length)}</p>
          <EventList visits={others} />
        </>
      )}
    </>
  );
}

/** A weekly series is one line. */
function EventList({ visits }: { visits: readonly Visit[] }) {
  const { classrooms } = usePlanner().data.caseload;
  const groups = [...Map.groupBy(visits, ({ id, seriesId }) => seriesId ?? id)];
  const roomOf = ({ classroomId }: Visit) => classrooms.find(({ id }) => id === classroomId)?.name;
  return (
    <ul class="leaving-events small" translate={false}>
      {groups.map(([key, [first, ...later]]) => {
        const last = later.at(-1);
        return (
          first && (
            <li key={key}>
              {[
                `${sayDate(first.date)}, ${sayTimeSpan(first)}`,
                ...(last
                  ? [i18n.t('leavingEvents.more', later.length, { count: later.length, date: sayDate(last.date) })]
                  : []),
                routineLabel(first.routine),
                roomOf(first),
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          )
        );
      })}
    </ul>
  );
}
