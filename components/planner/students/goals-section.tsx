import { i18n } from '#i18n';
import type { Goal } from '../../../utils/domain/student.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { sayProblem } from '../forms/say-problem.ts';
import { GoalEditor } from './goal-editor.tsx';
import { newGoal } from './new-goal.ts';
import type { StudentForm } from './student-fields.tsx';

/** All goals of a student. A goal that is removed can be brought back. */
export function GoalsSection({ form }: { form: StudentForm }) {
  const { draft, set, problems } = form;
  const replace = (goal: Goal) => set({ goals: draft.goals.map((other) => (other.id === goal.id ? goal : other)) });

  function remove(goal: Goal) {
    const before = draft.goals;
    set({ goals: before.filter((other) => other.id !== goal.id) });
    if (goal.text.trim() !== '') showToast(i18n.t('planner.goal.removed'), async () => set({ goals: before }));
  }

  return (
    <section class="sheet">
      <h2>{i18n.t('planner.student.goals')}</h2>
      <p class="small muted">{i18n.t('planner.student.goalsHelp')}</p>
      {draft.goals.map((goal, at) => (
        <GoalEditor
          key={goal.id}
          goal={goal}
          number={at + 1}
          discipline={draft.discipline}
          codeName={draft.codeName}
          problem={goal.text.trim() === '' ? sayProblem(problems.goals) : null}
          onGoal={replace}
          onRemove={() => remove(goal)}
        />
      ))}
      <button type="button" class="btn" onClick={() => set({ goals: [...draft.goals, newGoal()] })}>
        <Icon name="plus" />
        {i18n.t('planner.goal.add')}
      </button>
    </section>
  );
}
