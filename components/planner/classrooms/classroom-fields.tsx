import { i18n } from '#i18n';
import type { GradeBand } from '../../../utils/domain/classroom.ts';
import type { School } from '../../../utils/domain/school.ts';
import { sayProblem } from '../forms/say-problem.ts';
import { SelectField } from '../forms/select-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import type { Form } from '../forms/use-form.ts';
import type { ClassroomDraft, ClassroomProblem } from './classroom-draft.ts';

export type ClassroomForm = Form<ClassroomDraft, ClassroomProblem>;

const gradeBands: readonly GradeBand[] = ['PK', 'K-2', '3-5', '6-8', '9-12'];

/** Who and where a class is. */
export function ClassroomFields({ form, schools }: { form: ClassroomForm; schools: readonly School[] }) {
  const { draft, set, problems, touch } = form;
  return (
    <>
      {schools.length > 1 && (
        <SelectField
          id="class-school"
          label={i18n.t('planner.classroom.school')}
          value={draft.schoolId}
          options={schools.map((school) => ({ value: school.id, label: school.name }))}
          emptyLabel={i18n.t('planner.choose')}
          onValue={(schoolId) => set({ schoolId })}
          onLeave={() => touch('schoolId')}
          problem={sayProblem(problems.schoolId)}
        />
      )}
      <div class="grid-2">
        <TextField
          id="class-name"
          label={i18n.t('planner.classroom.name')}
          help={i18n.t('planner.classroom.nameHelp')}
          value={draft.name}
          onValue={(name) => set({ name })}
          onLeave={() => touch('name')}
          problem={sayProblem(problems.name)}
          maxLength={60}
        />
        <TextField
          id="class-teacher"
          label={i18n.t('planner.classroom.teacher')}
          help={i18n.t('planner.classroom.teacherHelp')}
          value={draft.teacherName}
          onValue={(teacherName) => set({ teacherName })}
          maxLength={60}
        />
      </div>
      <SelectField
        id="class-grades"
        label={i18n.t('planner.classroom.grades')}
        help={i18n.t('planner.classroom.gradesHelp')}
        value={draft.gradeBand}
        options={gradeBands.map((band) => ({ value: band, label: i18n.t(`planner.gradeBand.${bandKey(band)}`) }))}
        emptyLabel={i18n.t('planner.notSaid')}
        onValue={(gradeBand) => set({ gradeBand })}
      />
    </>
  );
}

/** Message keys hold no hyphens. */
function bandKey(band: GradeBand) {
  const keys = { PK: 'pk', 'K-2': 'k2', '3-5': 'g35', '6-8': 'g68', '9-12': 'g912' } as const;
  return keys[band];
}
