import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { asId, type StudentId } from '../../../utils/domain/ids.ts';
import { sayProblem } from '../forms/say-problem.ts';
import { useForm } from '../forms/use-form.ts';
import { usePlanner } from '../planner.ts';
import { addRecord, changeRecord } from '../record-actions.ts';
import { freshStudent, withoutEmptyGoals } from '../students/fresh-student.ts';
import { GoalEditor } from '../students/goal-editor.tsx';
import {
  draftOfStudent,
  problemsOfStudent,
  type StudentDraft,
  type StudentProblem,
  studentOfDraft,
} from '../students/student-draft.ts';
import { StudentFields } from '../students/student-fields.tsx';
import type { StepProps } from './first-run.tsx';
import { NeedsEarlierStep } from './needs-earlier-step.tsx';
import { ownRecords } from './own-records.ts';
import { StepFrame } from './step-frame.tsx';

/** One student and one goal: enough for the first suggestion (S44). */
export function StudentStep({ onNext }: StepProps) {
  const { vault, data } = usePlanner();
  const own = ownRecords(data.caseload);
  const kept = own.students[0];
  const [fresh] = useState(() => ({ ...freshStudent(data), classroomId: own.classrooms[0]?.id ?? ('' as const) }));
  const form = useForm<StudentDraft, StudentProblem>({
    value: kept ? draftOfStudent(kept) : fresh,
    problemsOf: (draft) => problemsOfStudent(withoutEmptyGoals(draft), data.caseload, kept?.id),
  });

  if (own.classrooms.length === 0) return <NeedsEarlierStep step="class" />;

  async function submit() {
    if (!form.showAll()) return;
    const draft = withoutEmptyGoals(form.draft);
    if (kept) await changeRecord(vault, 'students', kept.id, () => studentOfDraft(kept.id, draft));
    else await addRecord(vault, 'students', (id) => studentOfDraft(asId<StudentId>(id), draft));
    await onNext();
  }

  return (
    <StepFrame
      title={i18n.t('firstRun.student.title')}
      lead={i18n.t('firstRun.student.lead')}
      nextLabel={i18n.t('firstRun.next')}
      onSubmit={submit}
    >
      <StudentFields form={form} own={kept?.id} />
      {form.draft.goals.map((goal, at) => (
        <GoalEditor
          key={goal.id}
          goal={goal}
          number={at + 1}
          discipline={form.draft.discipline}
          codeName={form.draft.codeName}
          problem={goal.text.trim() === '' ? sayProblem(form.problems.goals) : null}
          onGoal={(changed) =>
            form.set({ goals: form.draft.goals.map((other) => (other.id === changed.id ? changed : other)) })
          }
        />
      ))}
    </StepFrame>
  );
}
