import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { whenDoesItRun } from '../../../utils/outgoing/teacher-questions.ts';
import { agreementIdOf } from '../../../utils/records/agreement.ts';
import { withState } from '../../../utils/rooms/settle.ts';
import { Icon } from '../../shared/icons.tsx';
import { insideSentence, routineLabel } from '../../shared/say-reason.ts';
import { TextToCopy } from '../../shared/text-to-copy.tsx';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';
import { useOutgoingText } from '../use-outgoing-text.ts';
import { RoutineAnswer } from './routine-answer.tsx';
import { useRoutineToAskFor } from './use-routine-to-ask-for.ts';

/** S12: "When does arrival run, and may I join?": the question to copy, and a place for the answer. */
export function MissingRoutine({ room, student }: { room: Classroom; student: Student }) {
  const { vault, data, now } = usePlanner();
  const kind = useRoutineToAskFor(room, student);
  const routine = kind ? routineLabel(kind) : '';
  const text = useOutgoingText(whenDoesItRun(insideSentence(routine)));
  if (kind === null) return null;
  const id = agreementIdOf(room.id, kind);
  const since = localNow(now()).date;
  const isAsked = data.caseload.preferences.agreements.some(
    (one) => one.classroomId === room.id && one.routine === kind && one.state === 'asked',
  );

  const say = (state: 'asked' | 'please-not') =>
    vault.change('agreements', id, (before) =>
      withState({ before, fresh: { id, classroomId: room.id, routine: kind, state, since } }),
    );

  async function sayNo() {
    await say('please-not');
    showToast(i18n.t('planner.askTeacher.noted'), () => vault.remove('agreements', id));
  }

  return (
    <details class="missing-routine">
      <summary>
        <Icon name="message" /> {i18n.t('planner.askTeacher.title', { routine })}
        {isAsked && <span class="chip">{i18n.t('planner.routines.agreement.asked')}</span>}
      </summary>
      <p class="small muted">{i18n.t('planner.askTeacher.lead')}</p>
      <TextToCopy
        id="missing-text"
        label={i18n.t('planner.askTeacher.text')}
        text={text}
        onCopied={() => void say('asked')}
      />
      <RoutineAnswer key={`${room.id}-${kind}`} room={room} kind={kind} />
      <button type="button" class="btn quiet" onClick={() => void sayNo()}>
        {i18n.t('planner.askTeacher.saidNo')}
      </button>
    </details>
  );
}
