import { i18n } from '#i18n';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import type { Goal, Student } from '../../../utils/domain/student.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { carryoverOf } from '../../../utils/reports/carryover.ts';
import { ENOUGH_POINTS, goalPoints, goalSettings } from '../../../utils/reports/goal-history.ts';
import { sayList } from '../../shared/format.ts';
import { insideSentence, routineLabel } from '../../shared/say-reason.ts';
import { Figure } from './figure.tsx';
import { GoalSettingLine } from './goal-setting-line.tsx';
import type { NotesOfVisits } from './use-visit-notes.ts';

type Props = {
  student: Student;
  goal: Goal;
  visits: readonly Visit[];
  notes: NotesOfVisits;
  /** Those that the class has. */
  routines: readonly RoutineKindId[];
};

/** What was noted of one goal: a line per setting, where it was seen, and what could be tried next (S4, S6, S53). */
export function GoalReport({ student, goal, visits, notes, routines }: Props) {
  const points = goalPoints(student, goal.id, visits, notes);
  const settings = goalSettings(points);
  const { seenIn, tryNext } = carryoverOf(goal, points, routines);
  return (
    <Figure title={i18n.t('reports.goal.title', { goal: goal.text })}>
      {points.length === 0 && <p class="muted">{i18n.t('reports.goal.none')}</p>}
      <div class="settings-of-goal">
        {settings
          .filter(({ isEnough }) => isEnough)
          .map((setting) => (
            <GoalSettingLine key={`${setting.routine} ${setting.type}`} setting={setting} />
          ))}
      </div>
      {settings.some(({ isEnough }) => !isEnough) && (
        <p class="small muted">
          {i18n.t('reports.goal.notEnough', {
            count: ENOUGH_POINTS,
            settings: sayList(
              settings.filter(({ isEnough }) => !isEnough).map(({ routine }) => insideSentence(routineLabel(routine))),
            ),
          })}
        </p>
      )}
      {seenIn.length > 0 && (
        <p class="small">
          {i18n.t('reports.goal.seenIn', {
            settings: sayList(
              seenIn.map(({ routine, times }) => `${insideSentence(routineLabel(routine))} (${times})`),
            ),
          })}
        </p>
      )}
      {tryNext && (
        <p class="small try-next">
          {i18n.t('reports.goal.tryNext', { routine: insideSentence(routineLabel(tryNext)) })}
        </p>
      )}
    </Figure>
  );
}
