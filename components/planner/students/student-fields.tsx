import { i18n } from '#i18n';
import type { StudentId } from '../../../utils/domain/ids.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { sayProblem } from '../forms/say-problem.ts';
import { SelectField } from '../forms/select-field.tsx';
import type { Form } from '../forms/use-form.ts';
import { usePlanner } from '../planner.ts';
import { CodeNameField } from './code-name-field.tsx';
import { MINUTES_PER_WEEK, SESSION_MINUTES, type StudentDraft, type StudentProblem } from './student-draft.ts';

export type StudentForm = Form<StudentDraft, StudentProblem>;

/** Who a student is to the therapist, and what is owed. */
export function StudentFields({ form, own }: { form: StudentForm; own?: StudentId | undefined }) {
  const { classrooms } = usePlanner().data.caseload;
  const { draft, set, problems, touch } = form;
  return (
    <>
      <CodeNameField form={form} own={own} />
      <SelectField
        id="student-class"
        label={i18n.t('planner.student.class')}
        help={i18n.t('planner.student.classHelp')}
        value={draft.classroomId}
        options={classrooms.map((room) => ({
          value: room.id,
          label: [room.name, room.teacherName].filter(Boolean).join(' · '),
        }))}
        emptyLabel={i18n.t('planner.choose')}
        onValue={(classroomId) => set({ classroomId })}
        onLeave={() => touch('classroomId')}
        problem={sayProblem(problems.classroomId)}
      />
      <DisciplineField form={form} />
      <div class="grid-2">
        <NumberField
          id="minutes-per-week"
          label={i18n.t('planner.student.minutesPerWeek')}
          help={i18n.t('planner.student.minutesPerWeekHelp')}
          unit={i18n.t('planner.minutesShort')}
          {...MINUTES_PER_WEEK}
          step={5}
          value={draft.minutesPerWeek}
          onValue={(minutesPerWeek) => set({ minutesPerWeek })}
          onLeave={() => touch('minutesPerWeek')}
          problem={sayProblem(problems.minutesPerWeek)}
        />
        <NumberField
          id="session-minutes"
          label={i18n.t('planner.student.sessionMinutes')}
          help={i18n.t('planner.student.sessionMinutesHelp')}
          unit={i18n.t('planner.minutesShort')}
          {...SESSION_MINUTES}
          step={5}
          value={draft.sessionMinutes}
          onValue={(sessionMinutes) => set({ sessionMinutes })}
          onLeave={() => touch('sessionMinutes')}
          problem={sayProblem(problems.sessionMinutes)}
        />
      </div>
    </>
  );
}

function DisciplineField({ form }: { form: StudentForm }) {
  return (
    <ChoiceField
      id="student-discipline"
      label={i18n.t('planner.student.discipline')}
      value={form.draft.discipline}
      choices={(['OT', 'PT', 'SLP'] as const).map((value) => ({ value, label: i18n.t(`planner.discipline.${value}`) }))}
      onValue={(discipline) => form.set({ discipline })}
    />
  );
}
