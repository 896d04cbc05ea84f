import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { unreachable } from '../../../utils/domain/result.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import type { Step } from '../../../utils/domain/visit-note.ts';
import { outboxOf } from '../../../utils/visits/outbox.ts';
import { StudentChip } from '../../shared/face.tsx';
import { sayDate, sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { wordKey } from '../../shared/word-key.ts';
import { CloseVisit } from '../../sidepanel/close-visit.tsx';
import { AdaptedTaskLine } from '../../visit-note/adapted-task-line.tsx';
import { usePlanner } from '../planner.ts';
import { sayApart } from '../pull-out/say-apart.ts';
import type { VisitGroup } from './group-visits.ts';
import { MoveDialog } from './move-dialog.tsx';
import { RowNote } from './row-note.tsx';
import { useVisitActions } from './use-visit-actions.ts';

type Props = {
  visit: Visit;
  group: VisitGroup;
  /** What its task starts from (S33). */
  adaptedTask?: Step | null;
};

/** One visit: when, what, where, with whom, and the one question it raises. */
export function VisitRow({ visit, group, adaptedTask }: Props) {
  const { students, classrooms } = usePlanner().data.caseload;
  const room = classrooms.find(({ id }) => id === visit.classroomId);
  return (
    <li class="visit-row">
      <div class="when">
        <time dateTime={visit.date}>{sayDate(visit.date)}</time>
        <span class="small muted">{sayTimeSpan(visit)}</span>
      </div>
      <div class="what">
        <strong>{routineLabel(visit.routine)}</strong>
        {visit.type === 'pull-out' && <span class="small muted">{sayApart(visit)}</span>}
        <span class="small muted" translate={false}>
          {[room?.name ?? i18n.t('planner.visits.classGone'), room?.teacherName].filter(Boolean).join(' · ')}
          {visit.repeatsUntil && ` · ${i18n.t('planner.visits.until', { date: sayDate(visit.repeatsUntil) })}`}
        </span>
        <span class="row faces">
          {students
            .filter(({ id }) => visit.studentIds.includes(id))
            .map(({ id, codeName, color }) => (
              <StudentChip key={id} codeName={codeName} color={color} />
            ))}
        </span>
        {adaptedTask && <AdaptedTaskLine task={adaptedTask} />}
      </div>
      <div class="asks">
        <Asks visit={visit} group={group} />
      </div>
      {(group === 'notLogged' || group === 'closed') && <RowNote visit={visit} />}
    </li>
  );
}

function Asks({ visit, group }: { visit: Visit; group: VisitGroup }) {
  const { recentVisits } = usePlanner().data;
  const actions = useVisitActions();
  switch (group) {
    case 'unsure':
      return <IsItYours visit={visit} />;
    case 'opened':
      return (
        <>
          <OpenAgain visit={visit} />
          <DropButtons visit={visit} />
        </>
      );
    case 'notLogged':
      return <CloseVisit visit={visit} others={recentVisits} actions={actions} />;
    case 'comingUp':
      return (
        <>
          <MoveButton visit={visit} />
          <DropButtons visit={visit} />
        </>
      );
    case 'closed':
      return (
        <>
          <Outcome visit={visit} />
          <button type="button" class="btn quiet" onClick={() => actions.reopen(visit)}>
            <Icon name="repeat" />
            {i18n.t('planner.visits.reopen')}
          </button>
        </>
      );
    default:
      return unreachable(group);
  }
}

function IsItYours({ visit }: { visit: Visit }) {
  const { settle } = useVisitActions();
  if (visit.state.is !== 'unsure') return null;
  return (
    <div class="stack">
      <span>{i18n.t('planner.visits.isItYours')}</span>
      {visit.state.candidates.map((candidate) => (
        <button key={candidate.eventId} type="button" class="btn" onClick={() => settle(visit.id, candidate.eventId)}>
          {i18n.t('planner.visits.yesThis', { when: `${sayDate(candidate.date)}, ${sayTimeSpan(candidate)}` })}
        </button>
      ))}
      <button type="button" class="btn quiet" onClick={() => settle(visit.id, null)}>
        {i18n.t('planner.visits.noneOfThese')}
      </button>
    </div>
  );
}

/** The same filled-in page again: it was opened, but nothing was seen on a calendar. */
function OpenAgain({ visit }: { visit: Visit }) {
  const { vault } = usePlanner();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    void vault.readAll('outbox').then(({ records }) => setUrl(outboxOf(visit, records)?.url ?? null));
  }, [visit.id]);
  if (url === null) return null;
  return (
    <a class="btn" href={url} target="_blank" rel="noopener noreferrer">
      <Icon name="externalLink" />
      {i18n.t('planner.visits.openAgain')}
    </a>
  );
}

function MoveButton({ visit }: { visit: Visit }) {
  const [isOpen, setOpen] = useState(false);
  // Any other event is moved where it stands, on the calendar.
  if (!visit.booked) return null;
  return (
    <>
      <button type="button" class="btn quiet" onClick={() => setOpen(true)}>
        {i18n.t('moveVisit.open')}
      </button>
      {isOpen && <MoveDialog visit={visit} onClose={() => setOpen(false)} />}
    </>
  );
}

function DropButtons({ visit }: { visit: Visit }) {
  const { drop } = useVisitActions();
  return (
    <>
      <button type="button" class="btn quiet" onClick={() => drop(visit, 'this')}>
        {i18n.t('planner.visits.drop')}
      </button>
      {visit.seriesId && (
        <button type="button" class="btn quiet" onClick={() => drop(visit, 'following')}>
          {i18n.t('moveVisit.dropFollowing')}
        </button>
      )}
      {visit.seriesId && (
        <button type="button" class="btn quiet" onClick={() => drop(visit, 'series')}>
          {i18n.t('planner.visits.dropSeries')}
        </button>
      )}
    </>
  );
}

function Outcome({ visit: { state } }: { visit: Visit }) {
  if (state.is === 'done') {
    const span = sayTimeSpan({ startMinute: state.actualStart, endMinute: state.actualEnd });
    return (
      <span class="outcome">
        <Icon name="check" />
        {i18n.t('planner.visits.doneAt', { span })}
      </span>
    );
  }
  if (state.is !== 'missed') return null;
  return (
    <span class="outcome missed">
      <Icon name="x" />
      {i18n.t('planner.visits.missedFor', { reason: i18n.t(`panel.missedReason.${wordKey(state.reason)}`) })}
    </span>
  );
}
