import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { Weekday } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { MinuteSpan } from '../../../utils/domain/minutes.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import { agreementIdOf } from '../../../utils/records/agreement.ts';
import { titleAnswerIdOf } from '../../../utils/records/title-answer.ts';
import { withState } from '../../../utils/rooms/settle.ts';
import { titleFamily } from '../../../utils/school/title-family.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { showToast } from '../../shared/toast.tsx';
import { draftOfClassroom, pastedWeekOf } from '../classrooms/classroom-draft.ts';
import { changeClassroom } from '../classrooms/save-classroom.ts';
import { usePlanner } from '../planner.ts';
import { withTypedRoutine } from './with-typed-routine.ts';

type Answer = MinuteSpan & { weekdays: readonly Weekday[]; mayJoin: boolean };

/** Keeps the teacher's answer as a typed line of the class's day, with what the line means, and offers to take it back. */
export function useKeepAnswer(room: Classroom, kind: RoutineKindId): (answer: Answer) => Promise<void> {
  const { vault, data, now } = usePlanner();
  const zone = data.caseload.schools.find(({ id }) => id === room.schoolId)?.zone ?? now().timeZoneId;
  const before = draftOfClassroom(room, data.pastedWeeks).typedDays;

  const keepDays = async (typedDays: typeof before) => {
    const { records: pastedWeeks } = await vault.readAll('pastedWeeks');
    await changeClassroom(vault, room.id, { typedDays }, { pastedWeeks, zone });
  };

  return async ({ mayJoin, ...when }) => {
    const title = routineLabel(kind);
    await keepDays(withTypedRoutine(before, { ...when, title }));
    await explain(title);
    if (mayJoin) {
      const since = localNow(now()).date;
      const id = agreementIdOf(room.id, kind);
      const fresh = { id, classroomId: room.id, routine: kind, state: 'agreed', since } as const;
      await vault.change('agreements', id, (before) => withState({ before, fresh }));
    }
    showToast(i18n.t('planner.askTeacher.saved', { routine: title }), () => keepDays(before));
  };

  /** The line is in the therapist's own words for the kind, which need no guess (C6). */
  async function explain(title: string): Promise<void> {
    const [changed, { records: weeks }] = await Promise.all([
      vault.read('classrooms', room.id),
      vault.readAll('pastedWeeks'),
    ]);
    const typed = changed && pastedWeekOf(changed, weeks);
    if (!typed) return;
    const about = { calendarId: typed.id, family: titleFamily(title) };
    await vault.write('titleAnswers', { ...about, id: titleAnswerIdOf(about), routine: kind });
  }
}
