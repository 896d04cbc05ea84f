import { i18n } from '#i18n';
import { serviceCalendarOf } from '../../../utils/caseload/minutes-of.ts';
import { asId, type ClassroomId, type VisitId } from '../../../utils/domain/ids.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { type LastTalk, lastTalks } from '../../../utils/team/due-talks.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import { sayDate } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';
import { useRecords } from '../use-records.ts';

/** When each class was last talked with, in the order of their names (S40); whose time has come is said, nothing more. */
export function Talks() {
  const { data, now } = usePlanner();
  const { caseload, recentVisits } = data;
  const visits = useRecords('visits') ?? recentVisits;
  const today = localNow(now()).date;
  const own = caseload.classrooms.filter(({ id }) => caseload.students.some(({ classroomId }) => classroomId === id));
  const talks = lastTalks(own, visits, (classroomId) => serviceCalendarOf({ classroomId }, caseload), today);
  return (
    <section class="sheet" aria-labelledby="talks">
      <h2 id="talks">{i18n.t('team.talks')}</h2>
      <p class="small muted">{i18n.t('team.talksLead')}</p>
      <ul class="rows">
        {talks.map((talk) => (
          <Talk key={talk.classroomId} talk={talk} />
        ))}
      </ul>
    </section>
  );
}

function Talk({ talk: { classroomId, on, schoolDays, isDue } }: { talk: LastTalk }) {
  const { vault, data, now } = usePlanner();
  const room = data.caseload.classrooms.find(({ id }) => id === classroomId);

  async function talked() {
    const visit = talkNow(classroomId, now());
    await vault.write('visits', visit);
    showToast(i18n.t('team.talkedSaid'), () => vault.remove('visits', visit.id));
  }

  return (
    <li class="visit-row">
      <span class="when">
        {on ? <time dateTime={on}>{sayDate(on)}</time> : <span class="muted">{i18n.t('team.neverTalked')}</span>}
        {isDue && <span class="chip">{i18n.t('team.talkDue')}</span>}
      </span>
      <span class="what" translate={false}>
        <strong>{room?.name}</strong>
        <span class="small muted">
          {[room?.teacherName, schoolDays !== null && i18n.t('team.schoolDaysAgo', schoolDays)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span class="asks">
        <button type="button" class="btn" onClick={talked}>
          <Icon name="message" />
          {i18n.t('team.talked')}
        </button>
      </span>
    </li>
  );
}

/** Five minutes until now: it counts for nobody's service, and says nothing about whom it was about (S16). */
function talkNow(classroomId: ClassroomId, now: Temporal.ZonedDateTime): Visit {
  const { date, minute } = localNow(now);
  const span = { startMinute: Math.max(0, minute - 5), endMinute: Math.max(5, minute) };
  return {
    id: asId<VisitId>(newRecordId()),
    type: 'touch-base',
    studentIds: [],
    classroomId,
    routine: 'teacher_prep',
    date,
    ...span,
    zone: now.timeZoneId,
    state: { is: 'done', actualStart: span.startMinute, actualEnd: span.endMinute },
  };
}
