import { i18n } from '#i18n';
import type { FollowUp } from '../../../utils/domain/class-profile.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { StudentChip } from '../../shared/face.tsx';
import { sayDate } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { showToast } from '../../shared/toast.tsx';
import { wordKey } from '../../shared/word-key.ts';
import { sayRole } from '../../visit-note/visit-parts.tsx';
import { usePlanner } from '../planner.ts';
import { useRecords } from '../use-records.ts';
import { HandsOnNote } from './hands-on-note.tsx';
import { NextTalk } from './next-talk.tsx';

/** Open follow-ups, the soonest due first; they stay until they are done (S54). */
export function FollowUps() {
  const open = (useRecords('followUps') ?? []).filter(({ doneOn }) => doneOn === null);
  return (
    <section class="sheet" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{i18n.t('team.followUps')}</h2>
      {open.length === 0 && <p class="small muted">{i18n.t('team.noFollowUps')}</p>}
      <ul class="rows">
        {open.toSorted(bySoonest).map((one) => (
          <FollowUpRow key={one.id} followUp={one} />
        ))}
      </ul>
    </section>
  );
}

function FollowUpRow({ followUp }: { followUp: FollowUp }) {
  const { vault, data, now } = usePlanner();
  const { students, classrooms } = data.caseload;
  const { id, kind, text, role, dueOn, classroomId, routine, studentIds } = followUp;
  const today = localNow(now()).date;
  const room = classrooms.find((one) => one.id === classroomId);

  async function finish() {
    await vault.change('followUps', id, (before) => before && { ...before, doneOn: today });
    showToast(i18n.t('team.doneSaid'), async () => {
      await vault.change('followUps', id, (before) => before && { ...before, doneOn: null });
    });
  }

  return (
    <li class="visit-row">
      <span class="when">
        {dueOn ? (
          <time dateTime={dueOn}>{i18n.t('team.due', { date: sayDate(dueOn) })}</time>
        ) : (
          <span class="muted">{i18n.t('team.noDate')}</span>
        )}
        <span class="small muted">{i18n.t(`team.kind.${wordKey(kind)}`)}</span>
      </span>
      <span class="what" translate={false}>
        <strong>{text}</strong>
        <span class="small muted">
          {[sayRole(role), room?.name ?? i18n.t('panel.classGone'), routineLabel(routine)].join(' · ')}
        </span>
        <span class="row faces">
          {students
            .filter((student) => studentIds.includes(student.id))
            .map(({ id: studentId, codeName, color }) => (
              <StudentChip key={studentId} codeName={codeName} color={color} />
            ))}
        </span>
        {kind === 'adapted-task' && room && <HandsOnNote followUp={followUp} room={room} />}
        {room && <NextTalk followUp={followUp} room={room} />}
      </span>
      <span class="asks">
        <button type="button" class="btn" onClick={finish}>
          <Icon name="check" />
          {i18n.t('team.done')}
        </button>
      </span>
    </li>
  );
}

function bySoonest(a: FollowUp, b: FollowUp): number {
  return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.madeOn.localeCompare(b.madeOn);
}
