import { i18n } from '#i18n';
import type { GoalAreaId } from '../../../utils/domain/goal-area.ts';
import type { Discipline, Goal } from '../../../utils/domain/student.ts';
import { recognizeGoal } from '../../../utils/school/recognize-goal.ts';
import { goalAreaLabel } from '../../shared/say-reason.ts';

/** When practice apart helps with what these goals are about, for those that allow it (S3). */
export function PullOutNotes({ goals, discipline }: { goals: readonly Goal[]; discipline: Discipline }) {
  const areas = new Set(goals.filter(allowsApart).flatMap((goal) => mainArea(goal, discipline) ?? []));
  if (areas.size === 0) return null;
  return (
    <ul class="pull-out-notes small">
      {[...areas].map((area) => (
        <li key={area}>
          <strong>{goalAreaLabel(area)}</strong> {i18n.t(`pullOutNote.${area}`)}
        </li>
      ))}
    </ul>
  );
}

export function allowsApart({ fit }: Goal): boolean {
  return fit === 'pull-out' || fit === 'either';
}

function mainArea({ areas: [best], text }: Goal, discipline: Discipline): GoalAreaId | undefined {
  return (best ?? recognizeGoal(text, discipline).areas[0])?.area;
}
