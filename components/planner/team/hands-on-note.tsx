import { i18n } from '#i18n';
import type { FollowUp } from '../../../utils/domain/class-profile.ts';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { handsOnInstead } from '../../../utils/reports/hands-on.ts';
import { sayList } from '../../shared/format.ts';
import { insideSentence, routineLabel } from '../../shared/say-reason.ts';
import { useRoutinesOfClass } from '../classrooms/use-routines-of-class.ts';
import { usePlanner } from '../planner.ts';

/** Where the same goals come up as strongly with hands instead of paper, until the task is adapted (S33). */
export function HandsOnNote({ followUp, room }: { followUp: FollowUp; room: Classroom }) {
  const { students } = usePlanner().data.caseload;
  const routines = useRoutinesOfClass(room)?.known.map(({ kind }) => kind) ?? [];
  const goals = students.filter(({ id }) => followUp.studentIds.includes(id)).flatMap((student) => student.goals);
  const others = handsOnInstead(goals, followUp.routine, routines);
  if (others.length === 0) return null;
  return (
    <span class="small muted">
      {i18n.t('handsOn.instead', { routines: sayList(others.map((kind) => insideSentence(routineLabel(kind)))) })}
    </span>
  );
}
